package org.casus.actor;

/**
 * One way of writing an entry.
 *
 * @param entry what it names
 * @param written how it is written, without marks
 * @param capital whether its first word must be written with a capital
 * @param capitals how many capitals its first word needs at least (abbreviations of up to three letters need theirs)
 * @param use where it counts
 * @param first whether this entry is meant where several are so called and nothing else decides
 */
record Alias(Entry entry, String written, boolean capital, int capitals, Use use, boolean first) {

    /** The mark at the end of an alias of which several entries are called, on the one that is meant where nothing else decides. */
    static final String FIRST = "!";

    /** Where a way of writing counts. */
    enum Use {
        /** Everywhere. */
        FREE(""),
        /** After a title, and by itself while its person is in office: "Powell" in 2002. */
        SERVING("+"),
        /** Only after a title: "President Bush", not every Bush. */
        TITLED("*");

        private final String mark;

        Use(String mark) {
            this.mark = mark;
        }

        /** The use that the mark at the end of an alias in a resource tells. */
        static Use of(String written) {
            String alias = written.endsWith(FIRST) ? written.substring(0, written.length() - 1) : written;
            return alias.endsWith(TITLED.mark) ? TITLED : alias.endsWith(SERVING.mark) ? SERVING : FREE;
        }
    }

    /** The alias without its marks. */
    static String strip(String written) {
        String alias = written.endsWith(FIRST) ? written.substring(0, written.length() - 1) : written;
        return alias.substring(0, alias.length() - Use.of(written).mark.length());
    }

    boolean fits(Word first) {
        return (!capital || first.capital()) && (capitals < 2 || first.capitals() >= 2);
    }
}

package org.casus.actor;

/**
 * One way of writing an entry.
 *
 * @param entry what it names
 * @param capital whether its first word must be written with a capital
 * @param capitals how many capitals its first word needs at least (abbreviations of up to three letters need theirs)
 * @param use where it counts
 */
record Alias(Entry entry, boolean capital, int capitals, Use use) {

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
            return written.endsWith(TITLED.mark) ? TITLED : written.endsWith(SERVING.mark) ? SERVING : FREE;
        }

        /** The alias without its mark. */
        String strip(String written) {
            return written.substring(0, written.length() - mark.length());
        }
    }

    boolean fits(Word first) {
        return (!capital || first.capital()) && (capitals < 2 || first.capitals() >= 2);
    }
}

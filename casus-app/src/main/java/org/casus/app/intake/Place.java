package org.casus.app.intake;

/**
 * Where in a source something stands.
 *
 * @param source the source
 * @param line the number of the line, from 1; 0 for the source as a whole
 */
record Place(Source source, long line) {

    /** For people: {@code news.jsonl line 7}. */
    String text() {
        return line == 0 ? source.name() : source.name() + " line " + line;
    }

    /** As the id of a story that has none of its own: {@code news.jsonl:7}. */
    String id() {
        return line == 0 ? source.name() : source.name() + ":" + line;
    }
}

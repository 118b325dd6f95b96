package org.casus.language;

import org.casus.story.Span;

/** How a story is written, where that decides how its sentences are told apart. */
enum TextStyle {
    /** Capitals and full stops as usual. */
    USUAL,
    /** No capitals at all. */
    LOWER,
    /** Hardly a full stop: sentences run together. */
    UNSTOPPED;

    /** Fewer stops than one in so many words make a text unstopped. */
    private static final int WORDS_A_STOP = 60;

    /** Fewer words than these may well be one sentence without a stop. */
    private static final int FEWEST_WORDS = 45;

    /** The style of {@code text} within {@code span}. */
    static TextStyle of(String text, Span span) {
        int words = 0;
        int stops = 0;
        int capitals = 0;
        for (int i = span.begin(); i < span.end(); i++) {
            char c = text.charAt(i);
            words += SentenceSplitter.isSpace(c) ? 1 : 0;
            capitals += Character.isUpperCase(c) ? 1 : 0;
            stops += c == '.' || c == '?' || c == '!' ? 1 : 0;
        }
        if (stops * WORDS_A_STOP <= words - FEWEST_WORDS) {
            return UNSTOPPED;
        }
        return capitals * 200 < span.length() ? LOWER : USUAL;
    }
}

package org.casus.speech;

import org.casus.story.Span;

/**
 * Words in quotation marks.
 *
 * @param span the words, without the marks
 */
record Quotation(Span span) {

    /** How many characters of {@code other} are quoted here. */
    int shared(Span other) {
        return Math.max(0, Math.min(span.end(), other.end()) - Math.max(span.begin(), other.begin()));
    }
}

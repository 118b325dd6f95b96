package org.casus.time;

import java.time.LocalDate;
import org.casus.story.Span;

/**
 * An expression of time that a story uses, with the days that it means.
 *
 * @param span where the words stand
 * @param text the words
 * @param start the first day
 * @param end the last day, not before {@code start}
 * @param precision how exactly that is known
 */
public record TimeMention(Span span, String text, LocalDate start, LocalDate end, Precision precision) {

    public TimeMention {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("\"" + text + "\" cannot end before it starts: " + start + " to " + end);
        }
    }
}

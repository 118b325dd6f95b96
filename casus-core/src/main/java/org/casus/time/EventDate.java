package org.casus.time;

import java.time.LocalDate;

/**
 * When an event was, is or shall be.
 *
 * @param start the first day
 * @param end the last day, not before {@code start}
 * @param precision how exactly that is known
 * @param basis what it rests on
 */
public record EventDate(LocalDate start, LocalDate end, Precision precision, Basis basis) {

    public EventDate {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a date cannot end before it starts: " + start + " to " + end);
        }
    }
}

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

    /** The date that the story's words give. */
    public static EventDate of(TimeMention mention) {
        return new EventDate(mention.start(), mention.end(), mention.precision(), Basis.TEXT);
    }

    /** The day of publication, for want of words. */
    public static EventDate published(LocalDate day) {
        return new EventDate(day, day, Precision.DAY, Basis.PUBLISHED);
    }

    /** Whether all of it lies after {@code day}: what a report says has happened by then cannot. */
    public boolean after(LocalDate day) {
        return start.isAfter(day);
    }
}

package org.casus.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** A stretch of whole days, and how exactly it is meant. */
record Period(LocalDate start, LocalDate end, Precision precision) {

    Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a period cannot end before it starts: " + start + " to " + end);
        }
    }

    static Period day(LocalDate day) {
        return new Period(day, day, Precision.DAY);
    }

    /** The week, Monday to Sunday, that {@code day} lies in. */
    static Period week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(monday, monday.plusDays(6), Precision.WEEK);
    }

    static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    static Period months(YearMonth first, YearMonth last) {
        return new Period(first.atDay(1), last.atEndOfMonth(), Precision.MONTH);
    }

    static Period years(int first, int last) {
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.YEAR);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** The part of it that {@code anchor} can mean: nothing after publication for what was, nothing before it for what comes. */
    Period cut(Anchor anchor) {
        if (start.equals(end) || !contains(anchor.published())) {
            return this;
        }
        return anchor.past()
                ? new Period(start, anchor.published(), precision)
                : new Period(anchor.published(), end, precision);
    }

    /** From the start of this one to the end of {@code other}. */
    Period to(Period other) {
        Precision coarser = precision.compareTo(other.precision) > 0 ? precision : other.precision;
        return new Period(start, other.end, coarser);
    }
}

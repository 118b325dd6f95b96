package org.casus.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** The units that expressions count in, in the order of their values in words.tsv. */
enum Unit {
    HOUR(Precision.DAY),
    DAY(Precision.DAY),
    WEEK(Precision.WEEK),
    MONTH(Precision.MONTH),
    YEAR(Precision.YEAR),
    DECADE(Precision.YEAR);

    private static final int HOURS_A_DAY = 24;
    private final Precision precision;

    Unit(Precision precision) {
        this.precision = precision;
    }

    static Unit of(int value) {
        return values()[value];
    }

    Precision precision() {
        return precision;
    }

    /** The day {@code n} units after {@code day}; hours count as days from 24 on. */
    LocalDate plus(LocalDate day, int n) {
        return switch (this) {
            case HOUR -> day.plusDays(n / HOURS_A_DAY);
            case DAY -> day.plusDays(n);
            case WEEK -> day.plusWeeks(n);
            case MONTH -> day.plusMonths(n);
            case YEAR -> day.plusYears(n);
            case DECADE -> day.plusYears(10L * n);
        };
    }

    /** The calendar unit that {@code day} lies in. */
    Period around(LocalDate day) {
        return switch (this) {
            case HOUR, DAY -> Period.day(day);
            case WEEK -> Period.week(day);
            case MONTH -> Period.month(YearMonth.from(day));
            case YEAR -> Period.years(day.getYear(), day.getYear());
            case DECADE -> decade(day.getYear());
        };
    }

    static Period decade(int year) {
        int first = Math.floorDiv(year, 10) * 10;
        return Period.years(first, first + 9);
    }
}

package org.casus.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** The rules that give months, parts of months and years, seasons and years. */
final class Months {

    private static final int SEASON = 3;

    private Months() {}

    /** The month of that name by tense: the last that has begun, or the first that is not over. */
    static YearMonth near(int month, Anchor anchor) {
        YearMonth now = YearMonth.from(anchor.published());
        YearMonth same = YearMonth.of(now.getYear(), month);
        if (anchor.past()) {
            return same.isAfter(now) ? same.minusYears(1) : same;
        }
        return same.isBefore(now) ? same.plusYears(1) : same;
    }

    static YearMonth before(int month, Anchor anchor) {
        YearMonth now = YearMonth.from(anchor.published());
        YearMonth same = YearMonth.of(now.getYear(), month);
        return same.isBefore(now) ? same : same.minusYears(1);
    }

    /** A range of months: its last decides the year for what was, its first for what comes. */
    static Period range(int first, int last, Anchor anchor) {
        if (anchor.past()) {
            return rangeTo(first, near(last, anchor));
        }
        YearMonth start = near(first, anchor);
        return Period.months(start, near(last, new Anchor(start.atDay(1), Direction.FUTURE)));
    }

    static Period rangeTo(int first, YearMonth last) {
        YearMonth start = YearMonth.of(last.getYear(), first);
        return Period.months(start.isAfter(last) ? start.minusYears(1) : start, last);
    }

    /** A part of a month: its first, second or last ten days, its first or last five. */
    static Period part(int part, YearMonth month) {
        int last = month.lengthOfMonth();
        return switch (part) {
            case 0 -> days(month, 1, 10);
            case 1 -> days(month, 11, 20);
            case 2 -> days(month, 21, last);
            case 3 -> days(month, 1, 5);
            default -> days(month, last - 4, last);
        };
    }

    private static Period days(YearMonth month, int first, int last) {
        return new Period(month.atDay(first), month.atDay(last), Precision.WEEK);
    }

    /** A part of a year: its first, second or last four months, its first or last month. */
    static Period part(int part, int year) {
        return switch (part) {
            case 0 -> months(year, 1, 4);
            case 1 -> months(year, 5, 8);
            case 2 -> months(year, 9, 12);
            case 3 -> months(year, 1, 1);
            default -> months(year, 12, 12);
        };
    }

    static Period months(int year, int first, int last) {
        return Period.months(YearMonth.of(year, first), YearMonth.of(year, last));
    }

    /** The season that begins in {@code first}, northern half. */
    static Period season(int first, int year) {
        YearMonth start = YearMonth.of(year, first);
        return Period.months(start, start.plusMonths(SEASON - 1));
    }

    static Period nearSeason(int first, Anchor anchor) {
        LocalDate day = anchor.published();
        Period season = season(first, day.getYear() - 1);
        for (int year = day.getYear(); year <= day.getYear() + 1; year++) {
            boolean begun = !season(first, year).start().isAfter(day);
            boolean over = season.end().isBefore(day);
            if (anchor.past() ? begun : over) {
                season = season(first, year);
            }
        }
        return season;
    }

    static Period pastSeason(int first, Anchor anchor) {
        Period season = nearSeason(first, anchor.turned(Direction.PAST));
        return season.end().isBefore(anchor.published())
                ? season
                : season(first, season.start().getYear() - 1);
    }

    static Period quarter(int quarter, int year) {
        return months(year, 3 * quarter - 2, 3 * quarter);
    }

    static Period half(int half, int year) {
        return months(year, 6 * half - 5, 6 * half);
    }
}

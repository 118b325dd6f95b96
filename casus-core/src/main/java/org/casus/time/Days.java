package org.casus.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.IntStream;

/** The rules that give days and weekends. */
final class Days {

    private static final int LEAP_SEARCH = 8;
    private static final int WEEKDAY_SEARCH = 12;
    private static final int MONTH_SEARCH = 3;
    private static final int CENTURY = 100;

    private Days() {}

    static Period weekday(int weekday, Anchor anchor) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return Period.day(anchor.published()
                .with(anchor.past() ? TemporalAdjusters.previousOrSame(day) : TemporalAdjusters.nextOrSame(day)));
    }

    static Period before(int weekday, Anchor anchor) {
        return Period.day(anchor.published().with(TemporalAdjusters.previous(DayOfWeek.of(weekday))));
    }

    static Period after(int weekday, Anchor anchor) {
        return Period.day(anchor.published().with(TemporalAdjusters.next(DayOfWeek.of(weekday))));
    }

    static Period ofWeek(int weekday, int week, Anchor anchor) {
        return Period.day(anchor.published().plusWeeks(week).with(DayOfWeek.of(weekday)));
    }

    /** The night after a weekday, up to publication. */
    static Period night(int weekday, Anchor anchor) {
        LocalDate evening = weekday(weekday, anchor).start();
        return new Period(evening, evening.plusDays(1), Precision.DAY).cut(anchor);
    }

    static Period overnight(Anchor anchor) {
        return new Period(anchor.published().minusDays(1), anchor.published(), Precision.DAY);
    }

    /** Saturday and Sunday: -1 the last that is over, 0 by tense, 1 the next that has not begun. */
    static Period weekend(int which, Anchor anchor) {
        LocalDate day = anchor.published();
        LocalDate saturday =
                switch (which) {
                    case -1 ->
                        day.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY)).minusDays(1);
                    case 1 -> day.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
                    default ->
                        anchor.past()
                                ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))
                                : day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                                        .minusDays(1);
                };
        return new Period(saturday, saturday.plusDays(1), Precision.DAY).cut(anchor);
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        boolean real = month >= 1
                && month <= 12
                && day >= 1
                && day <= LocalDate.of(year, month, 1).lengthOfMonth();
        return real ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** The last such day up to publication, or the first from publication on. */
    static Optional<LocalDate> near(int month, int day, Anchor anchor) {
        int step = anchor.past() ? -1 : 1;
        for (int i = 0; i <= LEAP_SEARCH; i++) {
            Optional<LocalDate> date = date(anchor.published().getYear() + step * i, month, day);
            if (date.filter(d -> fits(d, anchor)).isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static boolean fits(LocalDate day, Anchor anchor) {
        return anchor.past() ? !day.isAfter(anchor.published()) : !day.isBefore(anchor.published());
    }

    /** The nearest such day whose weekday agrees; if none does, the nearest such day. */
    static Optional<LocalDate> near(int weekday, int month, int day, Anchor anchor) {
        int step = anchor.past() ? -1 : 1;
        for (int i = 0; i <= WEEKDAY_SEARCH; i++) {
            Optional<LocalDate> date = date(anchor.published().getYear() + step * i, month, day);
            if (date.filter(d -> fits(d, anchor) && d.getDayOfWeek().getValue() == weekday)
                    .isPresent()) {
                return date;
            }
        }
        return near(month, day, anchor);
    }

    static Optional<Period> range(Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.flatMap(a -> last.filter(b -> !b.isBefore(a)).map(b -> new Period(a, b, Precision.DAY)));
    }

    /** Two days of one month: the last of them decides the year for what was, the first for what comes. */
    static Optional<Period> nearRange(int month, int first, int last, Anchor anchor) {
        Optional<LocalDate> pivot = near(month, anchor.past() ? last : first, anchor);
        return pivot.flatMap(p -> range(date(p.getYear(), month, first), date(p.getYear(), month, last)));
    }

    /** A day of the month {@code month} months after publication's. */
    static Optional<LocalDate> ofMonth(int month, int day, Anchor anchor) {
        LocalDate base = anchor.published().withDayOfMonth(1).plusMonths(month);
        return date(base.getYear(), base.getMonthValue(), day);
    }

    /** The last such day of a month up to publication, or the first from publication on. */
    static Optional<LocalDate> nearestOf(int day, Anchor anchor) {
        int step = anchor.past() ? -1 : 1;
        return IntStream.rangeClosed(0, MONTH_SEARCH)
                .mapToObj(i -> ofMonth(step * i, day, anchor))
                .flatMap(Optional::stream)
                .filter(d -> fits(d, anchor))
                .findFirst();
    }

    /** A date in figures, as {@code a * 1,000,000 + b * 10,000 + year}: day first or month first, as the calendar and publication allow. */
    static Optional<LocalDate> numeric(int packed, Anchor anchor) {
        int year = packed % 10_000 < CENTURY ? century(packed % 10_000, anchor) : packed % 10_000;
        int a = packed / 1_000_000;
        int b = packed / 10_000 % CENTURY;
        Optional<LocalDate> monthFirst = date(year, a, b);
        Optional<LocalDate> dayFirst = date(year, b, a);
        return monthFirst
                .filter(d -> !anchor.past() || fits(d, anchor))
                .or(() -> dayFirst)
                .or(() -> monthFirst);
    }

    private static int century(int year, Anchor anchor) {
        int guess = anchor.published().getYear() / CENTURY * CENTURY + year;
        return guess > anchor.published().getYear() + 20 ? guess - CENTURY : guess;
    }
}

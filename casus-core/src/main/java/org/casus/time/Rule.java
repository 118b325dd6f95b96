package org.casus.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/** The rules that phrases.tsv names; its head says what each gives. */
enum Rule {
    NONE(0, (a, by) -> Optional.empty()),
    DAY(1, (a, by) -> day(by.published().plusDays(a[0]))),
    AGO(2, (a, by) -> Optional.of(Counts.ago(a[0], Unit.of(a[1]), by))),
    ABOUT(2, (a, by) -> Optional.of(Counts.about(a[0], Unit.of(a[1]), by))),
    FROMNOW(2, (a, by) -> Optional.of(Counts.fromNow(a[0], Unit.of(a[1]), by))),
    AHEAD(2, (a, by) -> Counts.ahead(a[0], Unit.of(a[1]), by)),
    RECENT(2, (a, by) -> Optional.of(Counts.recent(a[0], Unit.of(a[1]), by))),
    COMING(2, (a, by) -> Optional.of(Counts.coming(a[0], Unit.of(a[1]), by))),
    UNIT(2, (a, by) -> Optional.of(Counts.unit(Unit.of(a[0]), a[1], by))),
    SOFAR(1, (a, by) -> Optional.of(Counts.soFar(Unit.of(a[0]), by))),
    REST(1, (a, by) -> Optional.of(Counts.rest(Unit.of(a[0]), by))),
    UNITPART(3, (a, by) -> Optional.of(part(a[0], Unit.of(a[1]), a[2], by).cut(by))),
    WEEKDAY(1, (a, by) -> Optional.of(Days.weekday(a[0], by))),
    PASTDAY(1, (a, by) -> Optional.of(Days.before(a[0], by))),
    NEXTDAY(1, (a, by) -> Optional.of(Days.after(a[0], by))),
    WEEKDAYOF(2, (a, by) -> Optional.of(Days.ofWeek(a[0], a[1], by))),
    NIGHT(1, (a, by) -> Optional.of(Days.night(a[0], by))),
    OVERNIGHT(0, (a, by) -> Optional.of(Days.overnight(by))),
    WEEKEND(1, (a, by) -> Optional.of(Days.weekend(a[0], by))),
    WEEKDATE(3, (a, by) -> Days.near(a[0], a[1], a[2], by).map(Period::day)),
    WEEKOF(2, (a, by) -> Days.near(a[0], a[1], by).map(Period::week).map(p -> p.cut(by))),
    MONTHDAY(2, (a, by) -> Days.near(a[0], a[1], by).map(Period::day)),
    MONTHDAYS(3, (a, by) -> Days.nearRange(a[0], a[1], a[2], by)),
    MONTHOF(2, (a, by) -> Days.ofMonth(a[0], a[1], by).map(Period::day)),
    LASTOF(1, (a, by) -> Days.nearestOf(a[0], by).map(Period::day)),
    DATE(3, (a, by) -> Days.date(a[2], a[0], a[1]).map(Period::day)),
    DATES(4, (a, by) -> Days.range(Days.date(a[3], a[0], a[1]), Days.date(a[3], a[0], a[2]))),
    FIXED(3, (a, by) -> Days.date(a[0], a[1], a[2]).map(Period::day)),
    HOLIDAY(2, (a, by) -> Days.near(a[0], a[1], by).map(Period::day)),
    HOLIDAYYEAR(3, (a, by) -> Days.date(a[2], a[0], a[1]).map(Period::day)),
    ISO(1, (a, by) -> Days.date(a[0] / 10_000, a[0] / 100 % 100, a[0] % 100).map(Period::day)),
    NUMERIC(1, (a, by) -> Days.numeric(a[0], by).map(Period::day)),
    MONTH(1, (a, by) -> month(Months.near(a[0], by), by)),
    PASTMONTH(1, (a, by) -> month(Months.before(a[0], by), by)),
    MONTHIN(2, (a, by) -> month(YearMonth.of(by.published().getYear() + a[1], a[0]), by)),
    MONTHYEAR(2, (a, by) -> month(YearMonth.of(a[1], a[0]), by)),
    MONTHS(2, (a, by) -> Optional.of(Months.range(a[0], a[1], by).cut(by))),
    MONTHSYEAR(
            3,
            (a, by) ->
                    Optional.of(Months.rangeTo(a[0], YearMonth.of(a[2], a[1])).cut(by))),
    MONTHPART(2, (a, by) -> Optional.of(monthPart(a[0], a[1], by))),
    MONTHYEARPART(
            3,
            (a, by) -> Optional.of(Months.part(a[0], YearMonth.of(a[2], a[1])).cut(by))),
    YEAR(1, (a, by) -> years(a[0], a[0], by)),
    YEARS(2, (a, by) -> years(a[0], a[1], by)),
    YEARPART(2, (a, by) -> Optional.of(Months.part(a[0], a[1]).cut(by))),
    DECADE(1, (a, by) -> Optional.of(Unit.decade(a[0]).cut(by))),
    SEASON(1, (a, by) -> Optional.of(Months.nearSeason(a[0], by).cut(by))),
    PASTSEASON(1, (a, by) -> Optional.of(Months.pastSeason(a[0], by))),
    SEASONYEAR(2, (a, by) -> Optional.of(Months.season(a[0], a[1]).cut(by))),
    QUARTER(
            2,
            (a, by) -> a[0] > 4
                    ? Optional.empty()
                    : Optional.of(Months.quarter(a[0], a[1]).cut(by))),
    HALF(
            2,
            (a, by) -> a[0] > 2
                    ? Optional.empty()
                    : Optional.of(Months.half(a[0], a[1]).cut(by)));

    /** What a rule does with its arguments. */
    private interface Reckoning {
        Optional<Period> of(int[] arguments, Anchor anchor);
    }

    private final int arguments;
    private final Reckoning reckoning;

    Rule(int arguments, Reckoning reckoning) {
        this.arguments = arguments;
        this.reckoning = reckoning;
    }

    static Rule named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    int arguments() {
        return arguments;
    }

    /** The days meant; empty where the words mean none, or there is no such day. */
    Optional<Period> reckon(int[] values, Anchor anchor) {
        return reckoning.of(values, anchor);
    }

    private static Optional<Period> day(LocalDate day) {
        return Optional.of(Period.day(day));
    }

    private static Optional<Period> month(YearMonth month, Anchor by) {
        return Optional.of(Period.month(month).cut(by));
    }

    private static Optional<Period> years(int first, int last, Anchor by) {
        return last < first
                ? Optional.empty()
                : Optional.of(Period.years(first, last).cut(by));
    }

    /** The last such part that has begun, or the first that is not over. */
    private static Period monthPart(int part, int month, Anchor by) {
        Period found = Months.part(part, Months.near(month, by));
        if (by.past() && found.start().isAfter(by.published())) {
            found = Months.part(part, YearMonth.from(found.start()).minusYears(1));
        } else if (!by.past() && found.end().isBefore(by.published())) {
            found = Months.part(part, YearMonth.from(found.start()).plusYears(1));
        }
        return found.cut(by);
    }

    private static Period part(int part, Unit unit, int n, Anchor by) {
        LocalDate day = unit.plus(by.published(), n);
        return unit == Unit.YEAR ? Months.part(part, day.getYear()) : Months.part(part, YearMonth.from(day));
    }
}

package org.casus.time;

import java.time.LocalDate;
import java.util.Optional;

/** The rules that count units from the day of publication. */
final class Counts {

    private Counts() {}

    static Period ago(int n, Unit unit, Anchor anchor) {
        return unit.around(unit.plus(anchor.published(), -n));
    }

    /** Two units more or less; a few days ago is known to the week. */
    static Period about(int n, Unit unit, Anchor anchor) {
        LocalDate end = unit.plus(anchor.published(), -(n - 2));
        Precision precision = unit == Unit.DAY ? Precision.WEEK : unit.precision();
        return new Period(unit.plus(anchor.published(), -(n + 2)), end, precision);
    }

    static Period fromNow(int n, Unit unit, Anchor anchor) {
        return unit.around(unit.plus(anchor.published(), n));
    }

    /** "In two weeks" is a day to come only where the tense looks ahead; else it is a stretch of time. */
    static Optional<Period> ahead(int n, Unit unit, Anchor anchor) {
        return anchor.past() ? Optional.empty() : Optional.of(fromNow(n, unit, anchor));
    }

    static Period recent(int n, Unit unit, Anchor anchor) {
        return new Period(unit.plus(anchor.published(), -n), anchor.published(), unit.precision());
    }

    static Period coming(int n, Unit unit, Anchor anchor) {
        LocalDate first = anchor.published().plusDays(1);
        LocalDate last = unit.plus(anchor.published(), n);
        return new Period(first, last.isBefore(first) ? first : last, unit.precision());
    }

    /** The calendar unit {@code n} after publication's. */
    static Period unit(Unit unit, int n, Anchor anchor) {
        return unit.around(unit.plus(anchor.published(), n)).cut(anchor);
    }

    static Period soFar(Unit unit, Anchor anchor) {
        return unit.around(anchor.published()).cut(anchor.turned(Direction.PAST));
    }

    static Period rest(Unit unit, Anchor anchor) {
        return unit.around(anchor.published()).cut(anchor.turned(Direction.FUTURE));
    }
}

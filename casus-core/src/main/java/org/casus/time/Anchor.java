package org.casus.time;

import java.time.LocalDate;

/** What expressions are read against: the day of publication, and which way the tense looks. */
record Anchor(LocalDate published, Direction direction) {

    boolean past() {
        return direction == Direction.PAST;
    }

    Anchor turned(Direction other) {
        return new Anchor(published, other);
    }
}

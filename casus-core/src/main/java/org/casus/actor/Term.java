package org.casus.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A stretch of time in which somebody holds an office, or a group is in another role.
 *
 * @param office the office, blank if none
 * @param titles the titles by which its holder is called, folded
 * @param sectors the sectors in that time
 * @param from its first day
 * @param to the first day after it
 */
record Term(String office, Set<String> titles, List<String> sectors, LocalDate from, LocalDate to) {

    Term {
        titles = Set.copyOf(titles);
        sectors = List.copyOf(sectors);
    }

    /** Whether {@code title}, folded, is one that its holder is called by. */
    boolean titled(String title) {
        return titles.contains(title);
    }

    boolean holds(LocalDate date) {
        return !date.isBefore(from) && date.isBefore(to);
    }
}

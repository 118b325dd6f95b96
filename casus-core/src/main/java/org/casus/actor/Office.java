package org.casus.actor;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An office that a person holds or held.
 *
 * @param title what it is called, in lower case: interior minister
 * @param from the first day in it, where the directory knows it
 * @param to the first day after it, where the directory knows it; empty too while it is held
 */
public record Office(String title, Optional<LocalDate> from, Optional<LocalDate> to) {

    /** An office of which only the title is known. */
    public static Office titled(String title) {
        return new Office(title, Optional.empty(), Optional.empty());
    }

    static Office of(Term term) {
        return new Office(
                term.office(),
                Optional.of(term.from()).filter(day -> !day.equals(LocalDate.MIN)),
                Optional.of(term.to()).filter(day -> !day.equals(LocalDate.MAX)));
    }
}

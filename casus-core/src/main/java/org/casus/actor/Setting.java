package org.casus.actor;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What is known before a phrase is read.
 *
 * @param institutions the bodies that every state has, by the words for them, folded
 * @param countries the countries by ISO 3166-1 alpha-3
 * @param date the day for which holders of offices are looked up
 * @param person whether the caller knows that a person is named
 */
record Setting(
        Map<String, Institution> institutions,
        Map<String, Country> countries,
        Optional<LocalDate> date,
        boolean person) {

    /** The body of its state that the word names, if it names one. */
    Optional<Institution> institution(Item item) {
        return Optional.ofNullable(institutions.get(item.piece().folded()));
    }

    Optional<Country> country(String iso3) {
        return Optional.ofNullable(countries.get(iso3));
    }
}

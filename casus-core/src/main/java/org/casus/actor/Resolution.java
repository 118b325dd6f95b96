package org.casus.actor;

import java.util.List;
import java.util.Optional;

/**
 * Who a phrase means, as far as the phrase and the directory tell.
 *
 * @param name the actor's usual name if the directory knows it, the person's name if the phrase has one, or the phrase itself
 *     without determiners
 * @param country ISO 3166-1 alpha-3 of the country the actor belongs to (never its backer's)
 * @param sectors PLOVER's sectors, the most specific first; none for a country as such, {@code UNK} where nothing is known
 * @param id the directory's id, if the directory knows the actor
 * @param named whether this is a known or a proper-named actor, not only a word such as "soldiers"
 * @param backers ISO 3166-1 alpha-3 of the states that back it, by the phrase ("Iranian-backed") or by the directory
 * @param office the office or rank that the phrase or the directory gives the person, in lower case
 */
public record Resolution(
        String name,
        Optional<String> country,
        List<String> sectors,
        Optional<String> id,
        boolean named,
        List<String> backers,
        Optional<String> office) {

    public Resolution {
        sectors = List.copyOf(sectors);
        backers = List.copyOf(backers);
    }

    /** The same actor, of {@code other} country if it had none. */
    public Resolution orCountry(String other) {
        return country.isPresent()
                ? this
                : new Resolution(name, Optional.of(other), sectors, id, named, backers, office);
    }
}

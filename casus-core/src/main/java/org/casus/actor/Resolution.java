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
 * @param office the office or rank that the phrase or the directory gives the person
 * @param institution the body of its state that it is, where the phrase leaves open of which: "Interior Ministry"
 */
public record Resolution(
        String name,
        Optional<String> country,
        List<String> sectors,
        Optional<String> id,
        boolean named,
        List<String> backers,
        Optional<Office> office,
        Optional<String> institution) {

    public Resolution {
        sectors = List.copyOf(sectors);
        backers = List.copyOf(backers);
    }

    /** Of a phrase that names nobody whom the directory knows. */
    public static Resolution unknown(String name) {
        return new Resolution(
                name,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same actor, of {@code other} if it had no country: "the army" becomes that state's. */
    public Resolution orCountry(Country other) {
        if (country.isPresent()) {
            return this;
        }
        Resolution placed =
                new Resolution(name, Optional.of(other.iso3()), sectors, id, named, backers, office, institution);
        return institution
                .map(body -> placed.identified(new Institution(body), other))
                .orElse(placed);
    }

    private Resolution identified(Institution body, Country state) {
        return new Resolution(
                body.of(state), country, sectors, Optional.of(body.id(state)), true, backers, office, Optional.empty());
    }
}

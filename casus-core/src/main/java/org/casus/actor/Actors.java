package org.casus.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The directory of actors: countries, bodies, armed groups, parties, offices and their holders, and words for actors.
 *
 * <p>Resolves phrases as they stand in news ("two Turkish soldiers", "a spokesman for Kataib Hezbollah") to who they mean. All
 * of it is read from this room's resources; instances are immutable and may be shared by any number of threads.
 */
public final class Actors {

    private final Lexicon lexicon;
    private final Words words;
    private final Map<String, Country> countries;
    private final Phrases phrases;

    private Actors(Directory directory) {
        lexicon = directory.lexicon();
        words = directory.words();
        countries = Map.copyOf(directory.countries());
        phrases = new Phrases(lexicon, words);
    }

    /** Reads the directory from the resources. */
    public static Actors load() {
        return new Actors(Directory.read());
    }

    /** Who {@code phrase} means, on {@code date} if that is known; a list of actors gives its first. */
    public Resolution resolve(String phrase, Optional<LocalDate> date) {
        return resolve(phrase, date, Hints.NONE);
    }

    /** Who {@code phrase} means, on {@code date} if that is known, for a caller who knows more of the phrase. */
    public Resolution resolve(String phrase, Optional<LocalDate> date, Hints hints) {
        return phrases.one(phrase, date, hints);
    }

    /** All whom {@code phrase} lists ("Hungarian and Romanian officials" are two), in their order; never empty. */
    public List<Resolution> resolveAll(String phrase, Optional<LocalDate> date) {
        return phrases.all(phrase, date);
    }

    /** The country of that ISO 3166-1 alpha-3 code. */
    public Optional<Country> country(String iso3) {
        return Optional.ofNullable(countries.get(iso3));
    }

    /** ISO 3166-1 alpha-3 of the country whose people or manner {@code word} names: Iraqi, Iraqis, British. */
    public Optional<String> demonymCountry(String word) {
        return Directory.countryOf(lexicon, words.of(word));
    }

    /** All countries and territories, in the order of their codes. */
    public List<Country> countries() {
        return countries.values().stream()
                .sorted((a, b) -> a.iso3().compareTo(b.iso3()))
                .toList();
    }
}

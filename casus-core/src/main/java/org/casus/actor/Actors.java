package org.casus.actor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.casus.actor.Entry.Kind;
import org.casus.story.Problem;

/**
 * The directory of actors: countries, peoples, bodies, armed groups, parties, offices and their holders, and words for actors.
 *
 * <p>Resolves phrases as they stand in news ("two Turkish soldiers", "a spokesman for Kataib Hezbollah") to who they mean. All
 * of it is read from this room's tables, and from a folder of tables that add to them; instances are immutable and may be shared
 * by any number of threads.
 */
public final class Actors {

    private static final Set<Kind> LANDS = Set.of(Kind.COUNTRY, Kind.NATIONAL, Kind.SEAT);

    private final Directory directory;
    private final Phrases phrases;

    private Actors(Directory directory) {
        this.directory = directory;
        this.phrases = new Phrases(directory);
    }

    /** Reads the directory from the built-in tables. */
    public static Actors load() {
        return load(Optional.empty());
    }

    /**
     * Reads the directory from the built-in tables, and from those of a folder, whose entries add to them or replace those of the
     * same name.
     *
     * @throws ActorsException if a table of the folder cannot be understood; the message names file, line and column
     */
    public static Actors load(Optional<Path> additions) {
        return new Actors(Directory.read(additions));
    }

    /** Who {@code phrase} means, on {@code date} if that is known; a list of actors gives its first. */
    public Resolution resolve(String phrase, Optional<LocalDate> date) {
        return resolve(phrase, date, Hints.NONE);
    }

    /** Who {@code phrase} means, on {@code date} if that is known, for a caller who knows more of the phrase. */
    public Resolution resolve(String phrase, Optional<LocalDate> date, Hints hints) {
        return unreadable(phrase).isPresent() ? Resolution.unknown(phrase.strip()) : phrases.one(phrase, date, hints);
    }

    /** All whom {@code phrase} lists ("Hungarian and Romanian officials" are two), in their order; never empty. */
    public List<Resolution> resolveAll(String phrase, Optional<LocalDate> date) {
        return resolveAll(phrase, date, Hints.NONE);
    }

    /** All whom {@code phrase} lists, for a caller who knows more of the phrase; never empty. */
    public List<Resolution> resolveAll(String phrase, Optional<LocalDate> date, Hints hints) {
        return unreadable(phrase).isPresent()
                ? List.of(Resolution.unknown(phrase.strip()))
                : phrases.all(phrase, date, hints);
    }

    /** Why {@code phrase} cannot name an actor, if it cannot: it is empty, much too long, or not in Latin letters. */
    public Optional<Problem> unreadable(String phrase) {
        return Unreadable.reason(phrase);
    }

    /** The countries that {@code text} names, by name, people or seat of government. */
    public Lands lands(String text) {
        Map<String, Integer> times = new HashMap<>();
        for (Piece piece : directory.lexicon().read(directory.words().of(text))) {
            piece.readings().stream()
                    .map(Alias::entry)
                    .filter(entry -> LANDS.contains(entry.kind()))
                    .findFirst()
                    .flatMap(Entry::countryIfAny)
                    .ifPresent(country -> times.merge(country, 1, Integer::sum));
        }
        return Lands.of(times);
    }

    /** The country of that ISO 3166-1 alpha-3 code. */
    public Optional<Country> country(String iso3) {
        return Optional.ofNullable(directory.countries().get(iso3));
    }

    /** ISO 3166-1 alpha-3 of the country whose people or manner {@code word} names: Iraqi, Iraqis, British. */
    public Optional<String> demonymCountry(String word) {
        List<Piece> pieces = directory.lexicon().read(directory.words().of(word));
        return pieces.size() != 1
                ? Optional.empty()
                : pieces.get(0).readings().stream()
                        .map(Alias::entry)
                        .filter(e -> e.kind() == Kind.NATIONAL)
                        .map(Entry::country)
                        .findFirst();
    }

    /** All countries and territories, in the order of their codes. */
    public List<Country> countries() {
        return directory.countries().values().stream()
                .sorted(Comparator.comparing(Country::iso3))
                .toList();
    }

    /** All entries that name somebody, in the order of the tables. */
    public List<ActorCard> cards() {
        return directory.listed().stream().map(ActorCard::of).toList();
    }

    /**
     * The entries that are called {@code name}, whatever its case, hyphens and accents; where there is none, those that have its words
     * in one of their names.
     */
    public List<ActorCard> find(String name) {
        String wanted = directory.words().folded(name);
        List<ActorCard> called = found(written -> written.equals(wanted));
        String part = " " + wanted + " ";
        return !called.isEmpty() || wanted.isEmpty() ? called : found(written -> (" " + written + " ").contains(part));
    }

    private List<ActorCard> found(Predicate<String> folded) {
        return directory.listed().stream()
                .filter(one -> one.written().stream()
                        .map(written -> directory.words().folded(Alias.strip(written)))
                        .anyMatch(folded))
                .map(ActorCard::of)
                .toList();
    }

    /** What of the tables contradicts itself or is left undecided; empty for a directory in order. */
    public List<Finding> check() {
        return new DirectoryCheck(directory).findings();
    }
}

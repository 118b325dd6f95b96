package org.casus.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.story.Table;

/** Every name of a place that Casus knows, and the words that stand beside such names (words.tsv). */
final class Lexicon {

    private static final int SHORTEST_TOWN = 3;
    private static final Map<String, String> SPELT_OUT =
            Map.of("st", "saint", "ste", "sainte", "ft", "fort", "mt", "mount", "saint", "st");

    private final Countries countries;
    private final Gazetteer gazetteer;
    private final Regions regions;
    private final Map<String, PlaceKind> kindWords = new HashMap<>();
    private final Map<String, String> shortDivisions = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    private Lexicon(Countries countries) {
        this.countries = countries;
        this.gazetteer = Gazetteer.load(countries);
        this.regions = Regions.load();
    }

    static Lexicon load() {
        Lexicon lexicon = new Lexicon(Countries.load());
        for (var row : Table.rows(Lexicon.class, "words.tsv")) {
            lexicon.add(row.get(0), row.get(1), row.size() > 2 ? row.get(2) : "");
        }
        return lexicon;
    }

    private void add(String kind, String word, String value) {
        switch (kind) {
            case "kind" -> kindWords.put(word, PlaceKind.named(value));
            case "short" -> shortDivisions.put(word, value);
            default -> words.computeIfAbsent(kind, k -> new HashSet<>()).add(word);
        }
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    Regions regions() {
        return regions;
    }

    Countries countries() {
        return countries;
    }

    /** All places of that name. */
    List<Candidate> named(String name) {
        String key = Folding.fold(name);
        List<Candidate> found = exactly(key);
        return found.isEmpty() ? exactly(speltOut(key)) : found;
    }

    private List<Candidate> exactly(String key) {
        List<Candidate> found = new ArrayList<>();
        found.addAll(regions.named(key));
        if (found.isEmpty()) {
            countries.named(key).ifPresent(p -> found.add(new Candidate(p, true)));
        }
        if (key.length() >= SHORTEST_TOWN && !is("never", key)) {
            found.addAll(gazetteer.named(key));
        }
        return found;
    }

    private static String speltOut(String key) {
        int space = key.indexOf(' ');
        String first = space < 0 ? "" : SPELT_OUT.getOrDefault(key.substring(0, space), "");
        return first.isEmpty() ? "" : first + key.substring(space);
    }

    /** The first-order division of the largest town of that name in the country. */
    Optional<String> divisionOf(String town, Optional<String> country) {
        return gazetteer.named(Folding.fold(town)).stream()
                .map(Candidate::place)
                .filter(p -> p.country().equals(country))
                .max(Comparator.comparingDouble(Place::people))
                .flatMap(Place::admin1);
    }

    /** The country whose nationals go by that name. */
    Optional<Candidate> nationals(String name) {
        return countries.ofNationals(Folding.fold(name)).map(p -> new Candidate(p, true));
    }

    /** The division that a short form after a comma names ("La." for Louisiana). */
    List<Candidate> shortDivision(String written) {
        String name = shortDivisions.getOrDefault(written.replace(".", ""), "");
        return name.isEmpty()
                ? List.of()
                : named(name).stream()
                        .filter(c -> c.place().kind() == PlaceKind.ADMIN1)
                        .toList();
    }

    Optional<PlaceKind> kindWord(String word) {
        return Optional.ofNullable(kindWords.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether {@code word} is in that list of words.tsv. */
    boolean is(String list, String word) {
        return words.getOrDefault(list, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }
}

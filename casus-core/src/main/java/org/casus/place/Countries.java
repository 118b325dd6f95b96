package org.casus.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.actor.Participant;
import org.casus.story.Table;

/** The countries: the point of each, the names that they go by, and the names of their nationals. */
final class Countries {

    private final Map<String, Place> byIso3 = new HashMap<>();
    private final Map<String, String> iso3ByIso2 = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> demonyms = new HashMap<>();

    private Countries() {}

    static Countries load() {
        Countries countries = new Countries();
        for (var row : Table.rows(Countries.class, "countries.tsv")) {
            countries.add(
                    row.get(0), row.get(1), Double.parseDouble(row.get(2)), Double.parseDouble(row.get(3)), row.get(4));
        }
        for (var row : Table.rows(Participant.class, "countries.tsv")) {
            countries.name(row.get(0), row.get(1) + "|" + row.get(2), row.get(3));
        }
        return countries;
    }

    /** The actor room's list knows what countries and their nationals are called; former states are no places of today. */
    private void name(String iso3, String others, String nationals) {
        if (byIso3.containsKey(iso3)) {
            fold(others).forEach(n -> names.putIfAbsent(n, iso3));
            fold(nationals).forEach(n -> demonyms.putIfAbsent(n, iso3));
        }
    }

    private static List<String> fold(String list) {
        return Arrays.stream(list.split("\\|"))
                .map(Folding::fold)
                .filter(n -> !n.isEmpty())
                .toList();
    }

    private void add(String iso3, String iso2, double lat, double lon, String name) {
        byIso3.put(iso3, place(PlaceKind.COUNTRY, iso3, lat, lon, name));
        iso3ByIso2.put(iso2, iso3);
        names.put(Folding.fold(name), iso3);
    }

    private static Place place(PlaceKind kind, String iso3, double lat, double lon, String name) {
        return new Place(
                kind, name, lat, lon, Optional.of(iso3), Optional.empty(), Optional.empty(), 0, Optional.empty());
    }

    String iso3(String iso2) {
        return Optional.ofNullable(iso3ByIso2.get(iso2))
                .orElseThrow(() -> new IllegalStateException("countries.tsv lacks " + iso2));
    }

    Set<String> codes() {
        return Set.copyOf(byIso3.keySet());
    }

    Optional<Place> byCode(String iso3) {
        return Optional.ofNullable(byIso3.get(iso3));
    }

    /** The country of that folded name. */
    Optional<Place> named(String key) {
        return Optional.ofNullable(names.get(key)).flatMap(this::byCode);
    }

    /** The country whose nationals go by that folded name, as a place of kind demonym. */
    Optional<Place> ofNationals(String key) {
        String singular = key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
        return Optional.ofNullable(demonyms.getOrDefault(key, demonyms.get(singular)))
                .flatMap(this::byCode)
                .map(c -> place(PlaceKind.DEMONYM, c.country().orElseThrow(), c.lat(), c.lon(), c.name()));
    }
}

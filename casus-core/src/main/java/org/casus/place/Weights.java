package org.casus.place;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.casus.story.Table;

/** The weights by which one place of several of the same name is chosen (weights.tsv). */
final class Weights {

    private final Map<String, Double> named = new HashMap<>();
    private final Map<PlaceKind, Double> kinds = new EnumMap<>(PlaceKind.class);

    private Weights() {}

    static Weights load() {
        Weights weights = new Weights();
        for (var row : Table.rows(Weights.class, "weights.tsv")) {
            weights.named.put(row.get(0), Double.valueOf(row.get(1)));
        }
        for (PlaceKind kind : PlaceKind.values()) {
            weights.kinds.put(kind, weights.of("kind." + kind.name().toLowerCase(Locale.ROOT)));
        }
        return weights;
    }

    double of(String name) {
        Double weight = named.get(name);
        if (weight == null) {
            throw new IllegalStateException("weights.tsv lacks " + name);
        }
        return weight;
    }

    /** How likely a place is meant before the story says more. */
    double prior(Candidate candidate) {
        Place place = candidate.place();
        double people = Math.log10(Math.max(1, place.people())) * of("people");
        double name = candidate.main() ? 0 : of("alternate");
        return kinds.getOrDefault(place.kind(), 0.0) + people + name;
    }
}

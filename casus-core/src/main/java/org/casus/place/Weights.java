package org.casus.place;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.casus.story.Table;

/** The weights by which one place of several of the same name is chosen; weights.tsv says what each is. */
final class Weights {

    private static final double KM_A_DEGREE = 111.2;
    private static final double FARTHEST = 4;

    private final double[] kinds = new double[PlaceKind.values().length];
    private final double people;
    private final double alternate;
    private final double qualified;
    private final double kindWord;
    private final double country;
    private final double division;
    private final double near;
    private final double reach;
    private final double alone;

    private Weights(Map<String, Double> named) {
        for (PlaceKind kind : PlaceKind.values()) {
            kinds[kind.ordinal()] = weight(named, "kind." + kind.name().toLowerCase(Locale.ROOT));
        }
        people = weight(named, "people");
        alternate = weight(named, "alternate");
        qualified = weight(named, "qualified");
        kindWord = weight(named, "kindword");
        country = weight(named, "country");
        division = weight(named, "division");
        near = weight(named, "near");
        reach = weight(named, "reach");
        alone = weight(named, "alone");
    }

    static Weights load() {
        Map<String, Double> named = new HashMap<>();
        for (var row : Table.rows(Weights.class, "weights.tsv")) {
            named.put(row.get(0), Double.valueOf(row.get(1)));
        }
        return new Weights(named);
    }

    private static double weight(Map<String, Double> named, String name) {
        Double weight = named.get(name);
        if (weight == null) {
            throw new IllegalStateException("weights.tsv lacks " + name);
        }
        return weight;
    }

    /** How likely a place is meant before the story says more. */
    double prior(Candidate candidate) {
        Place place = candidate.place();
        double points = kinds[place.kind().ordinal()] + Math.log10(Math.max(1, place.people())) * people;
        return candidate.main() ? points : points + alternate;
    }

    double qualified() {
        return qualified;
    }

    double kindWord() {
        return kindWord;
    }

    double country() {
        return country;
    }

    double division() {
        return division;
    }

    /** Whether the two are near enough to support each other. */
    boolean neighbours(Place a, Place b) {
        return Math.abs(a.lat() - b.lat()) * KM_A_DEGREE < FARTHEST * reach
                && a.kind().precision() != PlacePrecision.COUNTRY
                && b.kind().precision() != PlacePrecision.COUNTRY;
    }

    /** How much is left of the support at that distance, from 1 to 0. */
    double fading(double km) {
        return Math.exp(-km / reach);
    }

    /** What the support of so many places of the story is worth: the second counts less than the first. */
    double near(double support) {
        return near * (1 - Math.exp(-support));
    }

    double alone() {
        return alone;
    }
}

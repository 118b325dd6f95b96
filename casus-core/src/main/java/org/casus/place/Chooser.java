package org.casus.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses which place each name of a story means: one for each name, by prior knowledge, the words beside it, and the other places
 * of the story.
 */
final class Chooser {

    private static final int MOST_CANDIDATES = 40;
    private static final int ROUNDS = 3;
    private static final int COMMA_AND_SPACE = 2;

    private final Weights weights;

    Chooser(Weights weights) {
        this.weights = weights;
    }

    /** A name of the story with its candidates, their points so far, and the one chosen. */
    private static final class Name {
        private final List<Candidate> candidates;
        private final double[] base;
        private double[] points;
        private int choice;

        Name(List<Candidate> candidates, double[] base) {
            this.candidates = candidates;
            this.base = base;
            this.points = base;
            this.choice = best(base);
        }

        Place chosen() {
            return candidates.get(choice).place();
        }

        double support(Place place, Weights weights) {
            double most = 0;
            for (int i = 0; i < candidates.size(); i++) {
                Place other = candidates.get(i).place();
                if (weights.neighbours(place, other)) {
                    double likely = i == choice ? 1 : Math.exp(points[i] - points[choice]);
                    most = Math.max(most, likely * weights.fading(place.km(other)));
                }
            }
            return most;
        }

        static int best(double[] points) {
            int best = 0;
            for (int i = 1; i < points.length; i++) {
                if (points[i] > points[best]) {
                    best = i;
                }
            }
            return best;
        }
    }

    /** The place that each of {@code spotted} means, in the same order. */
    List<Place> choose(List<Spotted> spotted) {
        Map<String, Name> names = names(spotted);
        List<Name> all = List.copyOf(names.values());
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Double> countries = shares(all, Chooser::country);
            Map<String, Double> divisions = shares(all, Chooser::division);
            for (Name name : all) {
                name.points = points(name, all, countries, divisions);
                name.choice = Name.best(name.points);
            }
        }
        List<Place> chosen = new ArrayList<>();
        for (Spotted s : spotted) {
            chosen.add(Optional.ofNullable(names.get(s.key())).orElseThrow().chosen());
        }
        return chosen;
    }

    private Map<String, Name> names(List<Spotted> spotted) {
        Map<String, Map<Candidate, Double>> points = new LinkedHashMap<>();
        for (int i = 0; i < spotted.size(); i++) {
            Map<Candidate, Double> best = points.computeIfAbsent(spotted.get(i).key(), k -> new LinkedHashMap<>());
            for (Candidate candidate : spotted.get(i).candidates()) {
                best.merge(candidate, base(spotted, i, candidate), Math::max);
            }
        }
        Map<String, Name> names = new LinkedHashMap<>();
        points.forEach((key, candidates) -> names.put(key, name(candidates)));
        return names;
    }

    private static Name name(Map<Candidate, Double> points) {
        List<Map.Entry<Candidate, Double>> ranked = points.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Candidate, Double> e) -> -e.getValue()))
                .limit(MOST_CANDIDATES)
                .toList();
        return new Name(
                ranked.stream().map(Map.Entry::getKey).toList(),
                ranked.stream().mapToDouble(Map.Entry::getValue).toArray());
    }

    private double base(List<Spotted> spotted, int i, Candidate candidate) {
        Spotted here = spotted.get(i);
        double points = weights.prior(candidate);
        if (here.kindWord().filter(k -> candidate.place().kind().like(k)).isPresent()) {
            points += weights.kindWord();
        }
        boolean qualified =
                (i + 1 < spotted.size() && joined(here, spotted.get(i + 1)) && insideAny(candidate, spotted.get(i + 1)))
                        || (i > 0 && joined(spotted.get(i - 1), here) && holdsAny(candidate, spotted.get(i - 1)));
        return qualified ? points + weights.qualified() : points;
    }

    private static boolean joined(Spotted a, Spotted b) {
        int gap = b.span().begin() - a.span().end();
        return gap > 0 && gap <= COMMA_AND_SPACE;
    }

    private static boolean insideAny(Candidate candidate, Spotted next) {
        return next.candidates().stream().anyMatch(n -> candidate.place().inside(n.place()));
    }

    private static boolean holdsAny(Candidate candidate, Spotted before) {
        return before.candidates().stream().anyMatch(b -> b.place().inside(candidate.place()));
    }

    private static Optional<String> country(Place place) {
        return place.country();
    }

    private static Optional<String> division(Place place) {
        return place.admin1().map(a -> place.country().orElse("") + "/" + a);
    }

    /** What a place shares with others: its country, or its division. */
    private interface Share {
        Optional<String> of(Place place);
    }

    private static Map<String, Double> shares(List<Name> names, Share share) {
        Map<String, Double> shares = new HashMap<>();
        for (Name name : names) {
            share.of(name.chosen()).ifPresent(s -> shares.merge(s, 1.0 / names.size(), Double::sum));
        }
        return shares;
    }

    private double[] points(Name name, List<Name> all, Map<String, Double> countries, Map<String, Double> divisions) {
        double[] points = new double[name.base.length];
        double own = 1.0 / all.size();
        for (int i = 0; i < points.length; i++) {
            Place place = name.candidates.get(i).place();
            points[i] = name.base[i]
                    + weights.country() * share(country(place), country(name.chosen()), countries, own)
                    + weights.division() * share(division(place), division(name.chosen()), divisions, own)
                    + near(place, name, all);
        }
        return points;
    }

    /** The share of the other names that lie there. */
    private static double share(
            Optional<String> there, Optional<String> chosen, Map<String, Double> shares, double own) {
        double share = there.map(t -> shares.getOrDefault(t, 0.0)).orElse(0.0);
        return there.isPresent() && there.equals(chosen) ? share - own : share;
    }

    /** The support of the other names: each counts by its best candidate nearby, and less the less likely that is. */
    private double near(Place place, Name name, List<Name> all) {
        if (place.kind().precision() == PlacePrecision.COUNTRY) {
            return 0;
        }
        double support = 0;
        for (Name other : all) {
            if (other != name) {
                support += other.support(place, weights);
            }
        }
        return weights.near(support);
    }
}

package org.casus.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The countries that a text names, by name, people or seat of government.
 *
 * @param all ISO 3166-1 alpha-3, the most frequent first
 * @param main the one that more than half of all namings are of, if it is named three times or more: what the text is about
 */
public record Lands(List<String> all, Optional<String> main) {

    private static final int OFTEN = 3;

    public Lands {
        all = List.copyOf(all);
    }

    static Lands of(Map<String, Integer> times) {
        List<String> all = times.keySet().stream()
                .sorted(Comparator.<String, Integer>comparing(times::get)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        int sum = times.values().stream().mapToInt(Integer::intValue).sum();
        Optional<String> main = all.stream()
                .limit(1)
                .filter(land -> times.getOrDefault(land, 0) >= OFTEN && 2 * times.getOrDefault(land, 0) > sum)
                .findFirst();
        return new Lands(all, main);
    }
}

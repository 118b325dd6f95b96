package org.casus.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.story.Table;

/** The districts, camps, bases, borders, regions and waters that news names and gazetteers of towns lack (regions.tsv). */
final class Regions {

    /** What news names is taken for as well known as a town of so many. */
    private static final double PEOPLE = 100_000;

    private final Map<String, List<Candidate>> byName = new HashMap<>();

    private Regions() {}

    static Regions load() {
        Regions regions = new Regions();
        for (var row : Table.rows(Regions.class, "regions.tsv")) {
            regions.add(row);
        }
        return regions;
    }

    private void add(List<String> row) {
        Place place = new Place(
                PlaceKind.named(row.get(2)),
                row.get(0),
                Double.parseDouble(row.get(3)),
                Double.parseDouble(row.get(4)),
                cell(row, 5),
                cell(row, 7),
                Optional.empty(),
                PEOPLE,
                cell(row, 6));
        put(row.get(0), new Candidate(place, true));
        cell(row, 1).ifPresent(others -> {
            for (String other : others.split("\\|")) {
                put(other, new Candidate(place, true));
            }
        });
    }

    private static Optional<String> cell(List<String> row, int column) {
        return column >= row.size() || row.get(column).isBlank() ? Optional.empty() : Optional.of(row.get(column));
    }

    private void put(String name, Candidate candidate) {
        byName.computeIfAbsent(Folding.fold(name), k -> new ArrayList<>()).add(candidate);
    }

    List<Candidate> named(String key) {
        return byName.getOrDefault(key, List.of());
    }

    /** The town that the district or site of that name and country lies in. */
    Optional<String> townOf(String name, Optional<String> country) {
        return named(Folding.fold(name)).stream()
                .map(Candidate::place)
                .filter(p -> p.country().equals(country))
                .flatMap(p -> p.within().stream())
                .findFirst();
    }
}

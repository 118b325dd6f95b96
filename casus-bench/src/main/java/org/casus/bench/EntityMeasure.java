package org.casus.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casus.language.Entity;
import org.casus.language.Entity.Kind;

/** How right entities are: a span counts if its kind, first and last word are those wanted; five kinds count. */
final class EntityMeasure {

    private static final List<Kind> KINDS =
            List.of(Kind.PERSON, Kind.ORGANIZATION, Kind.LOCATION, Kind.NORP, Kind.FACILITY);

    private final Map<Kind, Score> scores = new EnumMap<>(Kind.class);

    EntityMeasure() {
        KINDS.forEach(kind -> scores.put(kind, new Score()));
    }

    private record Found(Kind kind, int first, int last) {}

    void count(List<String> tags, List<Entity> entities) {
        Set<Found> wanted = new HashSet<>(spans(tags));
        Set<Found> given = new HashSet<>();
        entities.forEach(e -> given.add(new Found(e.kind(), e.first(), e.last())));
        Set<Found> all = new HashSet<>(wanted);
        all.addAll(given);
        for (Found found : all) {
            if (KINDS.contains(found.kind())) {
                scores.getOrDefault(found.kind(), new Score()).count(given.contains(found), wanted.contains(found));
            }
        }
    }

    private static List<Found> spans(List<String> tags) {
        List<Found> spans = new ArrayList<>();
        int first = -1;
        for (int i = 0; i <= tags.size(); i++) {
            String tag = i < tags.size() ? tags.get(i) : "O";
            boolean goesOn = first >= 0 && tag.startsWith("I-") && kind(tag).equals(kind(tags.get(first)));
            if (first >= 0 && !goesOn) {
                spans.add(new Found(toKind(kind(tags.get(first))), first, i - 1));
                first = -1;
            }
            if (first < 0 && tag.matches("[BI]-\\w+")) {
                first = i;
            }
        }
        return spans;
    }

    private static String kind(String tag) {
        return tag.substring(2);
    }

    private static Kind toKind(String kind) {
        return KINDS.stream()
                .filter(k -> k.name().equals(kind.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(Kind.OTHER);
    }

    /** All five kinds together. */
    Score all() {
        Score all = new Score();
        scores.values().forEach(all::add);
        return all;
    }

    void print(StringBuilder table) {
        table.append(String.format(Locale.ROOT, "  %-34s%s%n", "F1 entities, five kinds", all()));
        scores.forEach((kind, score) -> table.append(
                String.format(Locale.ROOT, "  %-34s%s%n", "   " + kind.name().toLowerCase(Locale.ROOT), score)));
    }
}

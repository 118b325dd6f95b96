package org.casus.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.codebook.EventType;
import org.casus.story.Table;

/** Which words, types and modes may tell of one event, read from {@code reports.tsv}. */
final class ReportWords {

    private static final String NO_MODE = "-";
    private static final int STEM = 4;

    private final Map<String, Set<String>> nouns = new HashMap<>();
    private final List<Set<String>> modes = new ArrayList<>();
    private final List<Set<String>> types = new ArrayList<>();
    private final Set<String> others = new HashSet<>();
    private final Set<EventType> verbal = new HashSet<>();

    private ReportWords() {}

    static ReportWords load() {
        ReportWords loaded = new ReportWords();
        Table.rows(ReportWords.class, "reports.tsv").forEach(loaded::add);
        return loaded;
    }

    private void add(List<String> cells) {
        Set<String> values =
                Set.copyOf(Arrays.asList(cells.get(cells.size() - 1).split("\\|")));
        switch (cells.get(0)) {
            case "noun" ->
                nouns.computeIfAbsent(cells.get(1), k -> new HashSet<>()).addAll(values);
            case "modes" -> modes.add(values);
            case "types" -> types.add(values);
            case "new" -> others.add(cells.get(1));
            case "verbal" -> verbal.addAll(types(values));
            default -> throw new IllegalStateException("reports.tsv: no such row: " + cells.get(0));
        }
    }

    private static Set<EventType> types(Set<String> names) {
        return names.stream().map(EventType::valueOf).collect(Collectors.toSet());
    }

    /** Whether {@code lemma} may stand for {@code earlier}, which was told before. */
    boolean standsFor(String lemma, Draft earlier) {
        Set<String> kinds = nouns.getOrDefault(lemma, Set.of());
        String type = earlier.type().name();
        boolean deadly = earlier.killed.isPresent() && kinds.contains(type + " killed");
        boolean vague = earlier.writtenMode().isEmpty()
                && kinds.stream().anyMatch(k -> k.startsWith(type) && !k.endsWith(" killed"));
        return kinds.contains(type) || deadly || vague || kinds.contains(name(earlier.type(), earlier.writtenMode()));
    }

    /** Whether {@code lemma} makes another event of a noun. */
    boolean makesNew(String lemma) {
        return others.contains(lemma);
    }

    /** Whether verbs of {@code type} tell of another event each time. */
    boolean verbal(EventType type) {
        return verbal.contains(type);
    }

    /** Whether one event may be both. */
    boolean alike(EventType one, Optional<String> mode, EventType other, Optional<String> otherMode) {
        if (one == other) {
            return mode.isEmpty()
                    || otherMode.isEmpty()
                    || mode.equals(otherMode)
                    || modes.stream().anyMatch(m -> m.contains(mode.get()) && m.contains(otherMode.get()));
        }
        return types.stream().anyMatch(t -> t.contains(name(one, mode)) && t.contains(name(other, otherMode)));
    }

    private static String name(EventType type, Optional<String> mode) {
        return type.name() + " " + mode.orElse(NO_MODE);
    }

    /** Whether two lemmas are of one stem: "bomb" and "bombing", "detain" and "detention". */
    static boolean sameStem(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        return a.equals(b)
                || a.length() >= STEM
                        && b.length() >= STEM
                        && a.substring(0, STEM).equals(b.substring(0, STEM));
    }
}

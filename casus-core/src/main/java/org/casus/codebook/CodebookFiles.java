package org.casus.codebook;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the codebook's files: the built-in ones, then those of a directory that adds to them or replaces rows. */
final class CodebookFiles {

    private final Optional<Path> additions;

    CodebookFiles(Optional<Path> additions) {
        this.additions = additions;
        additions.ifPresent(CodebookFiles::known);
    }

    /** A table that no name of the codebook's fits would never be read: better to say so. */
    private static void known(Path directory) {
        try (Stream<Path> tables =
                Files.find(directory, 2, (file, a) -> file.toString().endsWith(".tsv"))) {
            for (Path file : tables.sorted().toList()) {
                String name = directory.relativize(file).toString().replace(File.separatorChar, '/');
                if (Table.builtIn(name).isEmpty()) {
                    throw new CodebookException(file + " is none of the codebook's files, which are named as the"
                            + " built-in ones: frames/protest.tsv, lists.tsv, …");
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new CodebookException(directory + " cannot be read: " + e.getMessage());
        }
    }

    private List<Table.Row> rows(String name) {
        List<Table.Row> rows = new ArrayList<>();
        Table.builtIn(name).ifPresent(table -> rows.addAll(table.rows()));
        additions.flatMap(directory -> Table.in(directory, name)).ifPresent(table -> rows.addAll(table.rows()));
        return rows;
    }

    Map<String, Entry> entries() {
        Map<String, List<Table.Row>> modes = new HashMap<>();
        rows("modes.tsv").forEach(row -> modes.computeIfAbsent(row.cell(0), k -> new ArrayList<>())
                .add(row));
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Table.Row row : rows("types.tsv")) {
            EventType type = type(row, row.cell(0));
            entries.put(type.name(), new Entry(type, Optional.empty(), number(row, 2), row.cell(3), row.cell(4)));
            for (Table.Row mode : modes.getOrDefault(type.name(), List.of())) {
                Entry entry = new Entry(type, Optional.of(mode.cell(1)), number(mode, 2), mode.cell(3), mode.cell(4));
                entries.put(entry.label(), entry);
            }
        }
        return entries;
    }

    Map<String, CameoCode> cameo() {
        Map<String, CameoCode> codes = new LinkedHashMap<>();
        for (Table.Row row : rows("cameo.tsv")) {
            codes.put(
                    row.cell(0),
                    new CameoCode(
                            row.cell(0),
                            row.cell(1),
                            number(row, 2),
                            Optional.of(row.cell(3)).filter(t -> !t.isEmpty()).map(t -> type(row, t)),
                            Optional.of(row.cell(4)).filter(m -> !m.isEmpty()),
                            row.list(5)));
        }
        return codes;
    }

    Map<String, Set<String>> contextWords() {
        Map<String, Set<String>> contexts = new LinkedHashMap<>();
        rows("contexts.tsv").forEach(row -> contexts.put(row.cell(0), Set.copyOf(new HashSet<>(row.list(2)))));
        return contexts;
    }

    Map<String, String> contextDefinitions() {
        Map<String, String> contexts = new LinkedHashMap<>();
        rows("contexts.tsv").forEach(row -> contexts.put(row.cell(0), row.cell(1)));
        return contexts;
    }

    List<Frame> frames() {
        FrameReader reader = new FrameReader(lists(), entries().keySet(), cameo().keySet());
        Map<String, Frame> frames = new LinkedHashMap<>();
        for (EventType type : EventType.values()) {
            for (Table.Row row : rows("frames/" + type.name().toLowerCase(Locale.ROOT) + ".tsv")) {
                Frame frame = reader.read(row);
                frames.put(String.join("\t", row.cell(0), row.cell(1), row.cell(2), row.cell(3), row.cell(7)), frame);
            }
        }
        return List.copyOf(frames.values());
    }

    Map<String, Set<String>> lists() {
        Map<String, Set<String>> lists = new HashMap<>();
        for (Table.Row row : rows("lists.tsv")) {
            lists.computeIfAbsent(row.cell(0), k -> new HashSet<>()).addAll(row.list(1));
        }
        return lists;
    }

    List<LightVerb> lightVerbs() {
        List<LightVerb> verbs = new ArrayList<>();
        for (Table.Row row : rows("lightverbs.tsv")) {
            LightVerb.Role role =
                    switch (row.cell(1)) {
                        case "perform" -> LightVerb.Role.PERFORM;
                        case "undergo" -> LightVerb.Role.UNDERGO;
                        default -> throw row.error("a light verb performs or undergoes, not '" + row.cell(1) + "'");
                    };
            verbs.add(new LightVerb(WordPattern.parse(row.cell(0), false), role, row.cell(2)));
        }
        return verbs;
    }

    List<Operator> operators() {
        return rows("operators.tsv").stream()
                .map(row -> new Operator(
                        WordPattern.parse(row.cell(0), row.cell(1).equals("noun")),
                        row.cell(1),
                        row.cell(2),
                        row.cell(3)))
                .toList();
    }

    List<NonEvent> nonEvents() {
        return rows("nonevents.tsv").stream()
                .map(row -> new NonEvent(
                        WordPattern.parse(row.cell(0), row.cell(1).equals("noun")), row.cell(1), row.cell(2)))
                .toList();
    }

    List<Shift> shifts() {
        return rows("shifts.tsv").stream()
                .map(row -> new Shift(
                        type(row, row.cell(0)),
                        word(row, 1),
                        row.cell(2),
                        type(row, row.cell(3)),
                        word(row, 4),
                        row.cell(5)))
                .toList();
    }

    private static Optional<String> word(Table.Row row, int column) {
        return Optional.of(row.cell(column)).filter(cell -> !cell.isEmpty());
    }

    List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        Set<String> entries = entries().keySet();
        for (EventType type : EventType.values()) {
            for (Table.Row row : rows("examples/" + type.name().toLowerCase(Locale.ROOT) + ".tsv")) {
                examples.add(example(row, entries));
            }
        }
        return examples;
    }

    private static Example example(Table.Row row, Set<String> entries) {
        String sign = row.cells().size() > 1 ? row.cells().get(1).strip() : "";
        if (!sign.equals("+") && !sign.equals("-")) {
            throw row.error("the sign is + or -, not '" + sign + "'");
        }
        if (!entries.contains(row.cell(0))) {
            throw row.error("no entry '" + row.cell(0) + "' in types.tsv and modes.tsv");
        }
        return new Example(
                row.cell(0), sign.equals("+"), row.cell(2), row.cell(3), row.cell(4), row.cell(5), row.cell(6));
    }

    private static EventType type(Table.Row row, String name) {
        return EventType.named(name).orElseThrow(() -> row.error("'" + name + "' is none of PLOVER's 16 types"));
    }

    private static double number(Table.Row row, int column) {
        try {
            return Double.parseDouble(row.cell(column));
        } catch (NumberFormatException e) {
            throw row.error("'" + row.cell(column) + "' is no number");
        }
    }
}

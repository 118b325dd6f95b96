package org.casus.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads frames from their rows. */
final class FrameReader {

    private static final Map<Frame.Kind, String> USUAL_ACTOR = Map.of(
            Frame.Kind.VERB, "subj",
            Frame.Kind.NOUN, "poss|by|mod|from|of",
            Frame.Kind.ADJ, "subj");
    private static final Map<Frame.Kind, String> USUAL_RECIPIENT = Map.of(
            Frame.Kind.VERB, "obj",
            Frame.Kind.NOUN, "on|against|with|to|of",
            Frame.Kind.ADJ, "of|to");

    private final Map<String, Set<String>> lists;
    private final Set<String> entries;
    private final Set<String> codes;

    /**
     * Makes a reader.
     *
     * @param lists the word lists that conditions may name
     * @param entries the labels of all types and modes
     * @param codes all CAMEO codes
     */
    FrameReader(Map<String, Set<String>> lists, Set<String> entries, Set<String> codes) {
        this.lists = lists;
        this.entries = entries;
        this.codes = codes;
    }

    Frame read(Table.Row row) {
        Frame.Kind kind = kind(row);
        String note = row.cell(9);
        return new Frame(
                WordPattern.parse(row.cell(0), kind == Frame.Kind.NOUN),
                kind,
                type(row),
                mode(row),
                code(row),
                slots(row.cell(5), USUAL_ACTOR.getOrDefault(kind, "subj")),
                slots(row.cell(6), USUAL_RECIPIENT.getOrDefault(kind, "obj")),
                conditions(row),
                row.cell(8).equals("sure"),
                note.contains("reciprocal"),
                note,
                row.file() + ":" + row.line());
    }

    private static Frame.Kind kind(Table.Row row) {
        return switch (row.cell(1)) {
            case "verb" -> Frame.Kind.VERB;
            case "noun" -> Frame.Kind.NOUN;
            case "adj" -> Frame.Kind.ADJ;
            default -> throw row.error("kind is verb, noun or adj, not '" + row.cell(1) + "'");
        };
    }

    private static EventType type(Table.Row row) {
        return EventType.named(row.cell(2))
                .orElseThrow(() -> row.error("'" + row.cell(2) + "' is none of PLOVER's 16 types"));
    }

    private Optional<String> mode(Table.Row row) {
        String mode = row.cell(3);
        if (!entries.contains(Codebook.key(row.cell(2), mode))) {
            throw row.error(row.cell(2) + " has no mode '" + mode + "' in modes.tsv");
        }
        return Optional.of(mode).filter(m -> !m.isEmpty());
    }

    private String code(Table.Row row) {
        String code = row.cell(4);
        if (!code.isEmpty() && !codes.contains(code)) {
            throw row.error("'" + code + "' is no CAMEO code of cameo.tsv");
        }
        return code;
    }

    static List<Slot> slots(String cell, String usual) {
        return Table.split(cell.isEmpty() ? usual : cell).stream()
                .map(Slot::parse)
                .toList();
    }

    private List<Condition> conditions(Table.Row row) {
        List<Condition> conditions = new ArrayList<>();
        for (String part : row.cell(7).split(";")) {
            if (!part.isBlank()) {
                conditions.add(condition(row, part.strip()));
            }
        }
        return conditions;
    }

    private Condition condition(Table.Row row, String part) {
        int unlike = part.indexOf("!=");
        int like = part.indexOf('=');
        if (unlike > 0) {
            return new Condition(Slot.parse(part.substring(0, unlike)), false, words(row, part.substring(unlike + 2)));
        }
        if (like > 0) {
            return new Condition(Slot.parse(part.substring(0, like)), true, words(row, part.substring(like + 1)));
        }
        return part.startsWith("!")
                ? new Condition(Slot.parse(part.substring(1)), false, Set.of())
                : new Condition(Slot.parse(part), true, Set.of());
    }

    private Set<String> words(Table.Row row, String text) {
        Set<String> words = new HashSet<>();
        for (String word : Table.split(text)) {
            if (word.startsWith("@")) {
                Set<String> list = lists.get(word.substring(1));
                if (list == null) {
                    throw row.error("no list '" + word + "' in lists.tsv");
                }
                words.addAll(list);
            } else {
                words.add(word);
            }
        }
        return words;
    }
}

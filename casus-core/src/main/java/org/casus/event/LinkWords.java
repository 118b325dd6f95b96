package org.casus.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.codebook.EventType;
import org.casus.story.Table;

/** The words that tie one event to another, read from {@code links.tsv}, where the forms are explained. */
final class LinkWords {

    private static final String REVERSED = " reversed";

    /** Where the two events stand around the word. */
    enum Form {
        CASE,
        MARK,
        NOUN,
        MAKES,
        FOLLOWS,
        ANSWERS
    }

    /**
     * A word that ties.
     *
     * @param form where the two events stand
     * @param kind what it says of them
     * @param from the types of the first; empty for any
     * @param to the types of the second; empty for any
     * @param reversed whether the second's victim must be the first's doer, or its doer the first's victim
     * @param why the reason, for reading
     */
    record Word(Form form, Link.Kind kind, Set<EventType> from, Set<EventType> to, boolean reversed, String why) {

        Word {
            from = Set.copyOf(from);
            to = Set.copyOf(to);
        }

        /** Whether the word can tie these two. */
        boolean fits(Draft first, Draft second) {
            return (from.isEmpty() || from.contains(first.type()))
                    && (to.isEmpty() || to.contains(second.type()))
                    && (!reversed || hitsBack(first, second));
        }

        private static boolean hitsBack(Draft first, Draft second) {
            return Parties.match(first.actors, second.recipients) == Parties.Match.SAME
                    || Parties.match(first.recipients, second.actors) == Parties.Match.SAME;
        }
    }

    private final Map<String, List<Word>> words = new HashMap<>();

    private LinkWords() {}

    static LinkWords load() {
        LinkWords loaded = new LinkWords();
        Table.rows(LinkWords.class, "links.tsv").forEach(loaded::add);
        return loaded;
    }

    private void add(List<String> cells) {
        Form form = Form.valueOf(cells.get(1).toUpperCase(Locale.ROOT));
        Word word = new Word(
                form,
                Link.Kind.labelled(cells.get(2)),
                types(cells.get(3)),
                types(cells.get(4)),
                cells.get(3).endsWith(REVERSED),
                cells.get(5));
        for (String lemma : cells.get(0).split("/")) {
            words.computeIfAbsent(lemma, k -> new ArrayList<>()).add(word);
        }
    }

    private static Set<EventType> types(String cell) {
        return cell.equals("*")
                ? Set.of()
                : Arrays.stream(cell.replace(REVERSED, "").split("\\|"))
                        .map(EventType::valueOf)
                        .collect(Collectors.toSet());
    }

    /** What {@code lemma} can say of two events. */
    List<Word> of(String lemma) {
        return words.getOrDefault(lemma, List.of());
    }
}

package org.casus.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.codebook.EventType;
import org.casus.codebook.Slot;
import org.casus.language.Token;
import org.casus.story.Table;

/** Counts the killed, the injured, the arrested and the crowd of an event, from the phrases that stand as its parties. */
final class Casualties {

    /** PLOVER's mode of arrests and detentions. */
    private static final String ARREST = "arrest";

    private static final Slot OF = Slot.parse("of");
    private static final Set<String> DYING = Set.of("die", "perish", "succumb");

    private final CountReader counts;
    private final Map<String, String> kinds;

    Casualties(CountReader counts) {
        this.counts = counts;
        this.kinds = load();
    }

    private static Map<String, String> load() {
        return Table.rows(Casualties.class, "casualties.tsv").stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
    }

    /** What the word does to people: killed, injured, or empty. */
    Optional<String> kind(Token word) {
        return Optional.ofNullable(kinds.get(word.lemma()));
    }

    /** What the event's word does to people: killed, injured, or empty. */
    Optional<String> kind(Draft draft) {
        for (Token word : draft.candidate.words()) {
            String kind = kinds.get(word.lemma());
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    void count(Draft draft) {
        if (draft.is(EventType.PROTEST)) {
            draft.crowd = counts.people(draft.candidate.sentence(), counted(draft));
            return;
        }
        if (draft.is(EventType.COERCE) && draft.mode.filter(ARREST::equals).isPresent()) {
            draft.arrested = counts.people(draft.candidate.sentence(), counted(draft));
            return;
        }
        Optional<String> kind = kind(draft);
        if (kind.isEmpty() || !draft.is(EventType.ASSAULT)) {
            return;
        }
        count(draft, kind.get(), counted(draft));
    }

    /** Counts the people whom {@code word} calls killed or injured among the casualties of {@code deed}. */
    void count(Draft deed, Token word, List<Token> people) {
        kind(word).ifPresent(kind -> count(deed, kind, people));
    }

    private void count(Draft deed, String kind, List<Token> people) {
        Optional<Count> count = counts.people(deed.candidate.sentence(), people);
        if (kind.equals("killed")) {
            deed.killed = deed.killed.or(() -> count);
        } else {
            deed.injured = deed.injured.or(() -> count);
        }
    }

    /** The heads of the phrases whose people are counted: a crowd, or the killed or injured. */
    static List<Token> counted(Draft draft) {
        Token trigger = draft.candidate.trigger();
        return draft.is(EventType.PROTEST)
                ? draft.arguments.clauses().logicalSubjects(trigger)
                : harmed(draft.arguments, trigger);
    }

    /** "24 were killed and more than 100 injured": the number right before a bare participle that stands beside another verb. */
    private static List<Token> besideParticiple(Arguments arguments, Token word) {
        boolean bare = word.is("conj") && word.index() > 0 && word.text().endsWith("ed");
        return bare ? arguments.numberBefore(word) : List.of();
    }

    /** Those who are harmed by what {@code word} says. */
    static List<Token> harmed(Arguments arguments, Token word) {
        if (PartyFinder.nominal(word)) {
            return arguments.fill(word, OF);
        }
        List<Token> own = besideParticiple(arguments, word);
        if (!own.isEmpty()) {
            return own;
        }
        return DYING.contains(word.lemma())
                ? arguments.clauses().surfaceSubjects(word)
                : arguments.clauses().logicalObjects(word);
    }
}

package org.casus.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.codebook.EventType;
import org.casus.codebook.Slot;
import org.casus.language.Token;

/** Counts the killed, the injured and the crowd of an event, from the phrases that stand as its parties. */
final class Casualties {

    private static final Slot OF = Slot.parse("of");

    private final CountReader counts;
    private final Map<String, String> kinds;

    Casualties(CountReader counts) {
        this.counts = counts;
        this.kinds = load();
    }

    private static Map<String, String> load() {
        try (InputStream stream = Casualties.class.getResourceAsStream("casualties.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("casualties.tsv is not in the jar");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Map<String, String> kinds = new HashMap<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    kinds.put(line.split("\t")[0], line.split("\t")[1]);
                }
            }
            return kinds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        Optional<String> kind = kind(draft);
        if (kind.isEmpty() || !draft.is(EventType.ASSAULT)) {
            return;
        }
        Optional<Count> count = counts.people(draft.candidate.sentence(), counted(draft));
        if (kind.get().equals("killed")) {
            draft.killed = count;
        } else {
            draft.injured = count;
        }
    }

    /** The heads of the phrases whose people are counted: a crowd, or the killed or injured. */
    static List<Token> counted(Draft draft) {
        Token trigger = draft.candidate.trigger();
        return draft.is(EventType.PROTEST)
                ? draft.arguments.clauses().logicalSubjects(trigger)
                : harmed(draft, trigger);
    }

    private static List<Token> harmed(Draft draft, Token trigger) {
        if (PartyFinder.nominal(trigger)) {
            return draft.arguments.fill(trigger, OF);
        }
        boolean dies = trigger.lemma().equals("die") || trigger.lemma().equals("perish");
        return dies
                ? draft.arguments.clauses().surfaceSubjects(trigger)
                : draft.arguments.clauses().logicalObjects(trigger);
    }
}

package org.casus.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.casus.actor.Participant;
import org.casus.cast.Cast;
import org.casus.codebook.EventType;
import org.casus.language.Reading;
import org.casus.language.Sentence;
import org.casus.language.Token;

/**
 * Weighs the parties that the frames' slots have found against those that the model hears: who is heard is added, who is not believed goes.
 * Where the model hears nobody, whoever the slots have found stays unless it is all but ruled out.
 */
final class HeardParties {

    /** Classes of words that can name somebody; the model hears "nearby" and "even" too. */
    private static final Set<String> NAMING = Set.of("NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET");

    private final Sentence sentence;
    private final PartyBelief beliefs;
    private final Cast cast;
    private final Thresholds thresholds;

    HeardParties(Sentence sentence, Cast cast, Thresholds thresholds) {
        this.sentence = sentence;
        this.beliefs = new PartyBelief(sentence);
        this.cast = cast;
        this.thresholds = thresholds;
    }

    /** Changes the draft's actors and recipients. */
    void weigh(Draft draft) {
        Reading reading = sentence.reading();
        if (!reading.known()) {
            return;
        }
        int trigger = draft.trigger();
        if (!named(draft)) {
            weigh(trigger, draft.actors, draft.recipients, word -> reading.actor(trigger, word), "actor");
        }
        weigh(trigger, draft.recipients, draft.actors, word -> reading.recipient(trigger, word), "recipient");
    }

    /** Whether the event's own words name its doer: "police firing". */
    private static boolean named(Draft draft) {
        return draft.is(EventType.ASSAULT)
                && draft.candidate.words().stream()
                        .filter(w -> w.index() != draft.trigger())
                        .anyMatch(w -> draft.actors.stream()
                                .anyMatch(p -> p.span().equals(w.span())
                                        && !p.sectors().isEmpty()));
    }

    private void weigh(
            int trigger, List<Participant> side, List<Participant> other, IntToDoubleFunction belief, String name) {
        List<Participant> heard = heard(belief, thresholds.get(name + ".heard"));
        double needed = thresholds.get(heard.isEmpty() ? name + ".alone" : name + ".beside");
        double before = Math.min(needed, thresholds.get(name + ".before"));
        side.removeIf(p -> beliefs.of(p, belief) < (modifies(p, trigger) ? before : needed));
        for (Participant one : heard) {
            boolean known = side.stream().anyMatch(p -> p.span().overlaps(one.span()));
            boolean across = other.stream().anyMatch(p -> p.span().equals(one.span()));
            if (!known && !across) {
                side.add(one);
            }
        }
    }

    /** "American airstrikes": the model was taught phrases, and believes little in a word before the event's noun. */
    private boolean modifies(Participant party, int trigger) {
        return sentence.children(sentence.token(trigger)).stream()
                .anyMatch(t -> (t.is("amod") || t.is("compound")) && t.span().equals(party.span()));
    }

    private List<Participant> heard(IntToDoubleFunction belief, double needed) {
        List<Token> heads = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (NAMING.contains(token.upos()) && belief.applyAsDouble(token.index()) >= needed) {
                heads.add(token);
            }
        }
        return cast.participants(sentence, heads);
    }
}

package org.casus.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casus.actor.Participant;
import org.casus.cast.Cast;
import org.casus.codebook.EventType;
import org.casus.language.Sentence;
import org.casus.language.Token;

/**
 * Finds to whom an answer goes where no slot does: "rejected a Chilean ultimatum", "accepted the rebels' demand", "turned down an offer from Kenya".
 * Whose the ultimatum, demand or offer is, is the recipient.
 */
final class Answered {

    private static final Set<EventType> ANSWERS =
            Set.of(EventType.REJECT, EventType.CONCEDE, EventType.AGREE, EventType.ACCUSE);
    private static final Set<String> OWNERS = Set.of("amod", "compound", "nmod:poss");
    private static final Set<String> OF = Set.of("by", "from", "of");

    private final Sentence sentence;
    private final Cast cast;

    Answered(Sentence sentence, Cast cast) {
        this.sentence = sentence;
        this.cast = cast;
    }

    /** Adds recipients to an answer that has none. */
    void fill(Draft draft) {
        if (!draft.recipients.isEmpty() || !ANSWERS.contains(draft.candidate.type())) {
            return;
        }
        for (Participant owner : cast.somebody(sentence, owners(draft))) {
            if (draft.actors.stream().noneMatch(a -> a.name().equals(owner.name()))) {
                draft.recipients.add(owner);
            }
        }
    }

    private List<Token> owners(Draft draft) {
        Token trigger = draft.candidate.trigger();
        Set<Token> answered = new LinkedHashSet<>(draft.candidate.words());
        answered.addAll(draft.arguments.clauses().logicalObjects(trigger));
        answered.remove(trigger);
        List<Token> owners = new ArrayList<>();
        for (Token noun : answered) {
            sentence.children(noun).stream().filter(this::owns).forEach(owners::add);
        }
        return owners;
    }

    private boolean owns(Token child) {
        boolean joined = child.is("nmod")
                && sentence.children(child).stream().anyMatch(t -> t.is("case") && OF.contains(t.lemma()));
        return joined || OWNERS.contains(child.deprel());
    }
}

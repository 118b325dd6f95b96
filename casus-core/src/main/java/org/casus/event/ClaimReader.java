package org.casus.event;

import java.util.List;
import java.util.Optional;
import org.casus.actor.Participant;
import org.casus.codebook.EventType;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.casus.speech.Attribution;
import org.casus.speech.Stance;

/**
 * Puts accusers and deniers on the events that they speak of: "X accused Y of attacking Z" makes the attack X's claim, and "denied
 * involvement in the attack" finds the attack that was told before.
 */
final class ClaimReader {

    /** How many sentences back "the attack" may have been told. */
    private static final int REACH = 4;

    private ClaimReader() {}

    static void read(List<Draft> drafts, Surroundings surroundings) {
        for (Draft draft : drafts) {
            if (draft.is(EventType.ACCUSE) && draft.status == Status.HAPPENED) {
                accuse(draft, drafts);
            }
            surroundings.speech(draft.candidate.sentence(), draft.candidate.trigger()).stream()
                    .filter(a -> a.stance() == Stance.DENIES)
                    .forEach(denial -> deny(denial, draft, drafts));
        }
    }

    private static void accuse(Draft accusation, List<Draft> drafts) {
        for (Draft deed : drafts) {
            boolean alleged = deed != accusation && deed.status == Status.ALLEGED && governed(deed, accusation);
            if (alleged) {
                accusation.actors.forEach(by -> deed.claims.add(new Claim(
                        by, Stance.ASSERTS, accusation.candidate.trigger().span())));
                if (deed.actors.isEmpty()) {
                    deed.actors.addAll(accusation.recipients);
                }
            }
        }
    }

    private static boolean governed(Draft deed, Draft accusation) {
        Sentence sentence = deed.candidate.sentence();
        return sentence.index() == accusation.candidate.sentence().index()
                && TreeDistance.below(sentence, deed.candidate.trigger(), accusation.candidate.trigger())
                        < TreeDistance.FAR;
    }

    /** The event itself gets its denial from the speech that it stands in; what was told before gets it here. */
    private static void deny(Attribution denial, Draft named, List<Draft> drafts) {
        Token trigger = named.candidate.trigger();
        boolean definite = named.candidate.sentence().children(trigger).stream()
                .anyMatch(t -> t.is("det") && t.lemma().equals("the"));
        Optional<Participant> speaker = denial.speaker();
        if (!definite || speaker.isEmpty() || denial.cue().isEmpty()) {
            return;
        }
        toldBefore(named, drafts)
                .ifPresent(earlier -> earlier.claims.add(
                        new Claim(speaker.get(), Stance.DENIES, denial.cue().get(0))));
    }

    private static Optional<Draft> toldBefore(Draft named, List<Draft> drafts) {
        int sentence = named.candidate.sentence().index();
        return drafts.stream()
                .filter(d -> d.candidate.type() == named.candidate.type())
                .filter(d -> d.candidate.sentence().index() < sentence
                        && sentence - d.candidate.sentence().index() <= REACH)
                .filter(d -> d.candidate
                        .trigger()
                        .lemma()
                        .equals(named.candidate.trigger().lemma()))
                .reduce((first, second) -> second);
    }
}

package org.casus.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.actor.Participant;
import org.casus.cast.Cast;
import org.casus.codebook.EventType;
import org.casus.language.Clauses;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.casus.speech.Attribution;
import org.casus.speech.Stance;
import org.casus.story.Span;

/**
 * Puts those who take a stand on the events that they speak of: "X accused Y of attacking Z" makes the attack X's claim, "claimed
 * responsibility for the bombing" is the bomber's own, "denied involvement in the attack" finds the attack that was told before. All
 * mentions of an event carry what is claimed and denied of any of them.
 */
final class ClaimReader {

    private static final Set<String> DEED_LINKS = Set.of("for", "of", "over", "on", "in", "to", "with");
    private static final Set<String> BY = Set.of("by", "from", "of");
    private static final Set<String> NONE = Set.of("no", "nobody", "none", "neither");
    private static final Set<Status> TOLD = Set.of(Status.HAPPENED, Status.ALLEGED);
    private static final int DEPTH = 4;
    private static final int BACK = 12;

    private final ClaimWords words;
    private final Earlier earlier;
    private final List<Draft> drafts;
    private final Cast cast;
    private final Surroundings surroundings;

    ClaimReader(
            ClaimWords words,
            List<Draft> drafts,
            ReportReader.Reports reports,
            Likeness likeness,
            Cast cast,
            Surroundings surroundings) {
        this.words = words;
        this.drafts = drafts;
        this.earlier = new Earlier(drafts, reports, likeness);
        this.cast = cast;
        this.surroundings = surroundings;
    }

    /** Puts all claims of the story on the drafts. */
    void read() {
        for (Draft draft : drafts) {
            if (draft.is(EventType.ACCUSE) && draft.status == Status.HAPPENED && !draft.faint) {
                accuse(draft);
            }
            responsibility(draft);
            named(draft);
            for (Attribution speech : surroundings.speech(draft.candidate.sentence(), draft.candidate.trigger())) {
                if (speech.stance() != Stance.ASSERTS) {
                    contradict(speech, draft);
                } else if (speech.direct() || !earlier.takesUp(draft)) {
                    continue; // the writer puts speakers on what they tell
                } else {
                    speech.speaker().ifPresent(by -> earlier.spread(draft, new Claim(by, Stance.ASSERTS, cue(speech))));
                }
            }
        }
    }

    private static Span cue(Attribution speech) {
        return speech.cue().isEmpty() ? speech.content().get(0) : speech.cue().get(0);
    }

    private void accuse(Draft accusation) {
        for (Draft deed : drafts) {
            if (deed != accusation && deed.type() != EventType.ACCUSE && alleged(deed, accusation)) {
                if (deed.actors.isEmpty()) {
                    deed.actors.addAll(accusation.recipients);
                    deed.recipients.removeIf(p -> accusation.recipients.contains(p));
                }
                deed.status = deed.status == Status.HAPPENED ? Status.ALLEGED : deed.status;
                Span cue = accusation.candidate.trigger().span();
                accusation.actors.forEach(by -> earlier.claim(deed, new Claim(by, Stance.ASSERTS, cue)));
            }
        }
    }

    /** A deed below the accusation: in its clause ("of shelling the camp"), or as the noun that it is about ("for the attack"). */
    private static boolean alleged(Draft deed, Draft accusation) {
        Sentence sentence = deed.candidate.sentence();
        if (sentence.index() != accusation.candidate.sentence().index()) {
            return false;
        }
        Token trigger = deed.candidate.trigger();
        int steps = TreeDistance.below(sentence, trigger, accusation.candidate.trigger());
        if (steps >= TreeDistance.FAR) {
            return false;
        }
        boolean about = steps <= 2
                && PartyFinder.nominal(trigger)
                && sentence.children(trigger).stream()
                        .anyMatch(t -> t.is("case") && t.lemma().equals("for")
                                || t.lemma().equals("of") && t.is("case"));
        return deed.status == Status.ALLEGED || deed.status == Status.HAPPENED && about;
    }

    /** "claimed responsibility for the bombing": the subject says that the deed is theirs. */
    private void responsibility(Draft draft) {
        Sentence sentence = draft.candidate.sentence();
        for (Token noun : above(sentence, draft.candidate.trigger())) {
            Optional<Token> verb = sentence.head(noun).filter(v -> words.owns(v.lemma(), noun.lemma()));
            if (verb.isPresent()) {
                List<Token> subjects = new Clauses(sentence).logicalSubjects(verb.get());
                if (subjects.stream().noneMatch(s -> nobody(sentence, s)) && !negated(sentence, verb.get())) {
                    own(
                            draft,
                            cast.participants(sentence, subjects),
                            verb.get().span().cover(noun.span()));
                }
                return;
            }
        }
    }

    private void own(Draft deed, List<Participant> by, Span cue) {
        by.forEach(one -> earlier.claim(deed, new Claim(one, Stance.ASSERTS, cue)));
        if (!by.isEmpty()) {
            deed.actors.clear();
            deed.actors.addAll(by);
        }
        deed.status = Status.HAPPENED;
    }

    private static boolean nobody(Sentence sentence, Token subject) {
        return NONE.contains(subject.lemma())
                || sentence.children(subject).stream().anyMatch(t -> NONE.contains(t.lemma()));
    }

    private static boolean negated(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(t -> t.is("advmod") && Set.of("not", "n't", "never").contains(t.lemma()));
    }

    /** The words above {@code token}, the nearest first. */
    private static List<Token> above(Sentence sentence, Token token) {
        List<Token> found = new ArrayList<>();
        Optional<Token> at = sentence.head(token);
        while (at.isPresent() && found.size() < DEPTH) {
            found.add(at.get());
            at = sentence.head(at.get());
        }
        return found;
    }

    /** "Kenya's claim that …", "denials by the army that …". */
    private void named(Draft draft) {
        Sentence sentence = draft.candidate.sentence();
        List<Token> nouns = new ArrayList<>(above(sentence, draft.candidate.trigger()));
        beforeThat(sentence, draft.candidate.trigger()).ifPresent(nouns::add);
        for (Token noun : nouns) {
            Optional<Stance> stance = noun.upos().equals("NOUN") ? words.noun(noun.lemma()) : Optional.empty();
            if (stance.isPresent()) {
                cast.somebody(sentence, owners(sentence, noun, draft.candidate.trigger()))
                        .forEach(by -> stand(draft, new Claim(by, stance.get(), noun.span())));
                return;
            }
        }
    }

    /** Where the tree has lost the noun of "the claim by Kenya that …": the one of the kind nearest before the "that" of the deed. */
    private Optional<Token> beforeThat(Sentence sentence, Token deed) {
        boolean that = false;
        for (int i = deed.index() - 1; i >= Math.max(0, deed.index() - BACK); i--) {
            Token token = sentence.token(i);
            if (that && words.noun(token.lemma()).isPresent()) {
                return Optional.of(token);
            }
            if (token.upos().equals("VERB") || token.upos().equals("PUNCT")) {
                return Optional.empty();
            }
            that = that || token.lemma().equals("that");
        }
        return Optional.empty();
    }

    private void stand(Draft draft, Claim claim) {
        earlier.claim(draft, claim);
        if (claim.stance() == Stance.ASSERTS && draft.status == Status.HAPPENED && !earlier.takesUp(draft)) {
            draft.status = Status.ALLEGED;
        }
    }

    private static List<Token> owners(Sentence sentence, Token noun, Token deed) {
        List<Token> owners = new ArrayList<>(sentence.children(noun, "nmod:poss"));
        for (Token child : sentence.children(noun)) {
            boolean by = sentence.children(child).stream()
                    .anyMatch(t -> t.is("case")
                            && (child.is("nmod") && BY.contains(t.lemma())
                                    || t.lemma().equals("'s")));
            boolean above = TreeDistance.below(sentence, deed, child) < TreeDistance.FAR;
            if (by && !above) {
                owners.add(child);
            }
        }
        return owners;
    }

    /** Who denies or doubts stands on the event, and on what was told of it before. */
    private void contradict(Attribution speech, Draft draft) {
        Optional<Participant> speaker = speech.speaker();
        if (speaker.isEmpty()) {
            return;
        }
        Claim claim = new Claim(speaker.get(), speech.stance(), cue(speech));
        Optional<Draft> before = earlier.of(draft);
        if (share(draft) || before.isPresent() && earlier.takesUp(draft)) {
            draft.status = before.map(d -> d.status).filter(TOLD::contains).orElse(Status.HAPPENED);
            draft.actors.removeIf(p -> p.span().overlaps(speaker.get().span()));
        }
        earlier.claim(draft, claim);
        before.ifPresent(d -> earlier.claim(d, claim));
    }

    /** "involvement in the attack": not the attack is denied, but to have had a share in it. */
    private boolean share(Draft draft) {
        Sentence sentence = draft.candidate.sentence();
        return sentence.head(draft.candidate.trigger())
                .filter(noun -> words.share(noun.lemma()))
                .filter(noun -> sentence.children(draft.candidate.trigger()).stream()
                        .anyMatch(t -> t.is("case") && DEED_LINKS.contains(t.lemma())))
                .isPresent();
    }
}

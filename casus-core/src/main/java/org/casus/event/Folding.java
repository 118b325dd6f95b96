package org.casus.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.codebook.EventType;
import org.casus.codebook.LightVerb;
import org.casus.language.Sentence;
import org.casus.language.Token;

/**
 * Folds words of one event into one row: the light verb into its noun ("carried out an attack"), the toll into the deed
 * ("airstrikes that killed 24", "bombed the market, killing 24", "shot two and wounded three").
 */
final class Folding {

    private final Casualties casualties;
    private final Tolls tolls;
    private final FrameMatcher matcher;

    Folding(Casualties casualties, Tolls tolls, FrameMatcher matcher) {
        this.casualties = casualties;
        this.tolls = tolls;
        this.matcher = matcher;
    }

    void fold(Map<Integer, Draft> drafts) {
        for (Draft draft : List.copyOf(drafts.values())) {
            if (isEmptyVerb(draft, drafts)) {
                draft.folded = true;
            }
        }
        for (Draft draft : List.copyOf(drafts.values())) {
            if (!draft.folded
                    && draft.is(EventType.ASSAULT)
                    && casualties.kind(draft).isEmpty()) {
                impact(draft, drafts).ifPresent(deed -> foldToll(draft, deed));
            }
        }
        for (Draft draft : List.copyOf(drafts.values())) {
            if (!draft.folded
                    && draft.is(EventType.ASSAULT)
                    && casualties.kind(draft).isPresent()) {
                deed(draft, drafts).ifPresent(deed -> foldToll(draft, deed));
            }
        }
    }

    /** A verb without a frame, or a light one, whose object is an event of its own. */
    private boolean isEmptyVerb(Draft draft, Map<Integer, Draft> drafts) {
        Token trigger = draft.candidate.trigger();
        if (PartyFinder.nominal(trigger)) {
            return false;
        }
        boolean empty = draft.candidate.match().isEmpty()
                || matcher.lightVerb(trigger).filter(v -> !ends(v)).isPresent();
        return empty
                && draft.arguments.clauses().logicalObjects(trigger).stream()
                        .anyMatch(o -> drafts.containsKey(o.index()));
    }

    /** "stopped the march": who ends an event does something of their own. */
    private static boolean ends(LightVerb verb) {
        return verb.aspect().equals("end");
    }

    /** "the airstrike hit the camp": what the subject's own event does is no other event. */
    private static Optional<Draft> impact(Draft verb, Map<Integer, Draft> drafts) {
        Token trigger = verb.candidate.trigger();
        return PartyFinder.nominal(trigger)
                ? Optional.empty()
                : bySubject(verb, trigger, drafts)
                        .filter(deed -> deed != verb && !deed.folded && deed.is(EventType.ASSAULT))
                        .filter(deed -> PartyFinder.nominal(deed.candidate.trigger()));
    }

    private Optional<Draft> deed(Draft toll, Map<Integer, Draft> drafts) {
        Token trigger = toll.candidate.trigger();
        if (PartyFinder.nominal(trigger)) {
            return Optional.empty();
        }
        return bySubject(toll, trigger, drafts)
                .or(() -> byTie(toll, trigger, drafts))
                .or(() -> byClause(toll, trigger, drafts))
                .filter(deed -> deed != toll && !deed.folded && deed.is(EventType.ASSAULT));
    }

    private static Optional<Draft> bySubject(Draft toll, Token trigger, Map<Integer, Draft> drafts) {
        return toll.arguments.clauses().logicalSubjects(trigger).stream()
                .map(s -> Optional.ofNullable(drafts.get(s.index())))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Tolls.throughPlace(toll.candidate.sentence(), trigger, drafts));
    }

    /** "killed in an airstrike", "wounded by shelling"; "died when troops opened fire", if nobody else is said to have killed. */
    private Optional<Draft> byTie(Draft toll, Token trigger, Map<Integer, Draft> drafts) {
        return tolls.deed(toll.candidate.sentence(), trigger, drafts)
                .filter(deed -> toll.actors.isEmpty() || nominal(deed));
    }

    private static boolean nominal(Draft deed) {
        return PartyFinder.nominal(deed.candidate.trigger());
    }

    /** "bombed the market, killing 24"; "shot two and wounded three". */
    private static Optional<Draft> byClause(Draft toll, Token trigger, Map<Integer, Draft> drafts) {
        Sentence sentence = toll.candidate.sentence();
        boolean participle = (trigger.is("advcl") || trigger.is("parataxis"))
                && trigger.text().endsWith("ing");
        boolean second = trigger.is("conj");
        if (!(participle || second) || sentence.child(trigger, "nsubj").isPresent()) {
            return Optional.empty();
        }
        return sentence.head(trigger).flatMap(h -> Optional.ofNullable(drafts.get(h.index())));
    }

    private static void foldToll(Draft toll, Draft deed) {
        toll.folded = true;
        toll.into = Optional.of(deed);
        deed.killed = deed.killed.or(() -> toll.killed);
        deed.injured = deed.injured.or(() -> toll.injured);
        toll.recipients.stream()
                .filter(p -> deed.recipients.stream().noneMatch(q -> q.span().equals(p.span())))
                .filter(p -> deed.actors.stream().noneMatch(q -> q.span().equals(p.span())))
                .forEach(deed.recipients::add);
        if (!toll.recipients.isEmpty()) {
            // "two were killed in a clash with police": police are the doers, the dead the victims
            deed.recipients.removeIf(
                    p -> deed.actors.stream().anyMatch(a -> a.span().equals(p.span())));
        }
        if (deed.actors.isEmpty()) {
            toll.actors.stream()
                    .filter(p -> !p.span().contains(deed.candidate.trigger().span()))
                    .forEach(deed.actors::add);
        }
    }
}

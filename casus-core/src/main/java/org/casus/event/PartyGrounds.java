package org.casus.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.actor.Participant;
import org.casus.cast.Cast;
import org.casus.codebook.EventType;
import org.casus.codebook.Frame;
import org.casus.codebook.Slot;
import org.casus.language.Reading;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.casus.story.Span;

/**
 * Says how each party of a row was found: in which slot of which word, by the model, in another row, or by the story's own links. Finds the
 * parties once more for that, so that nothing need be kept while stories are only coded.
 */
final class PartyGrounds {

    private final DraftReader.Pass pass;
    private final Cast cast;
    private final PartyBelief beliefs;
    private final boolean modelEvents;
    private final SlotWords slots;
    private final References references;

    PartyGrounds(DraftReader.Pass pass, Cast cast, boolean modelEvents, References references) {
        this.pass = pass;
        this.cast = cast;
        this.beliefs = new PartyBelief(pass.sentence());
        this.modelEvents = modelEvents;
        this.slots = new SlotWords(pass.sentence(), pass.arguments());
        this.references = references;
    }

    /** Which side of an event. */
    private enum Side {
        ACTOR,
        RECIPIENT;

        List<Participant> of(Draft draft) {
            return this == ACTOR ? draft.actors : draft.recipients;
        }

        List<Slot> slots(Frame frame) {
            return this == ACTOR ? frame.actor() : frame.recipient();
        }

        double belief(Reading reading, int word, int party) {
            return this == ACTOR ? reading.actor(word, party) : reading.recipient(word, party);
        }
    }

    /**
     * The parties of a row with their grounds.
     *
     * @param actors who did it
     * @param recipients to whom
     * @param left whom the tree has, and the model does not believe in
     */
    record Parties(List<Account.Party> actors, List<Account.Party> recipients, List<Account.Party> left) {}

    Parties of(Draft draft, Event event) {
        Draft found = new Draft(draft.candidate, draft.arguments);
        new PartyFinder(pass.sentence(), pass.arguments(), pass.matcher(), cast).find(found);
        List<Account.Party> left = new ArrayList<>();
        for (Side side : Side.values()) {
            side.of(found).stream()
                    .filter(p -> !has(side.of(draft), p) && !has(draft.actors, p) && !has(draft.recipients, p))
                    .filter(p -> !nested(p, draft))
                    .forEach(p -> left.add(new Account.Party(p, leftOut(draft, p, side))));
        }
        return new Parties(
                told(event.actors(), draft, found, Side.ACTOR),
                told(event.recipients(), draft, found, Side.RECIPIENT),
                left);
    }

    private static boolean has(List<Participant> parties, Participant one) {
        return parties.stream().anyMatch(p -> p.span().equals(one.span()));
    }

    private static boolean nested(Participant one, Draft draft) {
        return draft.actors.stream().anyMatch(p -> p.span().overlaps(one.span()))
                || draft.recipients.stream().anyMatch(p -> p.span().overlaps(one.span()));
    }

    private List<Account.Party> told(List<Participant> parties, Draft draft, Draft found, Side side) {
        return parties.stream()
                .map(p -> new Account.Party(p, why(p, draft, found, side)))
                .toList();
    }

    private String why(Participant party, Draft draft, Draft found, Side side) {
        if (party.implied()) {
            return implied(party);
        }
        boolean byTree = has(side.of(found), party);
        String place = byTree
                ? standing(party, draft, side)
                : elsewhere(party, draft, side).orElseGet(() -> unplaced(draft, side));
        return place
                + model(party, draft, side)
                + references.of(party, pass.sentence()).map(r -> "; " + r).orElse("")
                + home(party, draft, side);
    }

    /** Nobody is named with the event; its words, or an event before it, say who is meant. */
    private static String implied(Participant party) {
        return party.text().isEmpty()
                ? "no words name a doer; as a rule this is done by " + party.name()
                : "no other doer is named; " + Quoted.text(party.text()) + " are understood";
    }

    private String unplaced(Draft draft, Side side) {
        boolean casualty = side == Side.RECIPIENT
                && draft.is(EventType.ASSAULT)
                && (draft.killed.isPresent() || draft.injured.isPresent());
        boolean known = modelEvents && pass.sentence().reading().known();
        return casualty && !known
                ? "told as killed or hurt by the deed"
                : "no rule finds it, but the model hears it" + (casualty ? ", or it is told as hurt by the deed" : "");
    }

    private String leftOut(Draft draft, Participant party, Side side) {
        return standing(party, draft, side) + ", but the model does not take it for "
                + (side == Side.ACTOR ? "an actor" : "a recipient") + model(party, draft, side);
    }

    /** How sure the model is of the party, where it was asked and the party stands in the sentence. */
    private String model(Participant party, Draft draft, Side side) {
        return believed(party, draft, side).map(b -> " (model " + b + ")").orElse("");
    }

    private Optional<String> believed(Participant party, Draft draft, Side side) {
        Reading reading = pass.sentence().reading();
        boolean asked = modelEvents && reading.known() && pass.sentence().span().contains(party.span());
        return asked
                ? Optional.of(Quoted.figure(beliefs.of(party, word -> side.belief(reading, draft.trigger(), word))))
                : Optional.empty();
    }

    /** Where the party stands in the tree: in a slot of the event's word, of the verb that carries it, or below. */
    private String standing(Participant party, Draft draft, Side side) {
        Token trigger = draft.candidate.trigger();
        List<Slot> own = draft.candidate.match().map(m -> side.slots(m.frame())).orElse(List.of());
        return slots.where(trigger, own, words -> means(words, party))
                .or(() -> carried(party, trigger))
                .orElseGet(() -> near(party, trigger));
    }

    private boolean means(List<Token> words, Participant party) {
        return has(cast.participants(pass.sentence(), words), party);
    }

    /** "carried out an attack": the verb's parties are the noun's. */
    private Optional<String> carried(Participant party, Token noun) {
        Optional<Token> verb = pass.sentence().head(noun).filter(h -> h.upos().equals("VERB"));
        return verb.flatMap(v -> slots.where(v, List.of(), words -> means(words, party)))
                .map(where -> where + ", on which " + Quoted.word(noun) + " hangs");
    }

    private String near(Participant party, Token trigger) {
        Sentence sentence = pass.sentence();
        boolean below = TreeDistance.top(sentence, party.span())
                .filter(top -> TreeDistance.below(sentence, top, trigger) < TreeDistance.FAR)
                .isPresent();
        boolean before = party.span().begin() < trigger.span().begin();
        return below
                ? "in the phrases below " + Quoted.word(trigger)
                : "the nearest " + (before ? "before " : "after ") + Quoted.word(trigger);
    }

    /** What other words of the sentence brought: a toll told in this row, an event as the subject, an accusation. */
    private Optional<String> elsewhere(Participant party, Draft draft, Side side) {
        for (Draft other : pass.drafts().values()) {
            boolean known = has(other.actors, party) || has(other.recipients, party);
            Token word = other.candidate.trigger();
            if (other == draft || !known) {
                continue;
            }
            if (other.into.filter(deed -> deed == draft).isPresent()) {
                return Optional.of("a party of " + Quoted.word(word) + ", which is told in this row");
            }
            if (side == Side.ACTOR && accused(other, party) && !draft.claims.isEmpty()) {
                return Optional.of("who is accused of it by " + Quoted.word(word));
            }
            if (side == Side.ACTOR && means(draft, word)) {
                return Optional.of(
                        "actor of " + Quoted.word(word) + ", the subject of " + Quoted.word(draft.candidate.trigger()));
            }
        }
        return Optional.empty();
    }

    private static boolean accused(Draft other, Participant party) {
        return other.is(EventType.ACCUSE) && has(other.recipients, party);
    }

    private boolean means(Draft draft, Token word) {
        return pass.arguments().clauses().logicalSubjects(draft.candidate.trigger()).stream()
                .anyMatch(t -> t.index() == word.index());
    }

    /** Who has no country of their own was given that of the place. */
    private static String home(Participant party, Draft draft, Side side) {
        Span span = party.span();
        boolean homeless = side.of(draft).stream()
                .anyMatch(p -> p.span().equals(span)
                        && p.country().isEmpty()
                        && party.name().equals(p.name()));
        return homeless
                ? party.country()
                        .map(c -> "; of " + c.toUpperCase(Locale.ROOT) + " because the event is there")
                        .orElse("")
                : "";
    }
}

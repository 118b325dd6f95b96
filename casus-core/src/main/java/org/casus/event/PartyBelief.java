package org.casus.event;

import java.util.function.IntToDoubleFunction;
import org.casus.actor.Participant;
import org.casus.language.Sentence;
import org.casus.language.Token;

/**
 * How much the model believes in a party: as much as in the likeliest word of its phrase. It was taught the first of a list ("ties with
 * Somalia and Ethiopia"), so that the others are believed in as much as the one that they are joined to.
 */
final class PartyBelief {

    private final Sentence sentence;

    PartyBelief(Sentence sentence) {
        this.sentence = sentence;
    }

    /** From 0 to 1, by what the model gives the sentence's words one by one. */
    double of(Participant party, IntToDoubleFunction belief) {
        double most = 0;
        for (Token token : sentence.tokens()) {
            if (party.span().contains(token.span())) {
                most = Math.max(most, listed(token, belief));
            }
        }
        return most;
    }

    private double listed(Token token, IntToDoubleFunction belief) {
        double own = belief.applyAsDouble(token.index());
        return token.is("conj")
                ? Math.max(own, sentence.head(token).map(t -> listed(t, belief)).orElse(0.0))
                : own;
    }
}

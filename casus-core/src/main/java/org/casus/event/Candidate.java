package org.casus.event;

import java.util.List;
import java.util.Optional;
import org.casus.codebook.EventType;
import org.casus.language.Sentence;
import org.casus.language.Token;

/**
 * A word that names an event, before its parties are known.
 *
 * @param sentence its sentence
 * @param trigger the word
 * @param match the frame that says so; empty if only the model does
 * @param type the event's type
 * @param event how sure it is that this is an event, from 0 to 1
 * @param sureness how sure the type is, from 0 to 1
 * @param alternatives the types that lost
 * @param rule the reason, for reading
 */
record Candidate(
        Sentence sentence,
        Token trigger,
        Optional<FrameMatcher.Match> match,
        EventType type,
        double event,
        double sureness,
        List<Why.Alternative> alternatives,
        String rule) {

    /** The words that the event is named by. */
    List<Token> words() {
        return match.map(FrameMatcher.Match::words).orElse(List.of(trigger));
    }
}

package org.casus.cast;

import java.util.List;
import org.casus.actor.Participant;
import org.casus.story.Span;

/**
 * A word that refers back within the story, and to whom.
 *
 * @param span the words that refer
 * @param kind what they are
 * @param sentence the number of their sentence
 * @param to the actors meant, under the words that refer
 * @param named where the story named each of them
 */
public record Reference(Span span, Kind kind, int sentence, List<Participant> to, List<Span> named) {

    /** What refers. */
    public enum Kind {
        /** "he", "they", "its". */
        PRONOUN,
        /** "the militia", "the minister". */
        NOUN,
        /** A part of a name that stood before in full. */
        NAME
    }

    public Reference {
        to = List.copyOf(to);
        named = List.copyOf(named);
    }
}

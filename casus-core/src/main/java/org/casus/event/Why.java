package org.casus.event;

import java.util.List;
import org.casus.codebook.EventType;
import org.casus.story.Span;

/**
 * Why an event was coded as it was.
 *
 * @param rule the frame and the model's word, for reading
 * @param evidence the words that it rests on
 * @param alternatives the types that lost
 */
public record Why(String rule, List<Span> evidence, List<Alternative> alternatives) {

    public Why {
        evidence = List.copyOf(evidence);
        alternatives = List.copyOf(alternatives);
    }

    /**
     * A type that was thought of.
     *
     * @param type the PLOVER type
     * @param score from 0 to 1
     */
    public record Alternative(EventType type, double score) {}
}

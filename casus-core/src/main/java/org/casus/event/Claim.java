package org.casus.event;

import java.util.Locale;
import org.casus.actor.Participant;
import org.casus.story.Span;

/**
 * Somebody's word on an event.
 *
 * @param by who says so
 * @param stance what they say of it
 * @param cue the words of saying
 */
public record Claim(Participant by, Stance stance, Span cue) {

    /** What somebody says of an event. */
    public enum Stance {
        ASSERTS,
        DENIES,
        DOUBTS;

        /** The name as the contract writes it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

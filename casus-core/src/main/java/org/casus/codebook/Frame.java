package org.casus.codebook;

import java.util.List;
import java.util.Optional;

/**
 * One row of the codebook: words that can say an event, which event that is, and who stands where.
 *
 * @param pattern the words
 * @param kind the word class of the head
 * @param type the event's type
 * @param mode PLOVER's mode
 * @param cameo the CAMEO code, two to four digits; empty if none fits
 * @param actor where the actor stands, in order of preference
 * @param recipient where the recipient stands, in order of preference
 * @param when what else must hold
 * @param sure whether the words alone always say this event
 * @param reciprocal whether the subjects are each other's recipients ("X and Y met")
 * @param note why
 * @param origin file and line
 */
public record Frame(
        WordPattern pattern,
        Kind kind,
        EventType type,
        Optional<String> mode,
        String cameo,
        List<Slot> actor,
        List<Slot> recipient,
        List<Condition> when,
        boolean sure,
        boolean reciprocal,
        String note,
        String origin) {

    /** The word class of a frame's head. */
    public enum Kind {
        VERB,
        NOUN,
        ADJ
    }

    public Frame {
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
        when = List.copyOf(when);
    }

    /**
     * How much a frame asks for: of two that match, the one that asks for more is meant. What must not be there only guards
     * a frame and does not count, so that "kill, but not in accidents" stays behind "kill in an airstrike".
     */
    public int specificity() {
        int asked = (int) when.stream().filter(Condition::present).count();
        return 2 * pattern.size() + asked;
    }
}

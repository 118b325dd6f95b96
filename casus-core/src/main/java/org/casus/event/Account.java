package org.casus.event;

import java.util.List;
import org.casus.actor.Participant;
import org.casus.story.Span;

/**
 * How one row came about, field by field, for people who ask.
 *
 * @param event the row
 * @param sentence where its sentence stands
 * @param named the words that name it, in order
 * @param type why it is an event of this type
 * @param actors who did it, and how each was found
 * @param recipients to whom, and how each was found
 * @param left who was found in the tree and left out again
 * @param status why it has its status
 * @param date why it has its date
 * @param place why it has its place
 * @param counts the phrases that the killed, injured, arrested or crowd were counted from
 * @param heard what the model hears in the word, the likeliest first
 * @param lost the other readings of the word that the codebook knows, the nearest first
 */
public record Account(
        Event event,
        Span sentence,
        List<Span> named,
        List<String> type,
        List<Party> actors,
        List<Party> recipients,
        List<Party> left,
        Ground status,
        Ground date,
        Ground place,
        List<Ground> counts,
        List<Heard> heard,
        List<Lost> lost) {

    public Account {
        named = List.copyOf(named);
        type = List.copyOf(type);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        left = List.copyOf(left);
        counts = List.copyOf(counts);
        heard = List.copyOf(heard);
        lost = List.copyOf(lost);
    }

    /**
     * A party with how it was found.
     *
     * @param who the party
     * @param why how it was found
     */
    public record Party(Participant who, String why) {}

    /**
     * What the model hears in a word.
     *
     * @param what a type of event, or "no event"
     * @param score its probability, from 0 to 1
     */
    public record Heard(String what, double score) {}

    /**
     * A reading that was not taken.
     *
     * @param what the type and mode, or what the words mean instead
     * @param rule the frame, with file and line
     * @param why why it was not taken
     */
    public record Lost(String what, String rule, String why) {}
}

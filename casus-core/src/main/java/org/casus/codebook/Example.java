package org.casus.codebook;

/**
 * A sentence that shows what an entry of the codebook means, or does not mean. Each is a test.
 *
 * @param entry {@code ASSAULT} or {@code ASSAULT/aerial}
 * @param positive whether the entry is to be coded
 * @param sentence the sentence
 * @param trigger the words that name the event
 * @param actor the actor's words, or empty
 * @param recipient the recipient's words, or empty
 * @param status the event's status, or empty
 */
public record Example(
        String entry,
        boolean positive,
        String sentence,
        String trigger,
        String actor,
        String recipient,
        String status) {}

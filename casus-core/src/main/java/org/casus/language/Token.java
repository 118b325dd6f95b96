package org.casus.language;

import org.casus.story.Span;

/**
 * A word of a sentence with what the model says of it.
 *
 * @param index its place in the sentence, from 0
 * @param span where it stands in the story's text
 * @param text the word as it stands
 * @param lemma its dictionary form, lower case (names keep their form, lower case)
 * @param upos its word class (UD v2: {@code NOUN}, {@code VERB}, {@code PROPN} …)
 * @param head the index of its head, -1 for the root
 * @param deprel its relation to the head (UD v2 with English subtypes: {@code nsubj:pass}, {@code obl:agent} …)
 * @param event what the model thinks of it as an event: no event, or one of the 16 PLOVER types
 */
public record Token(
        int index, Span span, String text, String lemma, String upos, int head, String deprel, EventScores event) {

    /** Whether the relation is {@code relation} or a subtype of it. */
    public boolean is(String relation) {
        return deprel.equals(relation) || (deprel.startsWith(relation) && deprel.charAt(relation.length()) == ':');
    }
}

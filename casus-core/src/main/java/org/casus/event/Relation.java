package org.casus.event;

import org.casus.actor.Participant;
import org.casus.story.Span;

/**
 * A standing relation between two actors, as the text states it.
 *
 * @param subject whose relation it is
 * @param relation {@code backed-by}, {@code member-of}, {@code holds-office}, {@code spokesperson-for}, {@code leads},
 *     {@code opposes}, {@code allied-with}, {@code separate-from} or {@code same-as}
 * @param object to whom
 * @param sentence the number of the sentence
 * @param span the words that state it
 */
public record Relation(Participant subject, String relation, Participant object, int sentence, Span span) {}

package org.casus.event;

import org.casus.story.Span;

/**
 * A word that could have named an event and was left.
 *
 * @param sentence where its sentence stands
 * @param word where the word stands
 * @param reading what it could have named
 * @param why why it does not
 */
public record PassedOver(Span sentence, Span word, String reading, String why) {}

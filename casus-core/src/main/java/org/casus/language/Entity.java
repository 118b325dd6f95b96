package org.casus.language;

import org.casus.story.Span;

/**
 * A named entity.
 *
 * @param kind what it names
 * @param first index of its first token in the sentence
 * @param last index of its last token, inclusive
 * @param span where it stands in the story's text
 */
public record Entity(Kind kind, int first, int last, Span span) {

    /** The kinds of entity that the model tells apart. */
    public enum Kind {
        PERSON,
        ORGANIZATION,
        LOCATION,
        NORP,
        FACILITY,
        OTHER
    }
}

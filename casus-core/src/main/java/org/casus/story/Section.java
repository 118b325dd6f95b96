package org.casus.story;

import java.util.Locale;

/** Which part of a story a sentence stands in. */
public enum Section {
    /** Running text. */
    BODY,
    /** The headline. */
    HEADLINE,
    /** A caption of a picture. */
    CAPTION,
    /** Words inside a quotation. */
    QUOTE;

    /** The name as the contract writes it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

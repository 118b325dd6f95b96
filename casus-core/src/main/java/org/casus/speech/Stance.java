package org.casus.speech;

import java.util.Locale;

/** What somebody says of something: that it is so, that it is not, that it may not be. */
public enum Stance {
    ASSERTS,
    DENIES,
    DOUBTS;

    /** The name as the contract writes it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stance named(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}

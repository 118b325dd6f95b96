package org.casus.speech;

import java.util.Locale;

/**
 * What somebody says of something: that it is so, that it is not, that it may not be; or that they hope, fear or want it, which
 * makes no claim.
 */
public enum Stance {
    ASSERTS,
    DENIES,
    DOUBTS,
    VOICES;

    /** The name as the contract writes it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stance named(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}

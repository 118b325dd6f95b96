package org.casus.event;

import java.util.Locale;

/** Which part of an event's course the text tells of, where it says so. */
public enum Aspect {
    BEGAN,
    CONTINUED,
    ENDED;

    /** The name as it is written. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

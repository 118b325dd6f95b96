package org.casus.event;

import java.util.Locale;

/** Whether an event is so, as the text has it. */
public enum Status {
    HAPPENED,
    NEGATED,
    PLANNED,
    THREATENED,
    DEMANDED,
    ALLEGED,
    HYPOTHETICAL;

    /** The name as the contract writes it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

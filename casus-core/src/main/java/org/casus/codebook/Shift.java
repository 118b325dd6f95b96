package org.casus.codebook;

import java.util.Optional;

/**
 * What an event becomes when it is only announced, or refused: PLOVER has types for the word given before the deed.
 *
 * @param type the event's type as its words say it
 * @param mode the mode; empty for all modes that have no row of their own
 * @param status {@code planned} or {@code refused}
 * @param toType the type to write instead
 * @param toMode the mode to write instead
 * @param toCameo the CAMEO code to write instead
 */
public record Shift(
        EventType type,
        Optional<String> mode,
        String status,
        EventType toType,
        Optional<String> toMode,
        String toCameo) {}

package org.casus.codebook;

import java.util.Optional;

/**
 * What the codebook says of a type of event, or of a type with a mode.
 *
 * @param type the type
 * @param mode the mode; empty for the type itself
 * @param score the intensity, from -10 to 10
 * @param definition what is meant, in our own words
 * @param cameo the usual CAMEO code; empty if there is none
 */
public record Entry(EventType type, Optional<String> mode, double score, String definition, String cameo) {

    /** The entry's name, as examples give it: {@code ASSAULT} or {@code ASSAULT/aerial}. */
    public String label() {
        return Codebook.key(type.name(), mode.orElse(""));
    }
}

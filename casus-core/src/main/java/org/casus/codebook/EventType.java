package org.casus.codebook;

import java.util.Optional;

/**
 * PLOVER's 16 types of event, each with its quad class: 1 verbal and 2 material cooperation, 3 verbal and 4 material
 * conflict. The order is the model's: alphabetical, so that {@code ordinal() + 1} is the place of a type among its scores.
 */
public enum EventType {
    ACCUSE(3),
    AGREE(1),
    AID(2),
    ASSAULT(4),
    COERCE(4),
    CONCEDE(1),
    CONSULT(1),
    COOPERATE(2),
    MOBILIZE(4),
    PROTEST(4),
    REJECT(3),
    REQUEST(3),
    RETREAT(2),
    SANCTION(4),
    SUPPORT(1),
    THREATEN(3);

    private final int quad;

    EventType(int quad) {
        this.quad = quad;
    }

    /** The quad class, 1 to 4. */
    public int quad() {
        return quad;
    }

    /** The type with this name, in capitals. */
    public static Optional<EventType> named(String name) {
        for (EventType type : values()) {
            if (type.name().equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}

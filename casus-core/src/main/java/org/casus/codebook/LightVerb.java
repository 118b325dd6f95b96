package org.casus.codebook;

/**
 * A verb that says little beside the event noun that it governs: "carry out an attack", "suffer a raid".
 *
 * @param words the verb with its particle, if any
 * @param role who the verb's subject is to the noun's event
 * @param aspect {@code begin}, {@code continue}, {@code end} or empty
 */
public record LightVerb(WordPattern words, Role role, String aspect) {

    /** Who the subject of a light verb is. */
    public enum Role {
        /** The doer. */
        PERFORM,
        /** The one to whom it is done. */
        UNDERGO
    }
}

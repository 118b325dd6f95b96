package org.casus.codebook;

import java.util.Set;

/**
 * What must hold for a frame to apply.
 *
 * @param slot where to look
 * @param present whether a filler with one of the words must be there, or must not
 * @param lemmas the words; empty for any filler at all
 */
public record Condition(Slot slot, boolean present, Set<String> lemmas) {

    public Condition {
        lemmas = Set.copyOf(lemmas);
    }
}

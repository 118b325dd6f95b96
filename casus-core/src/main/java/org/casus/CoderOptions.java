package org.casus;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How the coder works.
 *
 * @param codebook a directory whose files add to the codebook or replace its rows
 * @param actors a directory whose tables add to the directory of actors or replace its entries
 * @param modelEvents whether the model may judge words and find events that no frame names; without it, frames alone code
 * @param minConfidence events less sure than this, from 0 to 1, are left out
 */
public record CoderOptions(Optional<Path> codebook, Optional<Path> actors, boolean modelEvents, double minConfidence) {

    /** The built-in codebook, with the model's events. */
    public static CoderOptions standard() {
        return new CoderOptions(Optional.empty(), Optional.empty(), true, 0);
    }
}

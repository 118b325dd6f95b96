package org.casus.place;

import java.util.List;
import java.util.Optional;
import org.casus.story.Span;

/**
 * A name in a story that can be a place, with all places that it can be.
 *
 * @param span where it stands
 * @param text the words
 * @param key the words folded
 * @param candidates the places, never empty
 * @param kindWord the kind that the word beside it gives ("province")
 * @param sure whether it is a place whatever the rest of the story says
 */
record Spotted(
        Span span, String text, String key, List<Candidate> candidates, Optional<PlaceKind> kindWord, boolean sure) {

    Spotted {
        candidates = List.copyOf(candidates);
    }
}

package org.casus.actor;

import java.util.Set;
import org.casus.language.Entity;

/**
 * What a caller who has read the sentence knows of a phrase, beyond its letters.
 *
 * @param head the phrase's head word as it stands, blank if not known
 * @param kinds the kinds of the named entities that the phrase holds
 */
public record Hints(String head, Set<Entity.Kind> kinds) {

    /** Nothing is known. */
    public static final Hints NONE = new Hints("", Set.of());

    public Hints {
        kinds = Set.copyOf(kinds);
    }

    /** Only the head word is known. */
    public static Hints head(String word) {
        return new Hints(word, Set.of());
    }

    boolean person() {
        return kinds.contains(Entity.Kind.PERSON);
    }
}

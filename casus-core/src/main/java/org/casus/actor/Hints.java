package org.casus.actor;

import java.util.List;
import java.util.Set;
import org.casus.language.Entity;

/**
 * What a caller who has read the story knows of a phrase, beyond its letters.
 *
 * @param kinds the kinds of the named entities that the phrase holds
 * @param lands the countries that the story names, ISO 3166-1 alpha-3, the most frequent first: of several actors of one name that
 *     of such a country is meant
 */
public record Hints(Set<Entity.Kind> kinds, List<String> lands) {

    /** Nothing is known. */
    public static final Hints NONE = new Hints(Set.of(), List.of());

    public Hints {
        kinds = Set.copyOf(kinds);
        lands = List.copyOf(lands);
    }

    /** Only the story's countries are known. */
    public static Hints lands(List<String> lands) {
        return new Hints(Set.of(), lands);
    }

    boolean person() {
        return kinds.contains(Entity.Kind.PERSON);
    }
}

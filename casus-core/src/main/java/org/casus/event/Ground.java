package org.casus.event;

import java.util.List;
import org.casus.story.Span;

/**
 * What one field of a row rests on.
 *
 * @param why the reason, for reading
 * @param words the words of the story that it points to, in order; empty where it rests on none
 */
public record Ground(String why, List<Span> words) {

    public Ground {
        words = List.copyOf(words);
    }

    /** A reason that points to no words. */
    static Ground of(String why) {
        return new Ground(why, List.of());
    }
}

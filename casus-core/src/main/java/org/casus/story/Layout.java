package org.casus.story;

import java.util.List;
import java.util.Optional;

/**
 * A story's text taken apart: what is to be read, and what was set aside.
 *
 * @param passages what is to be read, in the order of the text
 * @param captions the captions with their credits (their words stand in {@code passages} too)
 * @param furniture page furniture, credits, bylines and datelines: never coded; some of it lies inside a passage, whose words
 *     are then to be read as if it were not there
 * @param dateline the place that a dateline names ("BAGHDAD (Reuters) -"), where it stands
 */
public record Layout(List<Passage> passages, List<Caption> captions, List<Span> furniture, Optional<Span> dateline) {

    public Layout {
        passages = List.copyOf(passages);
        captions = List.copyOf(captions);
        furniture = List.copyOf(furniture);
    }
}

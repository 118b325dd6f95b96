package org.casus.event;

import java.util.Arrays;
import org.casus.story.Span;

/**
 * How two events of a story hang together.
 *
 * @param from the event that answers, follows or is part
 * @param to the event that it answers, follows from or is part of
 * @param kind what holds between them
 * @param cue the words that say so
 * @param why the reason, for reading
 */
public record Link(String from, String to, Kind kind, Span cue, String why) {

    /** What holds between two events. */
    public enum Kind {
        RESPONSE_TO("response-to"),
        BECAUSE_OF("because-of"),
        PART_OF("part-of"),
        SAME_AS("same-as");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The kind with that name. */
        static Kind labelled(String label) {
            return Arrays.stream(values())
                    .filter(kind -> kind.label.equals(label))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no kind of link: " + label));
        }

        /** The name as the contract writes it. */
        public String label() {
            return label;
        }
    }
}

package org.casus.event;

import org.casus.language.Reading;

/**
 * Weighs the status that the operators in the tree give an event against the one that the model hears: the tree's stays unless the model
 * all but rules it out and is sure of another.
 */
final class HeardStatus {

    private final Thresholds thresholds;

    HeardStatus(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** The status of {@code draft}, which was {@code read} off the tree. */
    Status weigh(Draft draft, Status read) {
        Reading reading = draft.candidate.sentence().reading();
        int trigger = draft.trigger();
        if (!reading.known() || reading.status(trigger, read.ordinal()) >= thresholds.get("status.kept")) {
            return read;
        }
        Status heard = likeliest(reading, trigger);
        return reading.status(trigger, heard.ordinal()) >= thresholds.get("status.heard") ? heard : read;
    }

    private static Status likeliest(Reading reading, int trigger) {
        Status best = Status.HAPPENED;
        for (Status status : Status.values()) {
            if (reading.status(trigger, status.ordinal()) > reading.status(trigger, best.ordinal())) {
                best = status;
            }
        }
        return best;
    }
}

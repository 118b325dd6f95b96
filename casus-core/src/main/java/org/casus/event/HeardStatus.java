package org.casus.event;

import org.casus.language.Reading;

/**
 * Asks the model for the status of an event of which no word in the tree says that it is anything but so. Where an operator speaks, the tree is right
 * more often; and what the model hears as alleged is most often only told by somebody, which is the speech room's to say.
 */
final class HeardStatus {

    private final Thresholds thresholds;

    HeardStatus(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** The status of {@code draft}, which was {@code read} off the tree. */
    Status weigh(Draft draft, StatusReader.Verdict read) {
        Reading reading = draft.candidate.sentence().reading();
        int trigger = draft.trigger();
        if (!reading.known() || read.settled()) {
            return read.status();
        }
        Status heard = likeliest(reading, trigger);
        boolean open =
                heard != Status.ALLEGED && reading.status(trigger, heard.ordinal()) >= thresholds.get("status.heard");
        return open ? heard : read.status();
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

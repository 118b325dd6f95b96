package org.casus.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.actor.Participant;

/** An event while it is being made: a candidate with what has been found for it so far. Lives inside one call of the coder. */
final class Draft {

    final Candidate candidate;
    final Arguments arguments;
    final List<Participant> actors = new ArrayList<>();
    final List<Participant> recipients = new ArrayList<>();
    final List<Claim> claims = new ArrayList<>();
    Optional<String> mode = Optional.empty();
    Optional<Count> killed = Optional.empty();
    Optional<Count> injured = Optional.empty();
    Optional<Count> crowd = Optional.empty();
    Status status = Status.HAPPENED;
    boolean folded;

    Draft(Candidate candidate, Arguments arguments) {
        this.candidate = candidate;
        this.arguments = arguments;
    }

    int trigger() {
        return candidate.trigger().index();
    }

    boolean is(org.casus.codebook.EventType type) {
        return candidate.type() == type;
    }
}

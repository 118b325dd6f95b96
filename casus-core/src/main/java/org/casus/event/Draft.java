package org.casus.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.actor.Participant;
import org.casus.codebook.EventType;
import org.casus.codebook.Shift;
import org.casus.place.EventPlace;
import org.casus.time.EventDate;

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
    Optional<Count> arrested = Optional.empty();
    Optional<Count> crowd = Optional.empty();
    Status status = Status.HAPPENED;
    Optional<Aspect> aspect = Optional.empty();
    /** What the event is written as instead, because it is only announced or refused. */
    Optional<Shift> shift = Optional.empty();

    /** Who "we" must be, if the story does not say. */
    Optional<Participant> speaker = Optional.empty();

    /** When and where, once the story's other words have been asked. */
    Optional<EventDate> date = Optional.empty();

    Optional<EventPlace> place = Optional.empty();

    boolean folded;
    /** The draft in whose row this one is told, where it is folded into one. */
    Optional<Draft> into = Optional.empty();

    /** Whether somebody takes a stand on this very mention. */
    boolean claimed;

    /** Whether it stands in words by which somebody denies or doubts it. */
    boolean disputed;

    /** Whether only a frame sees the event and the model does not: a row only where a link or a claim rests on it. */
    boolean faint;

    Draft(Candidate candidate, Arguments arguments) {
        this.candidate = candidate;
        this.arguments = arguments;
    }

    int trigger() {
        return candidate.trigger().index();
    }

    boolean is(EventType type) {
        return candidate.type() == type;
    }

    /** The type to write. */
    EventType type() {
        return shift.map(Shift::toType).orElse(candidate.type());
    }

    /** The mode to write. */
    Optional<String> writtenMode() {
        return shift.isPresent() ? shift.get().toMode() : mode;
    }

    /** The model's belief that the event's word says {@code type}. */
    double belief(EventType type) {
        return candidate.trigger().event().probability(type.name());
    }
}

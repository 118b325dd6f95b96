package org.casus.event;

import org.casus.actor.Participant;
import org.casus.speech.Stance;
import org.casus.story.Span;

/**
 * Somebody's word on an event.
 *
 * @param by who says so
 * @param stance what they say of it
 * @param cue the words of saying
 */
public record Claim(Participant by, Stance stance, Span cue) {}

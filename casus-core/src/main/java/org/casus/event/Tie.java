package org.casus.event;

import org.casus.story.Span;

/**
 * A link while events are being made: between two drafts.
 *
 * @param from the one that answers, follows or is part
 * @param to the one that it answers, follows from or is part of
 * @param kind what holds between them
 * @param cue the words that say so
 * @param why the reason, for reading
 */
record Tie(Draft from, Draft to, Link.Kind kind, Span cue, String why) {}

package org.casus.place;

/** What an event's place rests on. */
public enum PlaceBasis {
    /** Words that stand with the event. */
    TEXT,
    /** The dateline, the paragraph or the story around it. */
    CONTEXT
}

package org.casus.time;

/** What a date rests on. */
public enum Basis {
    /** The story's words. */
    TEXT,
    /** Only the day of publication. */
    PUBLISHED
}

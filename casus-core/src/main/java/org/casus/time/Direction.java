package org.casus.time;

/** Which way an expression looks that does not say so itself ("Tuesday", "in March"): the tense of its verb decides. */
public enum Direction {
    PAST,
    FUTURE
}

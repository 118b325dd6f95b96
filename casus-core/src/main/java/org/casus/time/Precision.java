package org.casus.time;

/** How exactly a date is known. */
public enum Precision {
    DAY,
    WEEK,
    MONTH,
    YEAR
}

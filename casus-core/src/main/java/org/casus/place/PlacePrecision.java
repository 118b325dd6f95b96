package org.casus.place;

/** How exactly a place is known. */
public enum PlacePrecision {
    SITE,
    CITY,
    ADMIN1,
    COUNTRY
}

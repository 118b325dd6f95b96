package org.casus.place;

import java.util.Locale;

/** The kinds of place, and how exactly each says where something was. */
enum PlaceKind {
    COUNTRY(PlacePrecision.COUNTRY),
    DEMONYM(PlacePrecision.COUNTRY),
    CONTINENT(PlacePrecision.COUNTRY),
    ADMIN1(PlacePrecision.ADMIN1),
    ADMIN2(PlacePrecision.ADMIN1),
    REGION(PlacePrecision.ADMIN1),
    SEA(PlacePrecision.ADMIN1),
    RIVER(PlacePrecision.ADMIN1),
    MOUNTAINS(PlacePrecision.ADMIN1),
    CAPITAL(PlacePrecision.CITY),
    SEAT(PlacePrecision.CITY),
    CITY(PlacePrecision.CITY),
    GONE(PlacePrecision.CITY),
    DISTRICT(PlacePrecision.SITE),
    CAMP(PlacePrecision.SITE),
    BASE(PlacePrecision.SITE),
    BORDER(PlacePrecision.SITE),
    SITE(PlacePrecision.SITE);

    private final PlacePrecision precision;

    PlaceKind(PlacePrecision precision) {
        this.precision = precision;
    }

    PlacePrecision precision() {
        return precision;
    }

    static PlaceKind named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Whether a word that says {@code said} ("province", "city") can stand beside a place of this kind. */
    boolean like(PlaceKind said) {
        return this == said
                || (said == CITY && precision == PlacePrecision.CITY)
                || (said == ADMIN1 && this == ADMIN2)
                || (said == ADMIN2 && this == ADMIN1);
    }

    /** The kind as stories' places name it: all towns are {@code city}. */
    String label() {
        return precision == PlacePrecision.CITY ? "city" : name().toLowerCase(Locale.ROOT);
    }
}

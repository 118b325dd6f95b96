package org.casus.place;

import java.util.Optional;

/**
 * A place of the gazetteer.
 *
 * @param kind what it is
 * @param name its standard name
 * @param lat latitude in degrees, WGS 84
 * @param lon longitude in degrees, WGS 84
 * @param country ISO 3166-1 alpha-3
 * @param admin1 the name of the first-order division
 * @param geonames the GeoNames id
 * @param people how many live there, roughly; 0 if unknown
 * @param within the town that it lies in, of a district or site
 */
record Place(
        PlaceKind kind,
        String name,
        double lat,
        double lon,
        Optional<String> country,
        Optional<String> admin1,
        Optional<Integer> geonames,
        double people,
        Optional<String> within) {

    private static final double KM_A_DEGREE = 111.2;

    /** The distance in kilometres, on a plane: good enough to compare neighbours. */
    double km(Place other) {
        double dLon = Math.abs(lon - other.lon);
        double x = Math.min(dLon, 360 - dLon) * Math.cos(Math.toRadians((lat + other.lat) / 2));
        double y = lat - other.lat;
        return KM_A_DEGREE * Math.sqrt(x * x + y * y);
    }

    /** Whether {@code other} names something that this place lies in, by country or division. */
    boolean inside(Place other) {
        boolean sameCountry = country.isPresent() && country.equals(other.country);
        return switch (other.kind) {
            case COUNTRY, DEMONYM -> sameCountry;
            case ADMIN1 -> sameCountry && admin1.equals(other.admin1) && kind != PlaceKind.ADMIN1;
            default -> false;
        };
    }
}

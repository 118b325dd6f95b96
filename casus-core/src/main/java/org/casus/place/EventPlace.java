package org.casus.place;

import java.util.Optional;

/**
 * Where an event was.
 *
 * @param name the place's name, a site with its city ("Green Zone, Baghdad")
 * @param country ISO 3166-1 alpha-3
 * @param admin1 the name of the first-order division
 * @param lat latitude in degrees, WGS 84
 * @param lon longitude in degrees, WGS 84
 * @param geonames the GeoNames id
 * @param precision how exactly that is known
 * @param basis what it rests on
 */
public record EventPlace(
        String name,
        Optional<String> country,
        Optional<String> admin1,
        double lat,
        double lon,
        Optional<Integer> geonames,
        PlacePrecision precision,
        PlaceBasis basis) {}

package org.casus.place;

import java.util.Optional;
import org.casus.story.Span;

/**
 * A place that a story names, nationalities too.
 *
 * @param span where the words stand
 * @param text the words
 * @param kind {@code country}, {@code admin1}, {@code city}, {@code region}, {@code site}, {@code demonym} …
 * @param name the place's standard name
 * @param lat latitude in degrees, WGS 84
 * @param lon longitude in degrees, WGS 84
 * @param country ISO 3166-1 alpha-3
 * @param admin1 the name of the first-order division
 * @param geonames the GeoNames id
 */
public record PlaceMention(
        Span span,
        String text,
        String kind,
        String name,
        double lat,
        double lon,
        Optional<String> country,
        Optional<String> admin1,
        Optional<Integer> geonames) {}

package org.casus.place;

/**
 * A place that a name can mean.
 *
 * @param place the place
 * @param main whether the name is its main one
 */
record Candidate(Place place, boolean main) {}

package org.casus.event;

/**
 * How sure each field of an event is, each from 0 to 1.
 *
 * @param event that there is an event at all
 * @param type that it is of this type
 * @param actor that the actors are right
 * @param recipient that the recipients are right
 * @param date that the date is right
 * @param place that the place is right
 */
public record Confidence(double event, double type, double actor, double recipient, double date, double place) {}

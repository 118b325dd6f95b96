package org.casus.actor;

/**
 * What is wrong or open in the directory.
 *
 * @param kind a short name of the fault, or of what is left to the story to decide
 * @param fault whether it is to be mended; else it is only said
 * @param detail what, and where
 */
public record Finding(String kind, boolean fault, String detail) {}

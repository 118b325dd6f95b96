package org.casus.story;

/**
 * Something that could not be done with a story, and why: counted and written out, never silent.
 *
 * @param code what kind of problem: {@code no-date}, {@code empty-text}, {@code not-english} …, in kebab case
 * @param detail what a reader needs to mend it
 */
public record Problem(String code, String detail) {}

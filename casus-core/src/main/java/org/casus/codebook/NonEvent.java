package org.casus.codebook;

/**
 * Words that look like an event and are none.
 *
 * @param words the lemmas, written as in frames
 * @param kind the word class
 * @param why what they mean instead
 */
public record NonEvent(WordPattern words, String kind, String why) {}

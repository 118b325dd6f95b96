package org.casus.story;

/**
 * A stretch of a story that is to be read: a paragraph, a headline or a caption, without page furniture, dateline or credit.
 *
 * @param section which part of the story it is
 * @param span where it stands in the text
 * @param paragraph the number of the paragraph, from 0
 */
public record Passage(Section section, Span span, int paragraph) {}

package org.casus.story;

import java.util.Optional;

/**
 * A picture's caption with its credit.
 *
 * @param text the caption's words, without the credit
 * @param credit photographer and agency as written, if there is a credit
 * @param span where the caption and its credit stand
 */
public record Caption(String text, Optional<String> credit, Span span) {}

package org.casus.codebook;

/**
 * A word that changes the status of what it governs.
 *
 * @param words the lemmas, the head first
 * @param kind {@code verb}, {@code noun}, {@code adj}, {@code adv}, {@code modal}, {@code mark}, {@code det}, {@code prep}
 * @param status the status that it gives, in lower case as the contract writes it
 * @param scope {@code complement}, {@code head}, {@code subject} or {@code sentence}
 */
public record Operator(WordPattern words, String kind, String status, String scope) {}

package org.casus.language;

import java.util.List;

/**
 * What the model's second stage makes of a sentence's words as events: whether the text has it that they are so, and who did it
 * to whom. All figures are probabilities from 0 to 1; where the model was not asked they say nothing.
 *
 * <p>Immutable.
 */
public final class Reading {

    /** The statuses in the order of the scores. */
    public static final List<String> STATUSES =
            List.of("happened", "negated", "planned", "threatened", "demanded", "alleged", "hypothetical");

    private final int words;
    private final float[] status;
    private final float[] roles;

    /**
     * Makes a reading of scores as the model gives them, logits row by row; or of none at all, two empty rows.
     *
     * @param words how many words the sentence has
     * @param status for each word the {@link #STATUSES}
     * @param roles for each word as an event's each word as an actor's; then the same for recipients
     * @throws IllegalArgumentException if the rows have other lengths
     */
    public Reading(int words, float[] status, float[] roles) {
        boolean none = status.length + roles.length == 0;
        boolean whole = status.length == words * STATUSES.size() && roles.length == 2 * words * words;
        if (!none && !whole) {
            throw new IllegalArgumentException("scores that do not fit " + words + " words");
        }
        this.words = words;
        this.status = status.clone();
        this.roles = roles.clone();
    }

    /** The reading of {@code words} words by nobody. */
    static Reading none(int words) {
        return new Reading(words, new float[0], new float[0]);
    }

    /** Whether the model was asked. */
    public boolean known() {
        return roles.length > 0;
    }

    /** The probability that the event of {@code word} has the status at {@code number} of {@link #STATUSES}. */
    public double status(int word, int number) {
        return known() ? softmax(status, word * STATUSES.size(), STATUSES.size(), number) : 0;
    }

    /** The probability that {@code party} is the head of an actor of the event of {@code word}. */
    public double actor(int word, int party) {
        return known() ? sigmoid(roles[word * words + party]) : 0;
    }

    /** The probability that {@code party} is the head of a recipient of the event of {@code word}. */
    public double recipient(int word, int party) {
        return known() ? sigmoid(roles[(words + word) * words + party]) : 0;
    }

    private static double sigmoid(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }

    private static double softmax(float[] logits, int from, int size, int chosen) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += StrictMath.exp(logits[from + i] - logits[from + chosen]);
        }
        return 1 / sum;
    }
}

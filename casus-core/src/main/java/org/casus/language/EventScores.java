package org.casus.language;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the model thinks of a word as an event: 17 probabilities that sum to 1, no event first, then the 16 PLOVER types in
 * alphabetical order. Compact and immutable: a story has thousands of words.
 */
public final class EventScores {

    /** The PLOVER types in the order of the scores: the type at {@code i} has the score at {@code i + 1}. */
    public static final List<String> TYPES = List.of(
            "ACCUSE",
            "AGREE",
            "AID",
            "ASSAULT",
            "COERCE",
            "CONCEDE",
            "CONSULT",
            "COOPERATE",
            "MOBILIZE",
            "PROTEST",
            "REJECT",
            "REQUEST",
            "RETREAT",
            "SANCTION",
            "SUPPORT",
            "THREATEN");

    /** How many scores a word has. */
    public static final int SIZE = TYPES.size() + 1;

    private static final EventScores NONE = new EventScores(certainlyNone());

    private final float[] probabilities;

    private EventScores(float[] probabilities) {
        this.probabilities = probabilities;
    }

    private static float[] certainlyNone() {
        float[] scores = new float[SIZE];
        scores[0] = 1;
        return scores;
    }

    /** Scores as given: {@value #SIZE} probabilities, no event first. */
    public static EventScores of(float... probabilities) {
        if (probabilities.length != SIZE) {
            throw new IllegalArgumentException(SIZE + " scores expected, " + probabilities.length + " given");
        }
        return new EventScores(probabilities.clone());
    }

    /** The scores of a word that is certainly no event. */
    public static EventScores none() {
        return NONE;
    }

    /** Scores of a word that is {@code type} with {@code probability}, else no event: for tests and for rules. */
    public static EventScores of(String type, double probability) {
        float[] scores = new float[SIZE];
        scores[indexOf(type)] = (float) probability;
        scores[0] = (float) (1 - probability);
        return new EventScores(scores);
    }

    /** Turns {@value #SIZE} logits, which start at {@code from}, into probabilities. */
    static EventScores softmax(float[] logits, int from) {
        float greatest = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < SIZE; i++) {
            greatest = Math.max(greatest, logits[from + i]);
        }
        float[] scores = new float[SIZE];
        double sum = 0;
        for (int i = 0; i < SIZE; i++) {
            scores[i] = (float) StrictMath.exp(logits[from + i] - greatest);
            sum += scores[i];
        }
        for (int i = 0; i < SIZE; i++) {
            scores[i] = (float) (scores[i] / sum);
        }
        return new EventScores(scores);
    }

    private static int indexOf(String type) {
        int at = TYPES.indexOf(type);
        if (at < 0) {
            throw new IllegalArgumentException("no PLOVER type: " + type);
        }
        return at + 1;
    }

    /** The score at {@code i}: 0 is no event, {@code i} the type at {@code i - 1} of {@link #TYPES}. */
    public float get(int i) {
        return probabilities[i];
    }

    /** The probability that the word is an event of {@code type}. */
    public double probability(String type) {
        return probabilities[indexOf(type)];
    }

    /** The probability that the word is an event at all. */
    public double any() {
        return 1.0 - probabilities[0];
    }

    /** The most probable of the 16 types, however probable no event is; the first of equals. */
    public String likeliest() {
        int best = 1;
        for (int i = 2; i < SIZE; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return TYPES.get(best - 1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventScores that && Arrays.equals(probabilities, that.probabilities);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(probabilities);
    }

    @Override
    public String toString() {
        return likeliest() + " " + probability(likeliest());
    }
}

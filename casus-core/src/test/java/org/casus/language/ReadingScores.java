package org.casus.language;

import java.util.Arrays;

/** Scores of a {@link Reading}, set one by one as probabilities: everything that is not set is all but ruled out. */
public final class ReadingScores {

    private static final float NO = -9;

    private final int words;
    private final float[] status;
    private final float[] roles;

    /** Scores for a sentence of {@code words} words, whose events all happened. */
    public ReadingScores(int words) {
        this.words = words;
        this.status = filled(words * Reading.STATUSES.size());
        this.roles = filled(2 * words * words);
        for (int i = 0; i < words; i++) {
            status(i, "happened", 0.99);
        }
    }

    private static float[] filled(int size) {
        float[] scores = new float[size];
        Arrays.fill(scores, NO);
        return scores;
    }

    /** {@code word} has that status with {@code probability}, the rest goes to the status before. */
    public ReadingScores status(int word, String name, double probability) {
        int from = word * Reading.STATUSES.size();
        for (int i = 0; i < Reading.STATUSES.size(); i++) {
            status[from + i] =
                    (float) Math.log(i == Reading.STATUSES.indexOf(name) ? probability : (1 - probability) / 6);
        }
        return this;
    }

    /** {@code party} is an actor of the event of {@code word} with {@code probability}. */
    public ReadingScores actor(int word, int party, double probability) {
        roles[word * words + party] = logit(probability);
        return this;
    }

    /** {@code party} is a recipient of the event of {@code word} with {@code probability}. */
    public ReadingScores recipient(int word, int party, double probability) {
        roles[(words + word) * words + party] = logit(probability);
        return this;
    }

    private static float logit(double probability) {
        return (float) Math.log(probability / (1 - probability));
    }

    /** The reading. */
    public Reading reading() {
        return new Reading(words, status, roles);
    }
}

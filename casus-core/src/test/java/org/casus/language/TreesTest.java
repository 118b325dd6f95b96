package org.casus.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TreesTest {

    @Property(tries = 300)
    void givesATreeWithOneRootWhateverTheScores(@ForAll @IntRange(min = 1, max = 40) int words, @ForAll long seed) {
        float[] scores = random(words, seed);

        assertThat(Trees.isTree(Trees.heads(scores, 0, words + 1, words))).isTrue();
    }

    @Property(tries = 300)
    void givesTheBestOfAllTrees(@ForAll @IntRange(min = 1, max = 5) int words, @ForAll long seed) {
        float[] scores = random(words, seed);

        double best = Double.NEGATIVE_INFINITY;
        int[] heads = new int[words];
        for (long code = 0; code < Math.pow(words + 1, words); code++) {
            long rest = code;
            for (int d = 0; d < words; d++) {
                heads[d] = (int) (rest % (words + 1)) - 1;
                rest /= words + 1;
            }
            best = Trees.isTree(heads) ? Math.max(best, sum(scores, heads)) : best;
        }
        assertThat(sum(scores, Trees.heads(scores, 0, words + 1, words)))
                .isCloseTo(best, org.assertj.core.data.Offset.offset(1e-4));
    }

    @Test
    void readsScoresFromTheMiddleOfABatch() {
        float[] scores = {9, 9, 9, 9, 9, 9, 5, -1, 0, -3, 7, -1};

        assertThat(Trees.heads(scores, 6, 3, 2)).containsExactly(-1, 0);
    }

    private static float[] random(int words, long seed) {
        Random random = new Random(seed);
        float[] scores = new float[words * (words + 1)];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) random.nextGaussian() * 4;
        }
        return scores;
    }

    private static double sum(float[] scores, int[] heads) {
        double sum = 0;
        for (int d = 0; d < heads.length; d++) {
            sum += scores[d * (heads.length + 1) + heads[d] + 1];
        }
        return sum;
    }
}

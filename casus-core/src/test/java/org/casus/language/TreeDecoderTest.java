package org.casus.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TreeDecoderTest {

    @Property(tries = 300)
    void givesATreeWithOneRootWhateverTheScores(@ForAll @IntRange(min = 1, max = 40) int words, @ForAll long seed) {
        float[] scores = random(words, seed);

        assertThat(TreeDecoder.isTree(TreeDecoder.heads(scores, words))).isTrue();
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
            best = TreeDecoder.isTree(heads) ? Math.max(best, sum(scores, heads)) : best;
        }
        assertThat(sum(scores, TreeDecoder.heads(scores, words)))
                .isCloseTo(best, org.assertj.core.data.Offset.offset(1e-4));
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

package org.casus.language;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence as the model reads it.
 *
 * @param inputIds its pieces, with a mark at both ends
 * @param attentionMask 1 for each piece
 * @param wordStart the place of each word's first piece
 * @param wordMask 1 for each word
 * @param shape the shape of each word
 */
record ModelInput(long[] inputIds, long[] attentionMask, long[] wordStart, long[] wordMask, long[] shape) {

    /** The encoder has so many positions, two of them for the marks at both ends. */
    private static final int POSITIONS = 512;

    static ModelInput of(List<String> words, WordPieces vocabulary) {
        int[][] pieces = new int[words.size()][];
        int length = 2;
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = vocabulary.of(words.get(i));
            length += pieces[i].length;
        }
        return length <= POSITIONS ? of(pieces, length, Shapes.of(words)) : shortened(pieces, Shapes.of(words));
    }

    /** What does not fit keeps the first piece of each word alone. */
    private static ModelInput shortened(int[][] pieces, int[] shapes) {
        if (pieces.length > POSITIONS - 2) {
            throw new IllegalArgumentException("a sentence of " + pieces.length + " words");
        }
        int[][] first = new int[pieces.length][];
        Arrays.setAll(first, i -> new int[] {pieces[i][0]});
        return of(first, first.length + 2, shapes);
    }

    private static ModelInput of(int[][] pieces, int length, int[] shapes) {
        long[] ids = new long[length];
        long[] starts = new long[pieces.length];
        int at = 0;
        ids[at++] = WordPieces.CLS;
        for (int i = 0; i < pieces.length; i++) {
            starts[i] = at;
            for (int piece : pieces[i]) {
                ids[at++] = piece;
            }
        }
        ids[at] = WordPieces.SEP;
        long[] shape = Arrays.stream(shapes).asLongStream().toArray();
        return new ModelInput(ids, ones(length), starts, ones(pieces.length), shape);
    }

    private static long[] ones(int length) {
        long[] ones = new long[length];
        Arrays.fill(ones, 1);
        return ones;
    }
}

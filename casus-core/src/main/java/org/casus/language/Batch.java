package org.casus.language;

import java.util.Arrays;
import java.util.List;

/** Sentences as the model reads them at once: pieces and words, padded to the longest. */
final class Batch {

    /** The encoder has so many positions, two of them for the marks at both ends. */
    private static final int POSITIONS = 512;

    final int sentences;
    final int pieces;
    final int words;
    final long[] inputIds;
    final long[] attentionMask;
    final long[] wordStart;
    final long[] wordMask;
    final long[] shape;

    private Batch(int sentences, int pieces, int words) {
        this.sentences = sentences;
        this.pieces = pieces;
        this.words = words;
        inputIds = new long[sentences * pieces];
        attentionMask = new long[sentences * pieces];
        wordStart = new long[sentences * words];
        wordMask = new long[sentences * words];
        shape = new long[sentences * words];
    }

    /**
     * A sentence's words as pieces.
     *
     * @param words the pieces of each word
     * @param shapes the shape of each word
     * @param length how many pieces in all, with the marks at both ends
     */
    record Row(int[][] words, int[] shapes, int length) {

        static Row of(List<String> words, WordPieces vocabulary) {
            int[][] pieces = new int[words.size()][];
            int length = 2;
            for (int i = 0; i < pieces.length; i++) {
                pieces[i] = vocabulary.of(words.get(i));
                length += pieces[i].length;
            }
            int[] shapes = Shapes.of(words);
            return length <= POSITIONS ? new Row(pieces, shapes, length) : shortened(pieces, shapes);
        }

        /** What does not fit keeps the first piece of each word alone. */
        private static Row shortened(int[][] pieces, int[] shapes) {
            if (pieces.length > POSITIONS - 2) {
                throw new IllegalArgumentException("a sentence of " + pieces.length + " words");
            }
            int[][] first = new int[pieces.length][];
            for (int i = 0; i < first.length; i++) {
                first[i] = new int[] {pieces[i][0]};
            }
            return new Row(first, shapes, first.length + 2);
        }
    }

    static Batch of(List<Row> rows) {
        int pieces = rows.stream().mapToInt(Row::length).max().orElse(2);
        int words = rows.stream().mapToInt(r -> r.words().length).max().orElse(1);
        Batch batch = new Batch(rows.size(), pieces, words);
        for (int i = 0; i < rows.size(); i++) {
            batch.fill(i, rows.get(i));
        }
        return batch;
    }

    private void fill(int row, Row sentence) {
        int at = 0;
        inputIds[row * pieces + at++] = WordPieces.CLS;
        for (int i = 0; i < sentence.words().length; i++) {
            wordStart[row * words + i] = at;
            wordMask[row * words + i] = 1;
            shape[row * words + i] = sentence.shapes()[i];
            for (int piece : sentence.words()[i]) {
                inputIds[row * pieces + at++] = piece;
            }
        }
        inputIds[row * pieces + at++] = WordPieces.SEP;
        Arrays.fill(attentionMask, row * pieces, row * pieces + at, 1);
    }
}

package org.casus.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * WordPiece as uncased BERT has it (Devlin et al. 2019; Wu et al. 2016): a word is cleaned, lower-cased, freed of accents, cut
 * at marks, and taken apart greedily into the longest pieces of the vocabulary. Frequent words are remembered.
 */
final class WordPieces {

    /** Ids that every uncased BERT vocabulary shares. */
    static final int CLS = 101;

    static final int SEP = 102;
    private static final int UNKNOWN = 100;

    /** Longer words are unknown. */
    private static final int LONGEST_WORD = 100;

    /** So many words are remembered. */
    private static final int MEMORY = 60_000;

    private final Map<String, Integer> vocabulary;
    private final Map<String, int[]> memory = new ConcurrentHashMap<>();

    private WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Reads a vocabulary: a piece a line, its number the line's. */
    static WordPieces read(InputStream in) {
        Map<String, Integer> vocabulary = new HashMap<>(45_000);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                vocabulary.put(line, vocabulary.size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the vocabulary", e);
        }
        return new WordPieces(vocabulary);
    }

    /** The pieces of {@code word}, at least one; the array is shared and must not be written to. */
    int[] of(String word) {
        int[] known = memory.get(word);
        if (known != null) {
            return known;
        }
        int[] pieces = pieces(word);
        if (memory.size() < MEMORY) {
            memory.put(word, pieces);
        }
        return pieces;
    }

    private int[] pieces(String word) {
        IntList pieces = new IntList();
        StringBuilder part = new StringBuilder();
        String clean = clean(word);
        for (int i = 0; i < clean.length(); i += Character.charCount(clean.codePointAt(i))) {
            int c = clean.codePointAt(i);
            if (c == ' ' || isMark(c) || isChinese(c)) {
                take(part, pieces);
                if (c != ' ') {
                    take(part.appendCodePoint(c), pieces);
                }
            } else {
                part.appendCodePoint(c);
            }
        }
        take(part, pieces);
        return pieces.isEmpty() ? new int[] {UNKNOWN} : pieces.toArray();
    }

    private static String clean(String word) {
        StringBuilder clean = new StringBuilder(word.length());
        word.codePoints().forEach(c -> {
            if (isSpace(c)) {
                clean.append(' ');
            } else if (c != 0xFFFD && !isControl(c)) {
                clean.appendCodePoint(c);
            }
        });
        StringBuilder bare = new StringBuilder(clean.length());
        Normalizer.normalize(clean, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(bare::appendCodePoint);
        StringBuilder lower = new StringBuilder(bare.length());
        bare.codePoints().forEach(c -> lower.append(Character.toString(c).toLowerCase(Locale.ROOT)));
        return lower.toString();
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isControl(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED;
    }

    private static boolean isMark(int c) {
        boolean ascii = (c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126);
        return ascii
                || switch (Character.getType(c)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    private static boolean isChinese(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0x20000 && c <= 0x2CEAF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x2F800 && c <= 0x2FA1F);
    }

    /** Takes the longest pieces off the front; a part with a rest that is no piece is unknown as a whole. */
    private void take(StringBuilder part, IntList pieces) {
        if (part.isEmpty()) {
            return;
        }
        String word = part.toString();
        part.setLength(0);
        int before = pieces.size();
        int at = word.codePointCount(0, word.length()) > LONGEST_WORD ? -1 : 0;
        while (at >= 0 && at < word.length()) {
            int end = word.length();
            Integer piece = lookUp(word, at, end);
            while (piece == null && end > at + 1) {
                end--;
                piece = lookUp(word, at, end);
            }
            if (piece == null) {
                at = -1;
            } else {
                pieces.add(piece);
                at = end;
            }
        }
        if (at < 0) {
            pieces.cut(before);
            pieces.add(UNKNOWN);
        }
    }

    private @Nullable Integer lookUp(String word, int begin, int end) {
        return vocabulary.get(begin == 0 ? word.substring(0, end) : "##" + word.substring(begin, end));
    }

    /** A growing list of numbers without boxes. */
    private static final class IntList {
        private int[] numbers = new int[4];
        private int size;

        void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size++] = number;
        }

        void cut(int length) {
            size = length;
        }

        int size() {
            return size;
        }

        boolean isEmpty() {
            return size == 0;
        }

        int[] toArray() {
            return Arrays.copyOf(numbers, size);
        }
    }
}

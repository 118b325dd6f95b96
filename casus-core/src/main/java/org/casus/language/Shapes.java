package org.casus.language;

import java.util.List;

/**
 * The shapes of words that the model reads beside their pieces, as its trainer defines them: how a word is written, whether it
 * is the first, and whether all words of the sentence begin with a capital. The encoder itself is blind to case.
 */
final class Shapes {

    private static final int LOWER = 1;
    private static final int CAPITAL = 2;
    private static final int CAPS = 3;
    private static final int MIXED = 4;
    private static final int INITIAL = 5;
    private static final int DIGIT = 6;
    private static final int MARK = 7;
    private static final int OTHER = 8;
    private static final int FIRST = 10;
    private static final int TITLE = 20;

    private Shapes() {}

    /** The shape of each word of a sentence. */
    static int[] of(List<String> words) {
        int[] shapes = new int[words.size()];
        boolean alphabetic = false;
        boolean title = true;
        for (int i = 0; i < shapes.length; i++) {
            String word = words.get(i);
            shapes[i] = of(word);
            if (shapes[i] <= INITIAL) {
                alphabetic = true;
                title &= Character.isUpperCase(word.codePointAt(0));
            }
        }
        for (int i = 0; i < shapes.length; i++) {
            shapes[i] += (alphabetic && title ? TITLE : 0) + (i == 0 ? FIRST : 0);
        }
        return shapes;
    }

    private static int of(String word) {
        int letters = 0;
        int lower = 0;
        int upper = 0;
        boolean digit = false;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int c = word.codePointAt(i);
            digit |= isDigit(c);
            letters += Character.isLetter(c) ? 1 : 0;
            lower += Character.isLetter(c) && Character.isLowerCase(c) ? 1 : 0;
            upper += Character.isLetter(c) && Character.isUpperCase(c) ? 1 : 0;
        }
        if (digit) {
            return DIGIT;
        }
        return letters == 0 ? MARK : cased(word, letters, lower, upper);
    }

    private static int cased(String word, int letters, int lower, int upper) {
        int first = word.codePointAt(0);
        if (word.length() == Character.charCount(first) && Character.isUpperCase(first)) {
            return INITIAL;
        }
        if (lower == letters) {
            return LOWER;
        }
        if (upper == letters && letters > 1) {
            return CAPS;
        }
        if (Character.isUpperCase(first) && lower == letters - 1) {
            return CAPITAL;
        }
        return upper > 0 ? MIXED : OTHER;
    }

    /** A digit as Python's {@code str.isdigit} has it: superscripts too. */
    private static boolean isDigit(int c) {
        return Character.isDigit(c)
                || (Character.getType(c) == Character.OTHER_NUMBER
                        && (c == 0xB2
                                || c == 0xB3
                                || c == 0xB9
                                || (c >= 0x2070 && c <= 0x2089)
                                || (c >= 0x2460 && c <= 0x2468)));
    }
}

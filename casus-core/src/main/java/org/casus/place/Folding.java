package org.casus.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The form in which names are compared: lower case, plain letters a to z, words parted by one space. */
final class Folding {

    private static final Pattern QUOTES = Pattern.compile("['’‘ʻʼ`´ʾʿ′]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('ı', "i"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('þ', "th"),
            Map.entry('ə', "a"));

    private Folding() {}

    /** Folds a name; {@code tools/gazetteer/make_gazetteer.py} does the same. */
    static String fold(String name) {
        String plain = QUOTES.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
        plain = ascii(plain) ? plain : letters(plain);
        return OTHER.matcher(plain).replaceAll(" ").strip();
    }

    private static boolean ascii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    private static String letters(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String letter = LETTERS.get(text.charAt(i));
            plain.append(letter == null ? text.substring(i, i + 1) : letter);
        }
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
    }
}

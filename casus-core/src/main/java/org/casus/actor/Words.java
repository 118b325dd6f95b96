package org.casus.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Cuts text into folded words: what differs only in case, accents, apostrophes, hyphens or Arabic articles is the same. */
final class Words {

    /** Articles and links inside Arabic, Persian and Urdu names; dropped where a hyphen ties them, some also where it is missing. */
    private static final Set<String> TIED = Set.of(
            "al", "el", "ul", "ud", "ur", "ut", "uz", "as", "ash", "an", "ad", "ar", "at", "az", "us", "e", "i", "il",
            "eh");

    private static final Set<String> LOOSE = Set.of("al", "ul", "ud", "ut", "e");
    private static final Set<String> ENGLISH_ARTICLES = Set.of("the", "a", "an");
    private static final Map<Character, String> LETTERS = Map.of(
            'ø', "o", 'ł', "l", 'đ', "d", 'ı', "i", 'ə', "a", 'æ', "ae", 'œ', "oe", 'ß', "ss", 'ð', "d", 'þ', "th");

    private final Map<String, String> spellings;

    Words(Map<String, String> spellings) {
        this.spellings = spellings;
    }

    /** The words of {@code text}; English articles are left out. */
    List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        boolean article = false;
        char stop = ' ';
        int from = 0;
        while (from < text.length()) {
            int begin = next(text, from);
            stop = strongest(stop, text, from, begin);
            int end = end(text, begin);
            if (begin == end) {
                break;
            }
            from = end;
            if (ENGLISH_ARTICLES.contains(text.substring(begin, end).toLowerCase(Locale.ROOT))
                    && !tied(text, begin, end)) {
                continue;
            }
            if (link(text, begin, end)) {
                article = true;
                continue;
            }
            words.add(word(text, begin, end, article, stop));
            article = false;
            stop = ' ';
        }
        return words;
    }

    /** The words of {@code text}, folded, with blanks between. */
    String folded(String text) {
        return of(text).stream().map(Word::key).collect(Collectors.joining(" "));
    }

    private Word word(String text, int begin, int end, boolean article, char stop) {
        String raw = text.substring(begin, end);
        String bare = withoutPossessive(raw);
        return new Word(
                bare,
                key(bare),
                begin,
                end,
                article,
                possessive(text, begin, end),
                begin > 0 && hyphen(text.charAt(begin - 1)),
                stop);
    }

    private String key(String bare) {
        String folded = fold(bare);
        return spellings.getOrDefault(folded, folded);
    }

    /** Lower case without accents, dots and apostrophes; {@code &} is "and". */
    static String fold(String text) {
        if (text.equals("&")) {
            return "and";
        }
        if (plainLower(text)) {
            return text;
        }
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '&' || c == '+') {
                folded.append(LETTERS.getOrDefault(c, String.valueOf(c)));
            }
        }
        return folded.toString();
    }

    private static boolean plainLower(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static boolean link(String text, int begin, int end) {
        String lower = text.substring(begin, end).toLowerCase(Locale.ROOT);
        if (!TIED.contains(lower) || end >= text.length()) {
            return false;
        }
        boolean name = nextIsCapital(text, end);
        return tied(text, begin, end)
                ? name || text.charAt(end) != ' '
                : LOOSE.contains(lower) && name && lower.length() > 0;
    }

    private static boolean nextIsCapital(String text, int end) {
        int next = next(text, end);
        return next == end + 1 && next < text.length() && Character.isUpperCase(text.charAt(next));
    }

    private static boolean tied(String text, int begin, int end) {
        return end < text.length() && hyphen(text.charAt(end)) || begin > 0 && hyphen(text.charAt(begin - 1));
    }

    private static String withoutPossessive(String raw) {
        int n = raw.length();
        if (n > 2 && raw.charAt(n - 1) == 's' && apostrophe(raw.charAt(n - 2))) {
            return raw.substring(0, n - 2);
        }
        return n > 1 && apostrophe(raw.charAt(n - 1)) ? raw.substring(0, n - 1) : raw;
    }

    private static boolean possessive(String text, int begin, int end) {
        return withoutPossessive(text.substring(begin, end)).length() < end - begin;
    }

    private static int next(String text, int from) {
        int i = from;
        while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '&') {
            i++;
        }
        return i;
    }

    private static int end(String text, int begin) {
        int i = begin;
        while (i < text.length() && inside(text, begin, i)) {
            i++;
        }
        return i;
    }

    private static boolean inside(String text, int begin, int i) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c)
                || c == '&'
                || c == '+'
                || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        boolean after = i > begin && Character.isLetterOrDigit(text.charAt(i - 1));
        if (c == ',' && i > begin && i + 1 < text.length()) {
            return Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
        }
        boolean before = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
        return after
                && (apostrophe(c) && (before || text.charAt(i - 1) == 's')
                        || c == '.' && (before || abbreviation(text, begin, i)));
    }

    /** Whether a dot that ends {@code text[begin, i]} belongs to it: U.S. */
    private static boolean abbreviation(String text, int begin, int i) {
        return i - begin == 1 || i - begin >= 3 && text.charAt(i - 2) == '.';
    }

    private static char strongest(char stop, String text, int from, int to) {
        char found = stop;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ',' || c == ';' || c == '(' || c == ')' || c == '—' || c == '–' && spaced(text, i) || c == ':') {
                found = c == '–' ? '—' : c;
            }
        }
        return found;
    }

    private static boolean spaced(String text, int i) {
        return i > 0 && text.charAt(i - 1) == ' ';
    }

    private static boolean hyphen(char c) {
        return c == '-' || c == '‐' || c == '‑' || c == '–';
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`' || c == 'ʿ' || c == 'ʼ';
    }
}

package org.casus.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.story.Span;

/**
 * Cuts a sentence into words as Universal Dependencies' English treebanks have them: marks apart, "don't" as "do" and "n't",
 * the possessive "'s" apart, most hyphens a word of their own, abbreviations with their stop.
 */
final class Tokenizer {

    private static final Pattern ADDRESS = Pattern.compile(
            "(https?://|www\\.|pic\\.twitter\\.com/)\\S+|[\\w.+-]+@[\\w-]+\\.[\\w.-]+|[@#]\\w+|[\\w-]+(\\.[\\w-]+)*\\.(com|org|net|gov|edu|co\\.uk|info)(/\\S*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENING = Pattern.compile(
            "``|''|\\.{2,}|…|-{2,}|([*_!?=~])\\1+|['’]\\d\\ds?\\b|(US|C|A|HK|NZ|S|R|NT|AU)?[$£€¥₹]|[\"“”«»‘’'`(\\[{<>¿¡*•·–—~=|/\\\\,;:!?_]|-(?=\\p{L})|#");
    private static final Pattern CLOSING = Pattern.compile(
            "(?:\\.{2,}|…|-{2,}|''|[!?]{2,}|([*_=~])\\1+|[\"“”«»‘’'`)\\]}<>*•·–—~=|/\\\\,;:!?_%]|-|[$£€¥₹])$");
    private static final Pattern CLITIC =
            Pattern.compile("(?i)(?<=\\p{L})(n['’]t|['’](s|re|ve|ll|d|m))$|(?<=[\\p{L}\\d.])['’]s$|(?<=^can)not$");
    private static final Pattern INNER = Pattern.compile(
            "[–—…]|-{2,}|\\.{2,}|[\"“”()\\[\\]{}<>;=|•]|(?<=\\p{L})[,:!?](?=\\p{L})"
                    + "|(?<=\\p{L}{3})/(?=\\p{L}{3})|(?<=\\p{Ll}{2})\\.(?=\\p{Lu}\\p{Ll})|(?<=\\p{L})[:,](?=\\d)|(?<=\\d)[:,](?=\\p{L})");
    private static final Pattern MODEL_NAME = Pattern.compile("\\p{L}{1,5}-\\d+\\p{L}{0,2}s?");
    private static final Pattern PHONE = Pattern.compile("\\d+(-\\d+){2,}|\\d{3}-\\d{4}|\\d{1,2}-\\p{L}{3}-\\d{2,4}");

    /** What is longer and has no space inside is no language: one token. */
    private static final int LONGEST = 500;

    private final Abbreviations abbreviations;
    private final WordLists hyphens = WordLists.read("hyphens.tsv");

    Tokenizer(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** The words of {@code sentence}, in order; all its characters but white space lie in one of them. */
    List<Span> tokens(String text, Span sentence) {
        List<Span> tokens = new ArrayList<>();
        int begin = sentence.begin();
        while (begin < sentence.end()) {
            int end = begin;
            while (end < sentence.end() && !SentenceSplitter.isSpace(text.charAt(end))) {
                end++;
            }
            if (end > begin) {
                chunk(text, begin, end, end == sentence.end(), tokens);
            }
            begin = end + 1;
        }
        return tokens;
    }

    private void chunk(String text, int begin, int end, boolean last, List<Span> tokens) {
        if (plain(text, begin, end) || end - begin > LONGEST) {
            tokens.add(new Span(begin, end));
            return;
        }
        int b = begin;
        Matcher opening = OPENING.matcher(text);
        while (b < end && !address(text, b, end) && opening.region(b, end).lookingAt()) {
            tokens.add(new Span(b, opening.end()));
            b = opening.end();
        }
        Deque<Span> closed = new ArrayDeque<>();
        int e = close(text, b, end, last, closed);
        if (b < e) {
            word(text, b, e, tokens);
        }
        tokens.addAll(closed);
    }

    private static boolean plain(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return !text.regionMatches(true, begin, "cannot", 0, 6) || end - begin != 6;
    }

    private static boolean address(String text, int begin, int end) {
        char c = text.charAt(begin);
        return (Character.isLetterOrDigit(c) || c == '@' || c == '#')
                && ADDRESS.matcher(text).region(begin, end).lookingAt();
    }

    /** Takes marks off the end, and a full stop that is not the word's own; gives the word's end. */
    private int close(String text, int begin, int end, boolean last, Deque<Span> closed) {
        int e = end;
        Matcher closing = CLOSING.matcher(text);
        boolean found = true;
        while (found && e > begin) {
            int cut = e;
            if (closing.region(begin, e).find()) {
                cut = closing.start();
            } else if (text.charAt(e - 1) == '.' && !ownStop(text.substring(begin, e), last && e >= end - 1)) {
                cut = e - 1;
            }
            found = cut < e;
            if (found) {
                closed.addFirst(new Span(cut, e));
                e = cut;
            }
        }
        return e;
    }

    /** Whether the stop at the end of {@code word} is its own; a word of the plain language at a sentence's end has none. */
    private boolean ownStop(String word, boolean last) {
        return switch (abbreviations.kind(word)) {
            case NONE -> false;
            case NUMBER -> !last;
            case INITIAL, TITLE, MONTH, TIME, OTHER -> true;
        };
    }

    private void word(String text, int begin, int end, List<Span> tokens) {
        if (address(text, begin, end)) {
            tokens.add(new Span(begin, end));
            return;
        }
        Matcher inner = INNER.matcher(text).region(begin, end);
        inner.useTransparentBounds(true);
        int from = begin;
        while (inner.find()) {
            part(text, from, inner.start(), tokens);
            tokens.add(new Span(inner.start(), inner.end()));
            from = inner.end();
        }
        part(text, from, end, tokens);
    }

    private void part(String text, int begin, int end, List<Span> tokens) {
        if (begin >= end) {
            return;
        }
        Matcher clitic = CLITIC.matcher(text).region(begin, end);
        int cut = clitic.find() ? clitic.start() : end;
        hyphenated(text, begin, cut, tokens);
        if (cut < end) {
            tokens.add(new Span(cut, end));
        }
    }

    private void hyphenated(String text, int begin, int end, List<Span> tokens) {
        int hyphen = text.indexOf('-', begin + 1);
        if (hyphen < 0 || hyphen >= end - 1 || staysOne(text.substring(begin, end))) {
            tokens.add(new Span(begin, end));
            return;
        }
        if (hyphens.has("prefix", text.substring(begin, hyphen))) {
            int next = text.indexOf('-', hyphen + 1);
            hyphen = next > 0 && next < end - 1 ? next : end;
        }
        tokens.add(new Span(begin, hyphen));
        if (hyphen < end) {
            tokens.add(new Span(hyphen, hyphen + 1));
            part(text, hyphen + 1, end, tokens);
        }
    }

    /** Whether a word with a hyphen is one word: listed, a name ("Ki-moon"), a model ("F-16"), a telephone number. */
    private boolean staysOne(String word) {
        if (hyphens.has("word", word.toLowerCase(Locale.ROOT))
                || MODEL_NAME.matcher(word).matches()) {
            return true;
        }
        if (PHONE.matcher(word).matches()) {
            return true;
        }
        int hyphen = word.indexOf('-');
        return word.indexOf('-', hyphen + 1) < 0 && koreanName(word, hyphen);
    }

    /** "Ki-moon", "Jong-un": a short capital syllable and a short small one. */
    private static boolean koreanName(String word, int hyphen) {
        boolean shape =
                hyphen >= 2 && hyphen <= 5 && word.length() - hyphen <= 6 && Character.isUpperCase(word.charAt(0));
        return shape
                && Character.isLowerCase(word.charAt(hyphen + 1))
                && KOREAN.matcher(word.substring(hyphen + 1)).matches();
    }

    private static final Pattern KOREAN = Pattern.compile(
            "(moon|un|il|eun|in|hye|hyun|soo|sook|jin|jung|jong|ju|joo|ho|hoon|hee|woo|won|young|yong|kyung|kyu|kun|koo|min|mi|nam|seok|suk|sung|seung|sik|tae|wha|hwa|hwan|hwang|bok|bum|chan|chul|chol|dong|do|gyu|han|hak|ha|jae|kwan|kwang|pyo|rae|ryong|shik|sun|uk|wook|yeol|yol|yeon|yon|yun|yul|myung|bak|sam|dae|hwi|lin|wen|shek|sen|tung|lai|ping|pin)");
}

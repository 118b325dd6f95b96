package org.casus.language;

import java.util.ArrayList;
import java.util.List;
import org.casus.story.Span;

/**
 * Cuts a passage into sentences by rules for news: at {@code . ! ? …} with what closes after them, but not behind titles,
 * initials, abbreviations inside a sentence, or a quotation that its sentence goes on after. Texts without full stops and
 * overlong sentences are cut by {@link LongSentences}.
 */
final class SentenceSplitter {

    private static final String CLOSERS = "\"”’')]}»";
    private static final String OPENERS = "\"“‘'([{«";

    private final Abbreviations abbreviations;
    private final WordLists words = WordLists.read("openers.tsv");
    private final LongSentences longSentences = new LongSentences(words);

    SentenceSplitter(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** The sentences of {@code passage}, without the white space between them. */
    List<Span> split(String text, Span passage, TextStyle style) {
        List<Span> sentences = new ArrayList<>();
        int begin = passage.begin();
        int at = begin;
        while (at < passage.end()) {
            int end = isStop(text.charAt(at)) ? boundary(text, passage, at, style) : -1;
            if (end > 0) {
                add(text, begin, end, style, sentences);
                begin = end;
            }
            at = Math.max(at + 1, end);
        }
        add(text, begin, passage.end(), style, sentences);
        return sentences;
    }

    private void add(String text, int begin, int end, TextStyle style, List<Span> sentences) {
        Span sentence = trimmed(text, begin, end);
        if (sentence.length() > 0) {
            sentences.addAll(longSentences.cut(text, sentence, style));
        }
    }

    static Span trimmed(String text, int begin, int end) {
        int b = begin;
        int e = end;
        while (b < e && isSpace(text.charAt(b))) {
            b++;
        }
        while (e > b && isSpace(text.charAt(e - 1))) {
            e--;
        }
        return new Span(b, e);
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    /** Where the sentence ends whose last stop may be at {@code at}, or -1. */
    private int boundary(String text, Span passage, int at, TextStyle style) {
        if (at + 1 < passage.end() && isStop(text.charAt(at + 1))) {
            return -1;
        }
        int end = at + 1;
        while (end < passage.end() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end == passage.end()) {
            return end;
        }
        if (!isSpace(text.charAt(end))) {
            return glued(text, passage, at, end) ? end : -1;
        }
        int next = end;
        while (next < passage.end() && isSpace(text.charAt(next))) {
            next++;
        }
        return next == passage.end() || ends(text, passage, new Stop(at, end, next), style) ? end : -1;
    }

    /** Places around a stop: the stop itself, the end of what closes after it, the next word. */
    private record Stop(int at, int end, int next) {}

    private boolean ends(String text, Span passage, Stop stop, TextStyle style) {
        char c = text.charAt(stop.at());
        if (c != '.') {
            return endsAfterMark(text, passage, stop);
        }
        boolean dots = stop.at() > passage.begin() && text.charAt(stop.at() - 1) == '.';
        String word = wordBefore(text, passage, stop.at());
        boolean newSentence = beginsSentence(text, passage, stop.next(), style, word);
        Abbreviations.Kind kind =
                dots || stop.end() > stop.at() + 1 ? Abbreviations.Kind.NONE : abbreviations.kind(word);
        String after = wordAt(text, passage, stop.next());
        boolean small = Character.isLowerCase(firstLetter(text, passage, stop.next()));
        return newSentence
                && (kind == Abbreviations.Kind.NONE || !small)
                && switch (kind) {
                    case NONE -> true;
                    case TITLE -> false;
                    case NUMBER -> !startsWithDigit(after);
                    case MONTH -> !startsWithDigit(after) && words.has("opener", after);
                    case TIME -> !words.has("timeword", after);
                    case OTHER, INITIAL -> opens(text, stop.next(), after);
                };
    }

    private boolean opens(String text, int next, String after) {
        return words.has("opener", after) || text.charAt(next) == '“' || text.charAt(next) == '"';
    }

    /** After "!" or "?" (or "…") the sentence goes on before a small letter and before who says it. */
    private boolean endsAfterMark(String text, Span passage, Stop stop) {
        char first = firstLetter(text, passage, stop.next());
        if (Character.isLowerCase(first)) {
            return false;
        }
        return stop.end() == stop.at() + 1 || !saidBy(text, passage, stop.next());
    }

    private boolean saidBy(String text, Span passage, int from) {
        int at = from;
        for (int i = 0; i < 4 && at < passage.end(); i++) {
            String word = wordAt(text, passage, at);
            if (words.has("say", word.endsWith(".") ? word.substring(0, word.length() - 1) : word)) {
                return true;
            }
            at += word.length();
            while (at < passage.end() && isSpace(text.charAt(at))) {
                at++;
            }
        }
        return false;
    }

    /** A full stop with no space behind it ends a sentence only between a small word and a capital one: "said.The". */
    private static boolean glued(String text, Span passage, int at, int end) {
        if (text.charAt(at) != '.' || end + 1 >= passage.end() || at < passage.begin() + 3) {
            return false;
        }
        boolean small = Character.isLowerCase(text.charAt(at - 1))
                && Character.isLowerCase(text.charAt(at - 2))
                && Character.isLetter(text.charAt(at - 3));
        boolean capital = Character.isUpperCase(text.charAt(end)) && Character.isLowerCase(text.charAt(end + 1));
        return small && capital && !isAddress(text, passage, at);
    }

    private static boolean isAddress(String text, Span passage, int at) {
        int begin = at;
        int end = at;
        while (begin > passage.begin() && !isSpace(text.charAt(begin - 1))) {
            begin--;
        }
        while (end < passage.end() && !isSpace(text.charAt(end))) {
            end++;
        }
        String chunk = text.substring(begin, end);
        return chunk.contains("@") || chunk.contains("/");
    }

    private static boolean beginsSentence(String text, Span passage, int next, TextStyle style, String before) {
        char c = firstLetter(text, passage, next);
        return !Character.isLowerCase(c) || (style == TextStyle.LOWER && before.length() > 2);
    }

    private static char firstLetter(String text, Span passage, int from) {
        int at = from;
        while (at + 1 < passage.end() && OPENERS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.charAt(at);
    }

    private static boolean startsWithDigit(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    /** The word that ends with the stop at {@code at}, its stop included. */
    private static String wordBefore(String text, Span passage, int at) {
        int begin = at;
        while (begin > passage.begin()
                && !isSpace(text.charAt(begin - 1))
                && OPENERS.indexOf(text.charAt(begin - 1)) < 0
                && text.charAt(begin - 1) != '—'
                && text.charAt(begin - 1) != '–') {
            begin--;
        }
        return text.substring(begin, at + 1);
    }

    /** The word that begins at {@code from}, without what opens before it and closes after it. */
    private static String wordAt(String text, Span passage, int from) {
        int begin = from;
        while (begin < passage.end() && OPENERS.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        int end = begin;
        while (end < passage.end() && !isSpace(text.charAt(end)) && ",;:!?\"”".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(begin, end);
    }
}

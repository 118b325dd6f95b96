package org.casus.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.story.Span;

/**
 * Cuts what is too long for a sentence: in texts without full stops, before a word with a capital that often begins sentences;
 * anywhere, a sentence of more than {@value #LONGEST} words at the strongest mark near its middle.
 */
final class LongSentences {

    /** More words than these are no sentence. */
    static final int LONGEST = 120;

    /** No part has fewer words. */
    private static final int SHORTEST = 6;

    private final WordLists words;

    LongSentences(WordLists words) {
        this.words = words;
    }

    /** The parts of {@code sentence}, or itself. */
    List<Span> cut(String text, Span sentence, TextStyle style) {
        List<Span> chunks = chunks(text, sentence);
        List<Span> parts = style == TextStyle.UNSTOPPED ? byOpeners(text, chunks) : List.of(sentence);
        List<Span> shorter = new ArrayList<>();
        for (Span part : parts) {
            shorten(text, chunks(text, part), shorter);
        }
        return shorter;
    }

    private static List<Span> chunks(String text, Span span) {
        List<Span> chunks = new ArrayList<>();
        int begin = -1;
        for (int i = span.begin(); i <= span.end(); i++) {
            boolean inside = i < span.end() && !SentenceSplitter.isSpace(text.charAt(i));
            if (inside && begin < 0) {
                begin = i;
            } else if (!inside && begin >= 0) {
                chunks.add(new Span(begin, i));
                begin = -1;
            }
        }
        return chunks;
    }

    private List<Span> byOpeners(String text, List<Span> chunks) {
        List<Span> parts = new ArrayList<>();
        int from = 0;
        for (int i = SHORTEST; i + 2 < chunks.size(); i++) {
            if (i - from >= SHORTEST
                    && opens(chunks.get(i).of(text), chunks.get(i - 1).of(text))) {
                parts.add(chunks.get(from).cover(chunks.get(i - 1)));
                from = i;
            }
        }
        parts.add(chunks.get(from).cover(chunks.get(chunks.size() - 1)));
        return parts;
    }

    private boolean opens(String word, String before) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT))
                && words.has("opener", word)
                && !words.has("notafter", before)
                && !before.endsWith(",");
    }

    private static void shorten(String text, List<Span> chunks, List<Span> parts) {
        if (chunks.isEmpty()) {
            return;
        }
        if (chunks.size() <= LONGEST) {
            parts.add(chunks.get(0).cover(chunks.get(chunks.size() - 1)));
            return;
        }
        int middle = Math.min(chunks.size() / 2, LONGEST / 2);
        int cut = middle;
        int best = 0;
        for (int i = SHORTEST; i < Math.min(chunks.size() - SHORTEST, LONGEST); i++) {
            int strength = 100 * strength(text, chunks, i) - Math.abs(i - middle);
            if (i == SHORTEST || strength > best) {
                best = strength;
                cut = i;
            }
        }
        shorten(text, chunks.subList(0, cut), parts);
        shorten(text, chunks.subList(cut, chunks.size()), parts);
    }

    /** How well a sentence is cut before the word at {@code i}. */
    private static int strength(String text, List<Span> chunks, int i) {
        String before = chunks.get(i - 1).of(text);
        String word = chunks.get(i).of(text);
        char last = before.charAt(before.length() - 1);
        if (last == ';' || last == ':' || last == '.' || word.equals("•") || word.equals("*")) {
            return 4;
        }
        if (last == '—' || word.equals("—") || word.equals("--")) {
            return 3;
        }
        boolean joins = word.equals("and") || word.equals("but") || word.equals("while");
        return last == ',' ? (joins ? 3 : 2) : joins ? 1 : 0;
    }
}

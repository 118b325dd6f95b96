package org.casus.story;

import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs of a text: stretches between line breaks, without the white space around them. A block whose lines were broken
 * for width ("hard-wrapped") counts as one paragraph.
 */
final class Paragraphs {

    /** Lines between these widths may have been broken for width. */
    private static final int NARROWEST = 45;

    private static final int WIDEST = 100;

    private Paragraphs() {}

    static List<Span> of(String text) {
        List<Span> paragraphs = new ArrayList<>();
        List<Span> block = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = lineEnd(text, at);
            Span line = trimmed(text, at, end);
            if (line.length() == 0) {
                close(text, block, paragraphs);
            } else {
                block.add(line);
            }
            at = afterBreak(text, end);
        }
        close(text, block, paragraphs);
        return paragraphs;
    }

    /** The stretch without white space at its ends. */
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
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085' || c == '\uFEFF' || c == '\u200B';
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u0085';
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && !isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int afterBreak(String text, int at) {
        boolean windows = at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
        return windows ? at + 2 : at + 1;
    }

    private static void close(String text, List<Span> block, List<Span> paragraphs) {
        if (wrapped(text, block)) {
            paragraphs.add(block.get(0).cover(block.get(block.size() - 1)));
        } else {
            paragraphs.addAll(block);
        }
        block.clear();
    }

    /** Whether the lines were broken for width: all but the last about as wide, and most go on in the midst of a sentence. */
    private static boolean wrapped(String text, List<Span> block) {
        int goingOn = 0;
        for (int i = 0; i + 1 < block.size(); i++) {
            Span line = block.get(i);
            if (line.length() < NARROWEST || line.length() > WIDEST) {
                return false;
            }
            goingOn += Character.isLowerCase(text.charAt(block.get(i + 1).begin())) ? 1 : 0;
        }
        return block.size() > 1 && goingOn * 2 >= block.size() - 1;
    }
}

package org.casus.app.output;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How text takes up columns on a terminal: wide characters take two, combining marks none. */
final class Screen {

    private static final Set<UnicodeScript> WIDE_SCRIPTS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI);
    private static final String ELLIPSIS = "…";

    private Screen() {}

    /** One line without control characters, runs of white space made one space. */
    static String oneLine(String text) {
        return flat(text).strip();
    }

    /** The same with a space left at each end that had one. */
    static String flat(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ");
    }

    /** How many columns the text takes. */
    static int width(String text) {
        return text.codePoints().map(Screen::width).sum();
    }

    /** The text with spaces up to {@code columns}. */
    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    /** As much of the text as fits, with an ellipsis where something was cut off. */
    static String cut(String text, int columns) {
        return width(text) <= columns ? text : head(text, columns - 1).stripTrailing() + ELLIPSIS;
    }

    /** The longest beginning that fits. */
    static String head(String text, int columns) {
        int at = 0;
        int used = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            used += width(point);
            if (used > columns) {
                break;
            }
            at += Character.charCount(point);
        }
        return text.substring(0, at);
    }

    /** The longest end that fits. */
    static String tail(String text, int columns) {
        String back = new StringBuilder(text).reverse().toString();
        return new StringBuilder(head(back, columns)).reverse().toString();
    }

    /** The text broken between words into lines that fit; words that are too long are broken too. */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= columns) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = broken(word, columns, lines);
        }
        lines.add(line);
        return lines;
    }

    /** Adds full lines of a word that is too long; gives the rest. */
    private static String broken(String word, int columns, List<String> lines) {
        String rest = word;
        while (width(rest) > columns) {
            String begin = head(rest, columns);
            if (begin.isEmpty()) {
                return rest;
            }
            lines.add(begin);
            rest = rest.substring(begin.length());
        }
        return rest;
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = WIDE_SCRIPTS.contains(UnicodeScript.of(point))
                || point >= 0x3000 && point <= 0x303F
                || point >= 0xFF01 && point <= 0xFF60
                || point >= 0x1F300 && point <= 0x1FAFF;
        return wide ? 2 : 1;
    }
}

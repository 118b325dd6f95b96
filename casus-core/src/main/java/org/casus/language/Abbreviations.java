package org.casus.language;

import java.util.Locale;

/** Words that end in a full stop of their own. */
final class Abbreviations {

    private final WordLists lists = WordLists.read("abbreviations.tsv");

    /** How a stop that belongs to a word may end a sentence; see {@code abbreviations.tsv}. */
    enum Kind {
        NONE,
        TITLE,
        NUMBER,
        MONTH,
        TIME,
        OTHER,
        INITIAL
    }

    /** What {@code word} is, which ends in a full stop. */
    Kind kind(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (Kind kind : new Kind[] {Kind.TITLE, Kind.NUMBER, Kind.MONTH, Kind.TIME, Kind.OTHER}) {
            if (lists.has(kind.name().toLowerCase(Locale.ROOT), lower)) {
                return kind;
            }
        }
        if (word.length() == 2 && Character.isUpperCase(word.charAt(0))) {
            return Kind.INITIAL;
        }
        return isAcronym(word) ? Kind.OTHER : Kind.NONE;
    }

    /** Letters with a stop after each: "U.S.", "a.k.a.", "A.F.L.-C.I.O.". */
    private static boolean isAcronym(String word) {
        if (word.length() < 4) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean stop = c == '.';
            boolean after = i > 0 && word.charAt(i - 1) == '.';
            boolean fits = stop
                    ? i > 0 && !after
                    : Character.isLetter(c) ? i == 0 || !Character.isLetter(word.charAt(i - 1)) : c == '-' && after;
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}

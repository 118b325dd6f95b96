package org.casus.story;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One row of {@code layout.tsv}: how to know a kind of page furniture, caption, credit, byline or dateline. */
record LayoutPattern(Kind kind, Where where, Pattern pattern) {

    /** What the words are. */
    enum Kind {
        FURNITURE,
        BYLINE,
        CAPTION,
        CREDIT,
        DATELINE
    }

    /** Where the words stand. */
    enum Where {
        LINE,
        HAS,
        START,
        END,
        INSIDE,
        ALONE,
        HOLE,
        WITHIN,
        FIRST,
        LOWER
    }

    /** The longest paragraph that can be furniture as a whole. */
    private static final int LONGEST_LINE = 600;

    /** The longest paragraph that is furniture because of some words in it. */
    private static final int LONGEST_SHORT = 400;

    /** How far from a paragraph's start or end the words may reach. */
    private static final int REACH = 300;

    /** Where the pattern holds in {@code piece} of {@code text}; the matcher stands on the words found. */
    Optional<Matcher> match(String text, Span piece) {
        Matcher matcher = pattern.matcher(text);
        boolean found =
                switch (where) {
                    case LINE ->
                        piece.length() <= LONGEST_LINE
                                && matcher.region(piece.begin(), piece.end()).matches();
                    case HAS ->
                        piece.length() <= LONGEST_SHORT
                                && matcher.region(piece.begin(), piece.end()).find();
                    case START, FIRST, LOWER ->
                        matcher.region(piece.begin(), Math.min(piece.end(), piece.begin() + REACH))
                                .lookingAt();
                    case END, ALONE ->
                        matcher.region(Math.max(piece.begin(), piece.end() - REACH), piece.end())
                                .find();
                    case INSIDE, HOLE, WITHIN ->
                        matcher.region(piece.begin(), piece.end()).find();
                };
        return found ? Optional.of(matcher) : Optional.empty();
    }
}

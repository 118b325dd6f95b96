package org.casus.story;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.story.LayoutPattern.Kind;
import org.casus.story.LayoutPattern.Where;

/** Finds where a caption's words end and its credit begins. */
final class CaptionCutter {

    /** A caption that runs on into the story ends within so many characters. */
    private static final int REACH = 500;

    /** Running text after a credit has at least so many characters. */
    private static final int FEWEST_CHARACTERS = 30;

    /** A caption has at least so many words; fewer are a credit or a label. */
    private static final int FEWEST_WORDS = 3;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’')]?(?=\\s+[\\p{Lu}\"“‘])");
    private static final Pattern CREDIT_EDGE = Pattern.compile("^[\\s\\[(©]+|[\\s\\])]+$");

    private final LayoutPatterns patterns;
    private final String text;

    CaptionCutter(LayoutPatterns patterns, String text) {
        this.patterns = patterns;
        this.text = text;
    }

    /** A caption's words, its credit, and where both end. */
    record Cut(Span words, Optional<Span> credit, int end) {

        /** Whether the words are more than a label. */
        boolean saysSomething(String text) {
            return words.of(text).strip().split("\\s+").length >= FEWEST_WORDS;
        }
    }

    /** Cuts the caption that begins at {@code from}; it may end before the piece does. */
    Cut cut(Span piece, int from) {
        Span rest = Paragraphs.trimmed(text, from, piece.end());
        boolean credited = patterns.find(Kind.CREDIT, Where.END, text, rest).isPresent();
        return rest.length() <= REACH && (credited || !runsOn(rest)) ? whole(piece, from, Where.END) : opening(rest);
    }

    /** Whether words follow a credit. */
    private boolean runsOn(Span rest) {
        Span near = new Span(rest.begin(), Math.min(rest.end(), rest.begin() + REACH));
        return patterns.leftmost(Kind.CREDIT, Where.WITHIN, text, near)
                .filter(m -> rest.end() - m.end() >= FEWEST_CHARACTERS)
                .isPresent();
    }

    /** The caption that fills the piece from {@code from} on. */
    Cut whole(Span piece, int from, Where credits) {
        Span rest = Paragraphs.trimmed(text, from, piece.end());
        Optional<Span> credit = patterns.leftmost(Kind.CREDIT, credits, text, rest)
                .map(m -> Paragraphs.trimmed(text, m.start(), rest.end()));
        int end = credit.map(Span::begin).orElse(rest.end());
        return new Cut(Paragraphs.trimmed(text, rest.begin(), end), credit, piece.end());
    }

    private Cut opening(Span rest) {
        Span near = new Span(rest.begin(), Math.min(rest.end(), rest.begin() + REACH));
        Optional<Matcher> credit = patterns.leftmost(Kind.CREDIT, Where.WITHIN, text, near);
        if (credit.isPresent()) {
            Span found =
                    Paragraphs.trimmed(text, credit.get().start(), credit.get().end());
            return new Cut(Paragraphs.trimmed(text, rest.begin(), found.begin()), Optional.of(found), found.end());
        }
        Matcher stop = SENTENCE_END.matcher(text).region(near.begin(), near.end());
        int end = stop.find() ? stop.end() : near.end();
        return new Cut(Paragraphs.trimmed(text, rest.begin(), end), Optional.empty(), end);
    }

    /** The credit as written, without its brackets. */
    String name(Span credit) {
        return CREDIT_EDGE.matcher(credit.of(text)).replaceAll("");
    }
}

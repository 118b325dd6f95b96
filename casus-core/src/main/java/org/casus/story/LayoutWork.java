package org.casus.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.story.LayoutPattern.Kind;
import org.casus.story.LayoutPattern.Where;

/** The work on one story's layout: paragraphs go in one by one, spans are sorted into what they are. */
final class LayoutWork {

    /** A paragraph of running text has at least so many characters; shorter ones before it may be headlines. */
    private static final int RUNNING = 90;

    /** No caption is longer. */
    private static final int LONGEST_CAPTION = 600;

    /** These words open a caption and belong to it: "This photo shows …". */
    private static final Pattern OWN_PICTURE = Pattern.compile("(?i)(in )?(this|a|an) ");

    private final LayoutPatterns patterns;
    private final String text;
    private final boolean capitals;
    private final CaptionCutter cutter;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Caption> captions = new ArrayList<>();
    private final List<Span> furniture = new ArrayList<>();
    private Optional<Span> dateline = Optional.empty();
    private boolean running;

    LayoutWork(LayoutPatterns patterns, String text) {
        this.patterns = patterns;
        this.text = text;
        this.capitals = hasCapitals(text);
        this.cutter = new CaptionCutter(patterns, text);
    }

    private static boolean hasCapitals(String text) {
        long capitals = text.chars().limit(4000).filter(Character::isUpperCase).count();
        return capitals * 200 > Math.min(text.length(), 4000);
    }

    /** Sets words aside as furniture; once, though a piece that is sorted in two steps finds its end twice. */
    void setAside(int begin, int end) {
        Span span = Paragraphs.trimmed(text, begin, end);
        if (span.length() > 0 && furniture.stream().noneMatch(f -> f.contains(span))) {
            furniture.add(span);
        }
    }

    /** Sorts a paragraph, cutting it where the page put its own words in. */
    void paragraph(int number, Span paragraph) {
        if (paragraph.length() == 0 || setAsideWhole(paragraph)) {
            return;
        }
        int from = paragraph.begin();
        for (Span cut : patterns.all(Kind.FURNITURE, Where.INSIDE, text, paragraph)) {
            captionsWithin(number, Paragraphs.trimmed(text, from, cut.begin()));
            setAside(cut.begin(), cut.end());
            from = cut.end();
        }
        captionsWithin(number, Paragraphs.trimmed(text, from, paragraph.end()));
    }

    private void captionsWithin(int number, Span piece) {
        int from = piece.begin();
        for (Span lead : patterns.all(Kind.CAPTION, Where.INSIDE, text, piece)) {
            pieces(number, from, lead.begin());
            from = lead.begin();
        }
        pieces(number, from, piece.end());
    }

    private void pieces(int number, int begin, int end) {
        Span rest = Paragraphs.trimmed(text, begin, end);
        while (rest.length() > 0) {
            rest = Paragraphs.trimmed(text, piece(number, rest), rest.end());
        }
    }

    private boolean setAsideWhole(Span piece) {
        boolean whole = isWhole(Kind.FURNITURE, piece) || isWhole(Kind.BYLINE, piece);
        if (whole) {
            setAside(piece.begin(), piece.end());
        }
        return whole;
    }

    private boolean isWhole(Kind kind, Span piece) {
        return patterns.find(kind, Where.LINE, text, piece).isPresent()
                || patterns.find(kind, Where.HAS, text, piece).isPresent();
    }

    /** Sorts a piece, or its beginning; gives the end of what was sorted. */
    private int piece(int number, Span whole) {
        Span piece = trimEnd(trimStart(Kind.BYLINE, trimStart(Kind.FURNITURE, whole)));
        if (piece.length() == 0 || setAsideWhole(piece)) {
            return whole.end();
        }
        Optional<Matcher> lead = patterns.find(Kind.CAPTION, Where.START, text, piece);
        if (lead.isPresent() && !running(piece)) {
            int end = caption(number, piece, lead.get());
            return end < piece.end() ? end : whole.end();
        }
        if (piece.length() <= LONGEST_CAPTION
                && patterns.find(Kind.CREDIT, Where.ALONE, text, piece).isPresent()) {
            put(number, cutter.whole(piece, piece.begin(), Where.ALONE));
        } else {
            body(number, withoutDateline(piece));
        }
        return whole.end();
    }

    /** A caption that opens by speaking of its own picture is a caption only while it is short. */
    private boolean running(Span piece) {
        return piece.length() > LONGEST_CAPTION
                && patterns.all(
                                Kind.CAPTION,
                                Where.INSIDE,
                                text,
                                new Span(piece.begin(), piece.begin() + LONGEST_CAPTION))
                        .isEmpty();
    }

    private int caption(int number, Span piece, Matcher lead) {
        boolean ownWords = OWN_PICTURE.matcher(lead.group()).lookingAt();
        int from = ownWords ? piece.begin() : lead.end();
        setAside(piece.begin(), from);
        CaptionCutter.Cut cut = cutter.cut(piece, from);
        put(number, cut);
        return cut.end();
    }

    private void put(int number, CaptionCutter.Cut cut) {
        cut.credit().ifPresent(c -> setAside(c.begin(), c.end()));
        if (!cut.saysSomething(text)) {
            setAside(cut.words().begin(), cut.words().end());
            return;
        }
        Span whole = cut.credit().map(c -> c.cover(cut.words())).orElse(cut.words());
        passages.add(new Passage(Section.CAPTION, cut.words(), number));
        captions.add(new Caption(cut.words().of(text), cut.credit().map(c -> cutter.name(c)), whole));
    }

    private void body(int number, Span piece) {
        if (piece.length() > 0) {
            patterns.all(Kind.FURNITURE, Where.HOLE, text, piece).forEach(h -> setAside(h.begin(), h.end()));
            passages.add(new Passage(Section.BODY, piece, number));
            running |= piece.length() >= RUNNING;
        }
    }

    private Span trimStart(Kind kind, Span piece) {
        Span rest = piece;
        Optional<Matcher> found = patterns.find(kind, Where.START, text, rest);
        while (found.isPresent() && rest.length() > 0) {
            setAside(rest.begin(), found.get().end());
            rest = Paragraphs.trimmed(text, found.get().end(), rest.end());
            found = patterns.find(kind, Where.START, text, rest);
        }
        return rest;
    }

    private Span trimEnd(Span piece) {
        Span rest = piece;
        Optional<Matcher> found = patterns.find(Kind.FURNITURE, Where.END, text, rest);
        while (found.isPresent() && rest.length() > 0) {
            setAside(found.get().start(), rest.end());
            rest = Paragraphs.trimmed(text, rest.begin(), found.get().start());
            found = patterns.find(Kind.FURNITURE, Where.END, text, rest);
        }
        return rest;
    }

    private Span withoutDateline(Span piece) {
        Optional<Matcher> found = findDateline(piece)
                .filter(m -> !patterns.isNoDateline(m.group("place").strip()));
        if (found.isEmpty()) {
            return piece;
        }
        Matcher m = found.get();
        setAside(piece.begin(), m.end());
        dateline = dateline.or(() -> Optional.of(Paragraphs.trimmed(text, m.start("place"), m.end("place"))));
        return Paragraphs.trimmed(text, m.end(), piece.end());
    }

    private Optional<Matcher> findDateline(Span piece) {
        Optional<Matcher> start = patterns.find(Kind.DATELINE, Where.START, text, piece);
        if (start.isPresent() || running) {
            return start;
        }
        return patterns.find(Kind.DATELINE, capitals ? Where.FIRST : Where.LOWER, text, piece);
    }

    /** What was sorted, in the order of the text, once {@code headlines} are told from running text. */
    Layout layout(UnaryOperator<List<Passage>> headlines) {
        furniture.sort(Span::compareTo);
        return new Layout(headlines.apply(passages), captions, furniture, dateline);
    }
}

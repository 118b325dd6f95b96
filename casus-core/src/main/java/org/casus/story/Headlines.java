package org.casus.story;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells headlines from running text: the story's title where the text repeats it, a first line without a full stop, and short
 * lines without one between paragraphs.
 */
final class Headlines {

    /** The longest first line, in words, that can be a headline. */
    private static final int LONGEST = 25;

    /** The longest line between paragraphs, in words, that can be one. */
    private static final int LONGEST_WITHIN = 12;

    /** The fewest words by which a title is known again in running text. */
    private static final int FEWEST = 3;

    private Headlines() {}

    /** The passages, those that are headlines marked so. */
    static List<Passage> mark(String text, String title, List<Passage> passages) {
        List<Passage> split = splitTitle(text, title, passages);
        List<Passage> body =
                split.stream().filter(p -> p.section() == Section.BODY).toList();
        if (body.size() < 2 || stopped(text, body) * 2 < body.size()) {
            return split;
        }
        List<Passage> marked = new ArrayList<>(split);
        boolean begun = false;
        for (int i = 0; i < marked.size(); i++) {
            Passage passage = marked.get(i);
            if (passage.section() == Section.BODY && isHeadline(text, passage, begun, i + 1 < marked.size())) {
                marked.set(i, headline(passage, passage.span()));
            }
            begun |= marked.get(i).section() == Section.BODY;
        }
        return marked;
    }

    private static Passage headline(Passage passage, Span span) {
        return new Passage(Section.HEADLINE, span, passage.paragraph());
    }

    private static long stopped(String text, List<Passage> body) {
        return body.stream().filter(p -> endsStopped(text, p.span())).count();
    }

    private static boolean isHeadline(String text, Passage passage, boolean begun, boolean followed) {
        int words = words(text, passage.span());
        boolean unstopped = !endsStopped(text, passage.span());
        if (!begun) {
            return followed && words <= LONGEST && (unstopped || titleCased(text, passage.span()));
        }
        return followed && words <= LONGEST_WITHIN && unstopped && !opensQuote(text, passage.span());
    }

    /** Cuts the title off where the running text begins with it. */
    private static List<Passage> splitTitle(String text, String title, List<Passage> passages) {
        List<Passage> split = new ArrayList<>();
        boolean found = false;
        for (Passage passage : passages) {
            int end = found || split.size() > 3 ? -1 : titleEnd(text, title, passage);
            if (end < 0) {
                split.add(passage);
                continue;
            }
            found = true;
            split.add(headline(passage, Paragraphs.trimmed(text, passage.span().begin(), end)));
            Span rest = Paragraphs.trimmed(text, end, passage.span().end());
            if (rest.length() > 0) {
                split.add(new Passage(Section.BODY, rest, passage.paragraph()));
            }
        }
        return split;
    }

    private static int titleEnd(String text, String title, Passage passage) {
        if (passage.section() != Section.BODY || title.strip().split("\\s+").length < FEWEST) {
            return -1;
        }
        int end = sameLetters(text, passage.span(), title);
        if (end < 0) {
            return -1;
        }
        int after = afterStop(text, end, passage.span().end());
        return after == passage.span().end() || beginsAnew(text, after, end < after) ? after : -1;
    }

    /** Where {@code title} ends in the span, compared by letters and digits alone, or -1. */
    private static int sameLetters(String text, Span span, String title) {
        int at = span.begin();
        for (int i = 0; i < title.length(); i++) {
            char wanted = title.charAt(i);
            if (!Character.isLetterOrDigit(wanted)) {
                continue;
            }
            while (at < span.end() && !Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            if (at == span.end() || Character.toLowerCase(text.charAt(at)) != Character.toLowerCase(wanted)) {
                return -1;
            }
            at++;
        }
        return at < span.end() && Character.isLetterOrDigit(text.charAt(at)) ? -1 : at;
    }

    private static int afterStop(String text, int from, int limit) {
        int at = from;
        while (at < limit && ".!?…:\"”’'".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean beginsAnew(String text, int at, boolean stopped) {
        int next = at;
        while (next < text.length() && Paragraphs.isSpace(text.charAt(next))) {
            next++;
        }
        if (next == at || next == text.length()) {
            return false;
        }
        char c = text.charAt(next);
        return Character.isUpperCase(c) || (stopped && (Character.isLetterOrDigit(c) || "\"“‘'".indexOf(c) >= 0));
    }

    private static boolean endsStopped(String text, Span span) {
        int at = span.end() - 1;
        while (at > span.begin() && "\"”’')]".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return ".!?…,;:-—–".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean opensQuote(String text, Span span) {
        return "\"“".indexOf(text.charAt(span.begin())) >= 0;
    }

    private static int words(String text, Span span) {
        return span.of(text).strip().split("\\s+").length;
    }

    /** Whether nearly all longer words begin with a capital, as in American headlines. */
    private static boolean titleCased(String text, Span span) {
        int longer = 0;
        int capitals = 0;
        for (String word : span.of(text).split("[\\s‘’“”\"']+")) {
            if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
                longer++;
                capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return longer >= 4 && capitals * 10 >= longer * 9;
    }
}

package org.casus.story;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a story's text apart: paragraphs, headlines and captions to be read; page furniture, credits, bylines and datelines
 * set aside. What it knows of pages lies in {@code layout.tsv}. Immutable; may be shared by threads.
 */
public final class LayoutReader {

    /** A text file may begin with its day: {@code date 2019-12-31}. */
    private static final Pattern DATE_PREFIX =
            Pattern.compile("date:? \\d{4}-\\d{2}-\\d{2}\\b", Pattern.CASE_INSENSITIVE);

    private final LayoutPatterns patterns;

    private LayoutReader(LayoutPatterns patterns) {
        this.patterns = patterns;
    }

    /** Reads the patterns that come with Casus. */
    public static LayoutReader load() {
        return new LayoutReader(LayoutPatterns.load());
    }

    /** The layout of {@code story}; every span lies in its text as given. */
    public Layout read(Story story) {
        LayoutWork work = new LayoutWork(patterns, story.text());
        List<Span> paragraphs = Paragraphs.of(story.text());
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = i == 0 ? withoutDate(work, story.text(), paragraphs.get(0)) : paragraphs.get(i);
            work.paragraph(i, paragraph);
        }
        return work.layout(passages -> Headlines.mark(story.text(), story.title(), passages));
    }

    private static Span withoutDate(LayoutWork work, String text, Span first) {
        Matcher date = DATE_PREFIX.matcher(text).region(first.begin(), first.end());
        if (!date.lookingAt()) {
            return first;
        }
        work.setAside(first.begin(), date.end());
        return Paragraphs.trimmed(text, date.end(), first.end());
    }
}

package org.casus.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casus.language.Token;
import org.casus.story.Span;

/**
 * What somebody says, before it is known who that is.
 *
 * @param saying the word of saying
 * @param content what is said, in the order of the text, no two spans touching
 * @param verbatim whether these are the speaker's words without marks of quotation, as in a transcript
 */
record Report(Saying saying, List<Span> content, boolean verbatim) {

    Report {
        content = joined(content);
    }

    /** What the tree shows of it. */
    static Report of(Saying saying) {
        return new Report(saying, runs(saying.content()), false);
    }

    /** The same with more content. */
    Report with(Span more) {
        List<Span> all = new ArrayList<>(content);
        all.add(more);
        return new Report(saying, all, verbatim);
    }

    /** How many characters of {@code span} it reports. */
    int shared(Span span) {
        return content.stream()
                .mapToInt(c -> Math.max(0, Math.min(span.end(), c.end()) - Math.max(span.begin(), c.begin())))
                .sum();
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted(Comparator.naturalOrder()).toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && span.begin() <= joined.get(last).end()) {
                joined.set(last, joined.get(last).cover(span));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }

    /** The stretches of neighbouring words, without punctuation around them. */
    private static List<Span> runs(List<Token> words) {
        List<Span> runs = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || words.get(i).index() > words.get(i - 1).index() + 1) {
                bare(words.subList(first, i), runs);
                first = i;
            }
        }
        return runs;
    }

    private static void bare(List<Token> words, List<Span> runs) {
        int first = 0;
        int last = words.size() - 1;
        while (first <= last && words.get(first).is("punct")) {
            first++;
        }
        while (last > first && words.get(last).is("punct")) {
            last--;
        }
        if (first <= last) {
            runs.add(words.get(first).span().cover(words.get(last).span()));
        }
    }
}

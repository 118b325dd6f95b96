package org.casus.speech;

import java.util.ArrayList;
import java.util.List;
import org.casus.story.Passage;
import org.casus.story.Span;

/**
 * Finds what stands in double quotation marks, curly or straight, passage by passage. A quotation that is not closed runs to
 * the end of its passage, as papers write it when the speech goes on in the next paragraph.
 */
final class Quotations {

    private static final String OPENING = "“„«";
    private static final String CLOSING = "”»";

    private Quotations() {}

    /** The quoted words, without the marks. */
    static List<Span> find(String text, List<Passage> passages) {
        List<Span> found = new ArrayList<>();
        for (Passage passage : passages) {
            find(text, passage.span(), found);
        }
        return found;
    }

    private static void find(String text, Span passage, List<Span> found) {
        int open = -1;
        for (int i = passage.begin(); i < passage.end(); i++) {
            char c = text.charAt(i);
            boolean straight = c == '"';
            if (open < 0 && (straight || OPENING.indexOf(c) >= 0)) {
                open = i + 1;
            } else if (open >= 0 && (straight || CLOSING.indexOf(c) >= 0)) {
                add(found, open, i);
                open = -1;
            }
        }
        if (open >= 0) {
            add(found, open, passage.end());
        }
    }

    private static void add(List<Span> found, int begin, int end) {
        if (end > begin) {
            found.add(new Span(begin, end));
        }
    }
}

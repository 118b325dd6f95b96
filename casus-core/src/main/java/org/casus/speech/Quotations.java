package org.casus.speech;

import java.util.ArrayList;
import java.util.List;
import org.casus.story.Passage;
import org.casus.story.Span;

/**
 * Finds what stands in double quotation marks, curly, straight or made of two single ones, passage by passage. A quotation that is not closed runs to
 * the end of its passage, as papers write it when the speech goes on in the next paragraph.
 */
final class Quotations {

    private static final String OPENING = "“„«";
    private static final String CLOSING = "”»";

    private Quotations() {}

    /** The quoted words, without the marks. */
    static List<Quotation> find(String text, List<Passage> passages) {
        List<Quotation> found = new ArrayList<>();
        for (Passage passage : passages) {
            find(text, passage.span(), found);
        }
        return found;
    }

    private static void find(String text, Span passage, List<Quotation> found) {
        int open = -1;
        for (int i = passage.begin(); i < passage.end(); i++) {
            int doubled = doubled(text, i);
            boolean straight = text.charAt(i) == '"' || doubled > 0;
            if (open < 0 && (straight || OPENING.indexOf(text.charAt(i)) >= 0)) {
                open = i + 1 + doubled;
            } else if (open >= 0 && (straight || CLOSING.indexOf(text.charAt(i)) >= 0)) {
                add(found, open, i);
                open = -1;
            }
            i += doubled;
        }
        if (open >= 0) {
            add(found, open, passage.end());
        }
    }

    /** 1 where two single marks stand for a double one, as old wires write it; else 0. */
    private static int doubled(String text, int at) {
        return text.startsWith("''", at) || text.startsWith("``", at) ? 1 : 0;
    }

    private static void add(List<Quotation> found, int begin, int end) {
        if (end > begin) {
            found.add(new Quotation(new Span(begin, end)));
        }
    }
}

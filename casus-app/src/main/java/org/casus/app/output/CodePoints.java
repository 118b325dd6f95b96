package org.casus.app.output;

import java.util.Arrays;
import org.casus.story.Span;

/** Turns Java's UTF-16 offsets into one text to code points, as the contract counts them. */
final class CodePoints {

    /** Where the second halves of surrogate pairs stand. */
    private final int[] halves;

    CodePoints(String text) {
        int[] found = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = i;
            }
        }
        halves = Arrays.copyOf(found, count);
    }

    /** How many code points stand before {@code offset}. */
    int at(int offset) {
        if (halves.length == 0) {
            return offset;
        }
        int found = Arrays.binarySearch(halves, offset);
        int before = found >= 0 ? found : -found - 1;
        return offset - before;
    }

    /** Where a span begins. */
    int begin(Span span) {
        return at(span.begin());
    }

    /** Where a span ends, exclusive. */
    int end(Span span) {
        return at(span.end());
    }
}

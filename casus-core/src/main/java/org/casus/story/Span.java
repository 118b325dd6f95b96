package org.casus.story;

/**
 * A stretch of a story's text: from {@code begin}, inclusive, to {@code end}, exclusive, counted in UTF-16 units of the
 * text as it was given. Writers turn these into code points.
 */
public record Span(int begin, int end) implements Comparable<Span> {

    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no span: [" + begin + "," + end + ")");
        }
    }

    /** The number of UTF-16 units covered. */
    public int length() {
        return end - begin;
    }

    /** The words that this span covers in {@code text}. */
    public String of(String text) {
        return text.substring(begin, end);
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** Whether {@code other} lies wholly inside. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** The smallest span that covers both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}

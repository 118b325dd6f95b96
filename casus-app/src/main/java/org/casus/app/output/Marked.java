package org.casus.app.output;

import java.util.ArrayList;
import java.util.List;
import org.casus.story.Span;

/** A sentence over as many lines as it needs, with marks under the words that a row rests on. */
final class Marked {

    private final String text;
    private final int columns;
    private final Paint paint;

    /**
     * Makes ready to write.
     *
     * @param text the story's text
     * @param columns how wide a line may be
     * @param paint how marked words stand out where a terminal can show it
     */
    Marked(String text, int columns, Paint paint) {
        this.text = text;
        this.columns = columns;
        this.paint = paint;
    }

    /**
     * A mark under some words.
     *
     * @param span the words
     * @param label what they are; empty for the words that name the event
     */
    record Mark(Span span, String label) {}

    /** A word of the sentence on its line. */
    private record Word(Span span, int column) {}

    /** The lines of the sentence, each with the marks under it. */
    List<String> lines(Span sentence, List<Mark> marks) {
        List<String> lines = new ArrayList<>();
        for (List<Word> line : broken(sentence)) {
            lines.add(written(line, marks));
            lines.addAll(under(line, marks));
        }
        return lines;
    }

    private List<List<Word>> broken(Span sentence) {
        List<List<Word>> lines = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        int column = 0;
        for (Span span : words(sentence)) {
            int width = Screen.width(shown(span));
            if (!line.isEmpty() && column + width > columns) {
                lines.add(line);
                line = new ArrayList<>();
                column = 0;
            }
            line.add(new Word(span, column));
            column += width + 1;
        }
        lines.add(line);
        return lines;
    }

    private List<Span> words(Span sentence) {
        List<Span> words = new ArrayList<>();
        int begin = -1;
        for (int at = sentence.begin(); at <= sentence.end(); at++) {
            boolean gap = at == sentence.end()
                    || Screen.flat(text.substring(at, at + 1)).isBlank();
            if (gap && begin >= 0) {
                words.add(new Span(begin, at));
                begin = -1;
            } else if (!gap && begin < 0) {
                begin = at;
            }
        }
        return words;
    }

    private String shown(Span span) {
        return Screen.flat(span.of(text));
    }

    private String written(List<Word> line, List<Mark> marks) {
        StringBuilder written = new StringBuilder();
        for (Word word : line) {
            boolean named =
                    marks.stream().anyMatch(m -> m.label().isEmpty() && m.span().overlaps(word.span()));
            String shown = shown(word.span());
            written.append(written.isEmpty() ? "" : " ").append(named ? paint.bold(shown) : shown);
        }
        return written.toString();
    }

    /** The marks of one line, as many rows as there are words that bear several. */
    private List<String> under(List<Word> line, List<Mark> marks) {
        List<StringBuilder> rows = new ArrayList<>();
        for (Mark mark : marks) {
            int begin = column(line, mark.span().begin(), mark, true);
            int end = column(line, mark.span().end(), mark, false);
            if (begin < end) {
                place(rows, begin, drawn(mark.label(), end - begin));
            }
        }
        return rows.stream().map(row -> paint.dim(row.toString())).toList();
    }

    /** The column where a mark begins or ends on a line; where it begins only after it has ended, it is not on this line. */
    private int column(List<Word> line, int offset, Mark mark, boolean begins) {
        int column = begins ? Integer.MAX_VALUE : -1;
        for (Word word : line) {
            if (word.span().overlaps(mark.span())) {
                int inside = Math.max(word.span().begin(), Math.min(word.span().end(), offset));
                int at = word.column() + Screen.width(shown(new Span(word.span().begin(), inside)));
                column = begins ? Math.min(column, at) : Math.max(column, at);
            }
        }
        return column;
    }

    /** "^^^^" under the words that name the event, "--who--" under the others; a label that is longer than its words stands alone. */
    private static String drawn(String label, int width) {
        if (label.isEmpty()) {
            return "^".repeat(width);
        }
        int free = width - label.length();
        return free < 2 ? label : "-".repeat(free / 2) + label + "-".repeat(free - free / 2);
    }

    private static void place(List<StringBuilder> rows, int column, String mark) {
        for (StringBuilder row : rows) {
            if (free(row, column, mark.length())) {
                put(row, column, mark);
                return;
            }
        }
        StringBuilder row = new StringBuilder();
        put(row, column, mark);
        rows.add(row);
    }

    private static boolean free(StringBuilder row, int column, int width) {
        int from = Math.max(0, column - 1);
        int to = Math.min(row.length(), column + width + 1);
        return from >= to || row.substring(from, to).isBlank();
    }

    private static void put(StringBuilder row, int column, String mark) {
        while (row.length() < column + mark.length()) {
            row.append(' ');
        }
        row.replace(column, column + mark.length(), mark);
    }
}

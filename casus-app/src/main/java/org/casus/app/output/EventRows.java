package org.casus.app.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.event.Event;

/** The rows of events in the table for people. */
final class EventRows {

    private static final List<String> NAMES = List.of("#", "WHEN", "WHO", "WHAT", "TO WHOM", "WHERE", "STATUS");
    /** Shares of what is left after the columns of fixed width; 0 for those. */
    private static final int[] SHARES = {0, 0, 30, 30, 30, 22, 0};

    private static final int NUMBER = 3;
    private static final int WHEN = 10;
    private static final int STATUS = 12;
    private static final int GAP = 2;
    private static final String INDENT = "    ";

    private final int width;
    private final Paint paint;
    private final int[] columns;

    EventRows(int width, Paint paint) {
        this.width = width;
        this.paint = paint;
        this.columns = columns(width);
    }

    private static int[] columns(int width) {
        int free = width - NUMBER - WHEN - STATUS - GAP * (SHARES.length - 1);
        int all = Arrays.stream(SHARES).sum();
        int[] columns = new int[SHARES.length];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = free * SHARES[i] / all;
        }
        columns[0] = NUMBER;
        columns[1] = WHEN;
        columns[columns.length - 1] = STATUS;
        return columns;
    }

    /** The names of the columns. */
    List<String> head() {
        return side(NAMES).stream().map(String::stripTrailing).map(paint::dim).toList();
    }

    /** The lines of one event, the one of that number. */
    List<String> of(int number, Event event, String text) {
        List<String> lines = new ArrayList<>(cells(number, event));
        lines.add(INDENT + new Words(event, text).line(width - 2 * INDENT.length(), paint));
        event.claims().forEach(claim -> lines.addAll(noted(EventText.said(claim))));
        return lines;
    }

    private List<String> cells(int number, Event event) {
        return side(List.of(
                Integer.toString(number),
                event.date().map(EventText::when).orElse("?"),
                EventText.parties(event.actors()),
                EventText.what(event),
                EventText.parties(event.recipients()),
                event.place().map(EventText::where).orElse(""),
                EventText.status(event)));
    }

    /** Cells side by side, each broken over as many lines as it needs. */
    private List<String> side(List<String> cells) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(Screen.wrap(Screen.oneLine(cells.get(i)), columns[i]));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < wrapped.size(); i++) {
                String part = row < wrapped.get(i).size() ? wrapped.get(i).get(row) : "";
                line.append(Screen.padded(part, columns[i] + GAP));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private List<String> noted(String text) {
        return Screen.wrap(Screen.oneLine(text), width - INDENT.length()).stream()
                .map(line -> paint.dim(INDENT + line))
                .toList();
    }
}

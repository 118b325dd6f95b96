package org.casus.app.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.actor.Participant;
import org.casus.event.Claim;
import org.casus.event.Count;
import org.casus.event.Event;
import org.casus.event.Why;
import org.casus.place.EventPlace;
import org.casus.time.EventDate;
import org.casus.time.Precision;

/** The rows of events in the table for people. */
final class EventRows {

    private static final List<String> NAMES = List.of("WHEN", "WHO", "WHAT", "TO WHOM", "WHERE", "STATUS");
    /** Shares of what is left after the columns of fixed width; 0 for those. */
    private static final int[] SHARES = {0, 30, 24, 30, 22, 0};

    /** Frames list many words in one place; their first ones do for reading. */
    private static final Pattern LONG_WORD = Pattern.compile("(\\S{40})[^\\s']+");

    private static final int WHEN = 10;
    private static final int STATUS = 12;
    private static final int GAP = 2;
    private static final String INDENT = "    ";

    private final int width;
    private final Paint paint;
    private final boolean explain;
    private final int[] columns;

    EventRows(int width, Paint paint, boolean explain) {
        this.width = width;
        this.paint = paint;
        this.explain = explain;
        this.columns = columns(width);
    }

    private static int[] columns(int width) {
        int free = width - WHEN - STATUS - GAP * (SHARES.length - 1);
        int all = Arrays.stream(SHARES).sum();
        int[] columns = new int[SHARES.length];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = free * SHARES[i] / all;
        }
        columns[0] = WHEN;
        columns[columns.length - 1] = STATUS;
        return columns;
    }

    /** The names of the columns. */
    List<String> head() {
        return side(NAMES).stream().map(String::stripTrailing).map(paint::dim).toList();
    }

    /** The lines of one event. */
    List<String> of(Event event, String text) {
        List<String> lines = new ArrayList<>(side(List.of(
                event.date().map(EventRows::when).orElse("?"),
                parties(event.actors()),
                what(event),
                parties(event.recipients()),
                event.place().map(EventRows::where).orElse(""),
                event.status().label())));
        lines.add(INDENT + new Words(event, text).line(width - 2 * INDENT.length(), paint));
        event.claims().forEach(claim -> lines.addAll(noted(said(claim))));
        if (explain) {
            lines.addAll(reasons(event, text));
        }
        return lines;
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

    private List<String> reasons(Event event, String text) {
        String evidence = event.why().evidence().stream()
                .map(span -> "“" + Screen.oneLine(span.of(text)) + "”")
                .collect(Collectors.joining(" "));
        List<String> lines = new ArrayList<>(
                noted("why: " + LONG_WORD.matcher(event.why().rule()).replaceAll("$1…")));
        lines.addAll(noted("from: " + evidence));
        lines.addAll(
                noted("code: CAMEO " + event.cameo() + ", intensity " + event.intensity() + ", sure " + sure(event)));
        if (!event.why().alternatives().isEmpty()) {
            lines.addAll(noted("else: "
                    + event.why().alternatives().stream()
                            .map(EventRows::alternative)
                            .collect(Collectors.joining(", "))));
        }
        return lines;
    }

    private List<String> noted(String text) {
        return Screen.wrap(Screen.oneLine(text), width - INDENT.length()).stream()
                .map(line -> paint.dim(INDENT + line))
                .toList();
    }

    private static String when(EventDate date) {
        if (date.start().equals(date.end())) {
            return date.start().toString();
        }
        if (date.precision() == Precision.YEAR) {
            return Integer.toString(date.start().getYear());
        }
        return date.precision() == Precision.MONTH
                ? date.start().toString().substring(0, "2019-12".length())
                : date.start() + " to " + date.end();
    }

    private static String parties(List<Participant> parties) {
        return parties.isEmpty() ? "-" : parties.stream().map(EventRows::party).collect(Collectors.joining("; "));
    }

    private static String party(Participant party) {
        String name = party.name().isBlank() ? party.text() : party.name();
        String marks = Stream.concat(party.country().stream(), party.sectors().stream())
                .collect(Collectors.joining(" "));
        return marks.isEmpty() ? name : name + " (" + marks + ")";
    }

    private static String what(Event event) {
        return Stream.of(
                        Optional.of(
                                event.type() + event.mode().map(m -> " " + m).orElse("")),
                        event.killed().map(n -> number(n) + " killed"),
                        event.injured().map(n -> number(n) + " injured"),
                        event.crowd().map(n -> "crowd of " + number(n)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static String number(Count count) {
        return count.min() == count.max()
                ? String.format(Locale.ROOT, "%,d", count.min())
                : String.format(Locale.ROOT, "%,d–%,d", count.min(), count.max());
    }

    private static String where(EventPlace place) {
        return place.country()
                .filter(country -> !place.name().isEmpty())
                .map(country -> place.name() + " (" + country + ")")
                .orElse(place.name());
    }

    private static String said(Claim claim) {
        return claim.stance().label() + ": " + party(claim.by());
    }

    private static String alternative(Why.Alternative other) {
        return String.format(Locale.ROOT, "%s %.2f", other.type(), other.score());
    }

    private static String sure(Event event) {
        return String.format(
                Locale.ROOT,
                "%.2f (type %.2f, actor %.2f, recipient %.2f)",
                event.confidence().event(),
                event.confidence().type(),
                event.confidence().actor(),
                event.confidence().recipient());
    }
}

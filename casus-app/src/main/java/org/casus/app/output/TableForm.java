package org.casus.app.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.CodedStory;
import org.casus.event.Event;
import org.casus.story.Problem;
import org.casus.story.Story;

/** A table for people, story by story: when, who, what, whom, where, whether it is so, and the words. */
public final class TableForm implements Form {

    private static final int NARROWEST = 60;
    private static final int WIDEST = 160;
    private static final int TITLE_OF_TEXT = 200;

    private static final Pattern DATE = Pattern.compile("^\\s*date:? \\d{4}-\\d{2}-\\d{2}");

    private final Paint paint;
    private final EventRows rows;
    private final int width;

    /**
     * Makes the form.
     *
     * @param columns how wide the terminal is
     * @param colours whether bold and dim may be used
     * @param explain whether each event's reasons are shown
     */
    public TableForm(int columns, boolean colours, boolean explain) {
        this.width = Math.max(NARROWEST, Math.min(WIDEST, columns));
        this.paint = new Paint(colours);
        this.rows = new EventRows(width, paint, explain);
    }

    @Override
    public String head() {
        return "";
    }

    @Override
    public String body(CodedStory coded) {
        List<String> lines = new ArrayList<>();
        lines.add(paint.bold(Screen.cut(title(coded.story()), width)));
        lines.add(paint.dim(Screen.cut(about(coded), width)));
        for (Problem problem : coded.problems()) {
            String text = Screen.oneLine(problem.code() + ": " + problem.detail());
            Screen.wrap(text, width - 2).forEach(line -> lines.add(paint.warn("! " + line)));
        }
        lines.addAll(events(coded));
        return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n\n"));
    }

    private List<String> events(CodedStory coded) {
        if (coded.events().isEmpty()) {
            return coded.problems().isEmpty() ? List.of("  (no events)") : List.of();
        }
        List<String> lines = new ArrayList<>(rows.head());
        for (Event event : coded.events()) {
            lines.addAll(rows.of(event, coded.story().text()));
        }
        return lines;
    }

    /** The headline; else the first line of the text that is not its date. */
    private static String title(Story story) {
        if (!story.title().isBlank()) {
            return Screen.oneLine(story.title());
        }
        String head = story.text().substring(0, Math.min(story.text().length(), TITLE_OF_TEXT));
        return head.lines()
                .map(line -> DATE.matcher(line).replaceFirst(""))
                .map(Screen::oneLine)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("(no text)");
    }

    private static String about(CodedStory coded) {
        Story story = coded.story();
        String events = coded.events().size() == 1 ? "1 event" : coded.events().size() + " events";
        String sentences = coded.sentences() == 1 ? "1 sentence" : coded.sentences() + " sentences";
        return Stream.of(
                        story.published().map(LocalDate::toString).orElse("no date"),
                        Screen.oneLine(story.publisher()),
                        Screen.oneLine(story.id()),
                        sentences + ", " + events)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}

package org.casus.app.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.CodedStory;
import org.casus.story.Problem;
import org.casus.story.Story;

/** What stands above a story's events: its headline, its day and size, and what could not be done. */
final class StoryHead {

    private static final int TITLE_OF_TEXT = 200;
    private static final Pattern DATE = Pattern.compile("^\\s*date:? \\d{4}-\\d{2}-\\d{2}");

    private final int width;
    private final Paint paint;

    StoryHead(int width, Paint paint) {
        this.width = width;
        this.paint = paint;
    }

    /** The lines. */
    List<String> of(CodedStory coded) {
        List<String> lines = new ArrayList<>();
        lines.add(paint.bold(Screen.cut(title(coded.story()), width)));
        lines.add(paint.dim(Screen.cut(about(coded), width)));
        for (Problem problem : coded.problems()) {
            String text = Screen.oneLine(problem.code() + ": " + problem.detail());
            Screen.wrap(text, width - 2).forEach(line -> lines.add(paint.warn("! " + line)));
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

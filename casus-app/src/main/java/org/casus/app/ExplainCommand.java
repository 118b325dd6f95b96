package org.casus.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.casus.Coder;
import org.casus.CoderOptions;
import org.casus.Explanation;
import org.casus.app.intake.Intake;
import org.casus.app.intake.Source;
import org.casus.app.intake.Sources;
import org.casus.app.output.ExplainedForm;
import org.casus.event.Event;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casus explain}: how the rows of one story came about. */
@Command(
        name = "explain",
        description =
                "Explains rows of one story: the words of each field, the frame, what the model hears, what else the"
                        + " words could have meant and why not, who says so, and what the event hangs together with.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  casus explain story.txt                       every row",
            "  casus explain story.txt --event 3             the third row of casus code story.txt",
            "  casus explain story.txt --event 3,7           the third and the seventh",
            "  casus explain story.txt --event 4be19c02      the event of that id, or of an id that begins so",
            "  casus explain story.txt --event 3 --rejected  and what else in its sentence was considered",
            "  casus explain news.jsonl --story s17          one story of many",
            "",
            "Give the options --codebook, --no-model-events, --min-confidence and --date as they were given to",
            "casus code: the rows are counted as there."
        })
final class ExplainCommand implements Callable<Integer> {

    private final Streams streams;
    private final Function<CoderOptions, Coder> loader;

    @Parameters(
            arity = "1",
            paramLabel = "STORY",
            description = "A text, .jsonl or .json file, or - for standard input.")
    private String name = "-";

    @Option(
            names = "--event",
            paramLabel = "N",
            split = ",",
            description = "Only this row: its number in the table, or the event's id or the beginning of it.")
    private List<String> wanted = List.of();

    @Option(names = "--rejected", description = "Also the words that were considered and left, each with the reason.")
    private boolean rejected;

    @Option(names = "--story", paramLabel = "ID", description = "The story of that id, where the file holds several.")
    private Optional<String> story = Optional.empty();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day of publication if the story names none, as 2019-12-31.")
    private Optional<LocalDate> date = Optional.empty();

    @Mixin
    private CoderSettings coder = new CoderSettings();

    ExplainCommand(Streams streams, Function<CoderOptions, Coder> loader) {
        this.streams = streams;
        this.loader = loader;
    }

    @Override
    public Integer call() throws IOException {
        Sources sources = Sources.named(List.of(name));
        Optional<String> mistake = mistake(sources).or(coder::mistake);
        if (mistake.isPresent()) {
            streams.say(mistake.get());
            return ExitCode.USAGE;
        }
        return explain(sources.found().get(0));
    }

    private Optional<String> mistake(Sources sources) {
        if (!sources.missing().isEmpty()) {
            return Optional.of("no such file: " + name);
        }
        return switch (sources.found().size()) {
            case 0 -> Optional.of("no stories there: " + name);
            case 1 -> Optional.empty();
            default ->
                Optional.of("explain takes one file, and " + name + " is a folder of "
                        + sources.found().size());
        };
    }

    private int explain(Source source) throws IOException {
        try (Intake intake = new Intake(List.of(source), streams.in(), date)) {
            OneStory found = OneStory.of(intake, source.name(), story);
            found.complaints().forEach(streams::say);
            return found.reading().isPresent()
                    ? show(loader.apply(coder.options())
                            .explain(found.reading().get().story()))
                    : found.exit();
        }
    }

    private int show(Explanation explanation) {
        List<Event> events = explanation.coded().events();
        Set<Integer> chosen = new TreeSet<>();
        if (wanted.isEmpty()) {
            IntStream.range(0, events.size()).forEach(chosen::add);
        }
        List<String> mistakes = new ArrayList<>();
        for (String one : wanted) {
            List<Integer> rows = rows(one.strip(), events);
            if (rows.size() == 1) {
                chosen.addAll(rows);
            } else {
                mistakes.add(
                        rows.isEmpty()
                                ? none(one, events.size())
                                : "several events have an id that begins with " + one);
            }
        }
        mistakes.forEach(streams::say);
        if (!mistakes.isEmpty()) {
            return ExitCode.USAGE;
        }
        PrintWriter out = new PrintWriter(streams.out(), true, StandardCharsets.UTF_8);
        out.print(new ExplainedForm(streams.columns(), streams.coloured()).explained(explanation, chosen, rejected));
        out.flush();
        return ExitCode.DONE;
    }

    /** The rows that a number, an id or the beginning of an id names. */
    private static List<Integer> rows(String one, List<Event> events) {
        boolean number = one.matches("\\d{1,6}");
        return IntStream.range(0, events.size())
                .filter(i -> number
                        ? i + 1 == Integer.parseInt(one)
                        : !one.isEmpty() && events.get(i).id().startsWith(one))
                .boxed()
                .toList();
    }

    private static String none(String one, int events) {
        return "no event " + one + ": the story has "
                + switch (events) {
                    case 0 -> "no events";
                    case 1 -> "one event, 1";
                    default -> events + " events, 1 to " + events;
                };
    }
}

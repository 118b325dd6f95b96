package org.casus.app;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.casus.Coder;
import org.casus.CoderOptions;
import org.casus.Explanation;
import org.casus.app.intake.Intake;
import org.casus.app.intake.Source;
import org.casus.app.intake.Sources;
import org.casus.app.output.CsvForm;
import org.casus.app.output.ExplainedForm;
import org.casus.app.output.Form;
import org.casus.app.output.JsonForm;
import org.casus.app.output.TableForm;
import org.casus.app.run.CodingRun;
import org.casus.app.run.Progress;
import org.casus.app.run.ProgressLine;
import org.casus.app.run.Sink;
import org.casus.app.run.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casus code}: stories in, coded stories out. */
@Command(
        name = "code",
        description = "Codes stories: what happened, who did it to whom, when, where, and who says so.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  casus code story.txt                       a table on the terminal",
            "  casus code --explain story.txt             with the reasons of every row",
            "  casus explain story.txt --event 3          the reasons of one row",
            "  casus code news/ --out events.jsonl        a folder of .txt, .jsonl and .json",
            "  casus code news.jsonl --format csv > dyads.csv",
            "  curl … | casus code - --date 2019-12-31    standard input",
            "",
            "A text file is one story; a first line \"date 2019-12-31\" dates it. JSON holds one story",
            "object a line: {\"id\", \"published\", \"title\", \"text\", \"url\", \"publisher\", \"byline\", \"language\"};",
            "only \"text\" is required. One record is written for every story, also for one that failed."
        })
final class CodeCommand implements Callable<Integer> {

    private final Streams streams;
    private final Function<CoderOptions, Coder> loader;

    @Parameters(
            arity = "1..*",
            paramLabel = "STORY",
            description = "Text files, .jsonl or .json files, folders of them, or - for standard input.")
    private List<String> names = List.of();

    @Mixin
    private Destination destination = new Destination();

    @Mixin
    private CoderSettings coder = new CoderSettings();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day of publication of stories that name none, as 2019-12-31.")
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many stories are coded at once (all cores). The output is the same for any number.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--explain", description = "In the table: how each row came about, as casus explain tells it.")
    private boolean explain;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing on standard error but what went wrong.")
    private boolean quiet;

    CodeCommand(Streams streams, Function<CoderOptions, Coder> loader) {
        this.streams = streams;
        this.loader = loader;
    }

    @Override
    public Integer call() throws IOException {
        Sources sources = Sources.named(names);
        if (!startable(sources)) {
            return ExitCode.USAGE;
        }
        Summary summary = new Summary(streams, quiet);
        summary.settings(coder.options(), threads, destination.format(streams));
        // Never closed: the process ends with the run.
        Coder loaded = loader.apply(coder.options());
        summary.loaded();
        return code(loaded, sources.found(), summary);
    }

    /** Says what is wrong before anything is loaded or written. */
    private boolean startable(Sources sources) throws IOException {
        List<String> mistakes = new ArrayList<>();
        sources.missing().forEach(name -> mistakes.add("no such file or folder: " + name));
        if (mistakes.isEmpty() && sources.found().isEmpty()) {
            mistakes.add("no stories there: " + String.join(", ", names));
        }
        if (threads < 1) {
            mistakes.add("--threads must be at least 1, not " + threads);
        }
        if (destination.overwrites(sources.found())) {
            mistakes.add("--out would write over a file that is to be read");
        }
        coder.mistake().ifPresent(mistakes::add);
        mistakes.forEach(streams::say);
        if (sources.skipped() > 0 && !quiet) {
            streams.say("passed over, as neither .txt, .jsonl nor .json: " + sources.skipped());
        }
        return mistakes.isEmpty();
    }

    private int code(Coder loaded, List<Source> sources, Summary summary) {
        Form form = form();
        try (Intake intake = new Intake(sources, streams.in(), date);
                Sink sink = destination.sink(form, streams)) {
            CodingRun run = new CodingRun(
                    explaining() ? loaded::explain : story -> Explanation.unasked(loaded.code(story)),
                    form,
                    threads,
                    progress(sources),
                    reading -> streams.say(reading.problems().get(0).detail()));
            Tally tally = run.run(intake::next, sink);
            summary.coded(tally);
            return tally.unread() + tally.failed() > 0 ? ExitCode.SOME_NOT_CODED : ExitCode.DONE;
        } catch (IOException e) {
            // A reader that has seen enough ("| head") closes the pipe: no news to anybody.
            if (!String.valueOf(e.getMessage()).contains("Broken pipe")) {
                streams.say("the results cannot be written: " + reason(e));
            }
            return ExitCode.NOT_WRITTEN;
        }
    }

    private Form form() {
        return switch (destination.format(streams)) {
            case TABLE ->
                explain
                        ? new ExplainedForm(streams.columns(), coloured())
                        : new TableForm(streams.columns(), coloured());
            case JSONL -> new JsonForm();
            case CSV -> new CsvForm();
        };
    }

    private boolean coloured() {
        return streams.coloured() && destination.onScreen();
    }

    /** Reasons are gathered only where they are shown. */
    private boolean explaining() {
        return explain && destination.format(streams) == Format.TABLE;
    }

    private Progress progress(List<Source> sources) {
        boolean scrolling = streams.terminal() && destination.onScreen();
        long bytes = sources.stream().mapToLong(s -> s.size().orElse(0)).sum();
        boolean known = sources.stream().allMatch(s -> s.size().isPresent());
        return quiet || scrolling
                ? Progress.SILENT
                : new ProgressLine(streams.err(), streams.watched(), known ? bytes : 0);
    }

    private static String reason(IOException e) {
        return e instanceof NoSuchFileException
                ? "there is no folder for " + e.getMessage()
                : String.valueOf(e.getMessage());
    }
}

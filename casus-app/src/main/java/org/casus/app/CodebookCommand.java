package org.casus.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.casus.codebook.Codebook;
import org.casus.codebook.Entry;
import org.casus.codebook.EventType;
import org.casus.codebook.Frame;
import org.casus.codebook.Slot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casus codebook}: what counts as an event, and the words that say it. */
@Command(
        name = "codebook",
        description = "Lists the types of event with their modes, or the frames of one type: which words say it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  casus codebook                     the 16 types and their modes",
            "  casus codebook assault             the frames of one type",
            "  casus codebook --codebook DIR      with your own additions"
        })
final class CodebookCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(arity = "0..1", paramLabel = "TYPE", description = "A type whose frames are listed.")
    private Optional<String> type = Optional.empty();

    @Option(
            names = "--codebook",
            paramLabel = "DIR",
            description = "A folder whose codebook files add to the built-in ones or replace their rows.")
    private Optional<Path> additions = Optional.empty();

    @Option(names = "--markdown", description = "The whole codebook as a page for reading, with its examples.")
    private boolean markdown;

    CodebookCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Codebook codebook = Codebook.load(additions);
        PrintStream out = new PrintStream(streams.out(), false, StandardCharsets.UTF_8);
        Optional<EventType> wanted = type.map(t -> t.toUpperCase(Locale.ROOT)).flatMap(EventType::named);
        if (type.isPresent() && wanted.isEmpty()) {
            streams.say("no such type: " + type.get() + "; there are " + List.of(EventType.values()));
            return ExitCode.USAGE;
        }
        if (markdown) {
            out.print(new CodebookPage(codebook).markdown());
            out.flush();
            return ExitCode.DONE;
        }
        wanted.ifPresentOrElse(t -> frames(codebook, t, out), () -> types(codebook, out));
        out.flush();
        return ExitCode.DONE;
    }

    private void types(Codebook codebook, PrintStream out) {
        for (Entry entry : codebook.entries()) {
            long frames = codebook.frames().all().stream()
                    .filter(frame ->
                            frame.type() == entry.type() && frame.mode().equals(entry.mode()))
                    .count();
            String name =
                    entry.mode().map(mode -> "  " + mode).orElse(entry.type().name());
            out.printf(
                    Locale.ROOT,
                    "%-22s quad %d  %5.1f  %4d frames  %s%n",
                    name,
                    entry.type().quad(),
                    entry.score(),
                    frames,
                    entry.definition());
        }
        out.printf(Locale.ROOT, "%d frames in all%n", codebook.frames().all().size());
    }

    private static void frames(Codebook codebook, EventType type, PrintStream out) {
        out.printf(
                "%-28s %-5s %-16s %-5s %-20s %-20s %s%n", "words", "kind", "mode", "CAMEO", "who", "to whom", "from");
        codebook.frames().all().stream()
                .filter(frame -> frame.type() == type)
                .forEach(frame -> out.println(line(frame)));
    }

    private static String line(Frame frame) {
        return String.format(
                Locale.ROOT,
                "%-28s %-5s %-16s %-5s %-20s %-20s %s",
                frame.pattern().words(),
                frame.kind().name().toLowerCase(Locale.ROOT),
                frame.mode().orElse("-"),
                frame.cameo(),
                slots(frame.actor()),
                slots(frame.recipient()),
                frame.origin());
    }

    private static String slots(List<Slot> slots) {
        return slots.stream().map(Slot::toString).collect(Collectors.joining("|"));
    }
}

package org.casus.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casus.actor.Actors;
import org.casus.actor.Resolution;
import org.casus.app.intake.PhraseIntake;
import org.casus.app.intake.PhraseReading;
import org.casus.app.intake.Sources;
import org.casus.app.output.PhraseRecord;
import org.casus.story.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casus resolve}: phrases in, actors out. */
@Command(
        name = "resolve",
        description = "Resolves phrases to actors: country, sectors, name.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  casus resolve phrases.jsonl --out actors.jsonl",
            "  echo 'two Turkish soldiers' | casus resolve -",
            "",
            "One phrase a line: {\"id\", \"text\", \"published\"}, or the bare phrase. \"published\" is the day",
            "for which holders of offices are looked up. A phrase that lists several gives its first, and",
            "all of them under \"all\". One that cannot be read gives none, and says why."
        })
final class ResolveCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(arity = "1", paramLabel = "PHRASES", description = "A file of phrases, or - for standard input.")
    private String name = "-";

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file, not to standard output.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private ActorSettings additions = new ActorSettings();

    ResolveCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Sources sources = Sources.named(List.of(name));
        if (sources.found().size() != 1) {
            streams.say("no such file: " + name);
            return ExitCode.USAGE;
        }
        if (additions.mistake().isPresent()) {
            streams.say(additions.mistake().get());
            return ExitCode.USAGE;
        }
        Actors actors = Actors.load(additions.folder());
        try (PhraseIntake phrases = new PhraseIntake(sources.found().get(0), streams.in());
                OutputStream lines = destination()) {
            return resolve(actors, phrases, lines) == 0 ? ExitCode.DONE : ExitCode.SOME_NOT_CODED;
        } catch (IOException e) {
            streams.say("the results cannot be written: " + e.getMessage());
            return ExitCode.NOT_WRITTEN;
        }
    }

    /** Resolves them all; gives the number of lines that held no phrase. */
    private int resolve(Actors actors, PhraseIntake phrases, OutputStream lines) throws IOException {
        int bad = 0;
        for (Optional<PhraseReading> next = phrases.next(); next.isPresent(); next = phrases.next()) {
            PhraseReading phrase = next.get();
            phrase.problem().ifPresent(problem -> streams.say(problem.detail()));
            bad += phrase.problem().isPresent() ? 1 : 0;
            List<Resolution> who =
                    phrase.text().isBlank() ? List.of() : actors.resolveAll(phrase.text(), phrase.date());
            Optional<Problem> unread = phrase.problem().or(() -> actors.unreadable(phrase.text()));
            lines.write(PhraseRecord.line(phrase, who, unread).getBytes(StandardCharsets.UTF_8));
        }
        return bad;
    }

    private OutputStream destination() throws IOException {
        return new BufferedOutputStream(out.isPresent() ? Files.newOutputStream(out.get()) : streams.out());
    }
}

package org.casus.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.casus.actor.ActorCard;
import org.casus.actor.Actors;
import org.casus.actor.Finding;
import org.casus.app.output.ActorRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus actors}: who is in the directory. */
@Command(
        name = "actors",
        description = "Looks up, lists and checks the directory of actors.",
        synopsisSubcommandLabel = "find | list | check",
        footerHeading = "%nExamples:%n",
        footer = {
            "  casus actors find kataib hezbollah          what is known of it",
            "  casus actors list --country MLI --kind group",
            "  casus actors list --actors DIR --json       with your own entries, one object a line",
            "  casus actors check --actors DIR             before you use them"
        })
final class ActorsCommand implements Runnable {

    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    ActorsCommand(Streams streams) {
        this.streams = streams;
    }

    /** The command with its own commands. */
    CommandLine line() {
        return new CommandLine(this)
                .addSubcommand(new Find(streams))
                .addSubcommand(new ListAll(streams))
                .addSubcommand(new Check(streams));
    }

    @Override
    public void run() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets this before it runs a command");
        }
        throw new ParameterException(spec.commandLine(), "say what to do: find, list or check");
    }

    /** What the three have in common. */
    private abstract static class OnDirectory implements Callable<Integer> {

        private final Streams streams;

        @Mixin
        private ActorSettings additions = new ActorSettings();

        OnDirectory(Streams streams) {
            this.streams = streams;
        }

        @Override
        public Integer call() {
            Optional<String> mistake = additions.mistake();
            if (mistake.isPresent()) {
                streams.say(mistake.get());
                return ExitCode.USAGE;
            }
            PrintStream out = new PrintStream(streams.out(), false, StandardCharsets.UTF_8);
            int exit = on(Actors.load(additions.folder()), out);
            out.flush();
            return exit;
        }

        void say(String message) {
            streams.say(message);
        }

        abstract int on(Actors actors, PrintStream out);
    }

    /** {@code casus actors find NAME}. */
    @Command(name = "find", description = "What the directory says of a name, whatever its case, accents and hyphens.")
    private static final class Find extends OnDirectory {

        @Parameters(arity = "1..*", paramLabel = "NAME", description = "A name or an alias, or some words of one.")
        private List<String> name = List.of();

        @Option(names = "--json", description = "One JSON object a line.")
        private boolean json;

        Find(Streams streams) {
            super(streams);
        }

        @Override
        int on(Actors actors, PrintStream out) {
            String words = String.join(" ", name);
            List<ActorCard> found = actors.find(words);
            found.forEach(card -> out.print(json ? ActorRecord.line(card) : ActorRecord.page(card)));
            if (found.isEmpty()) {
                say("the directory has nobody called " + words
                        + "; casus resolve tells what is made of a phrase, --actors DIR adds entries");
                return ExitCode.SOME_NOT_CODED;
            }
            return ExitCode.DONE;
        }
    }

    /** {@code casus actors list}. */
    @Command(name = "list", description = "Lists the entries, one a line: id, country, sectors, name, other names.")
    private static final class ListAll extends OnDirectory {

        private static final List<String> KINDS = List.of("country", "people", "group", "body", "person");

        @Option(
                names = "--kind",
                paramLabel = "KIND",
                description = "Only these: country, people, group, body, person.")
        private Optional<String> kind = Optional.empty();

        @Option(names = "--country", paramLabel = "ISO3", description = "Only those of that country, as IRQ.")
        private Optional<String> country = Optional.empty();

        @Option(names = "--sector", paramLabel = "SECTOR", description = "Only those of that PLOVER sector, as REB.")
        private Optional<String> sector = Optional.empty();

        @Option(names = "--json", description = "One JSON object a line, with all that is known.")
        private boolean json;

        ListAll(Streams streams) {
            super(streams);
        }

        @Override
        int on(Actors actors, PrintStream out) {
            List<ActorCard> found = actors.cards().stream().filter(this::wanted).toList();
            if (found.isEmpty()
                    && kind.isPresent()
                    && !KINDS.contains(kind.get().toLowerCase(Locale.ROOT))) {
                say("no such kind: " + kind.get() + "; there are " + String.join(", ", KINDS));
                return ExitCode.USAGE;
            }
            if (found.isEmpty()
                    && country.isPresent()
                    && actors.country(country.get().toUpperCase(Locale.ROOT)).isEmpty()) {
                say("no such country: " + country.get() + "; countries are told by ISO 3166-1 alpha-3, as IRQ");
                return ExitCode.USAGE;
            }
            found.forEach(card -> out.print(json ? ActorRecord.line(card) : ActorRecord.row(card)));
            say(String.format(Locale.ROOT, "%,d entries", found.size()));
            return ExitCode.DONE;
        }

        private boolean wanted(ActorCard card) {
            Stream<String> sectors =
                    Stream.concat(card.sectors().stream(), card.terms().stream().flatMap(t -> t.sectors().stream()));
            return kind.map(k -> card.kind().equalsIgnoreCase(k)).orElse(true)
                    && country.map(c ->
                                    card.country().filter(c::equalsIgnoreCase).isPresent())
                            .orElse(true)
                    && sector.map(s -> sectors.anyMatch(s::equalsIgnoreCase)).orElse(true);
        }
    }

    /** {@code casus actors check}. */
    @Command(
            name = "check",
            description =
                    "Looks for contradictions: names that stand twice, aliases that leave open who is meant, dates that"
                            + " overlap, parents that no table has. Ends with 1 if there are any.")
    private static final class Check extends OnDirectory {

        @Option(names = "--all", description = "Also aliases of several countries, which the story decides.")
        private boolean all;

        Check(Streams streams) {
            super(streams);
        }

        @Override
        int on(Actors actors, PrintStream out) {
            List<Finding> findings = actors.check();
            findings.stream().filter(f -> f.fault() || all).forEach(f -> out.println(f.kind() + ": " + f.detail()));
            long faults = findings.stream().filter(Finding::fault).count();
            say(String.format(
                    Locale.ROOT, "%,d entries, %,d faults", actors.cards().size(), faults));
            return faults == 0 ? ExitCode.DONE : ExitCode.SOME_NOT_CODED;
        }
    }
}

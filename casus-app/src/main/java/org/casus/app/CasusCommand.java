package org.casus.app;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.casus.Coder;
import org.casus.CoderOptions;
import org.casus.actor.ActorsException;
import org.casus.codebook.CodebookException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: what it is, and the commands it knows. */
@Command(
        name = "casus",
        description = "Reads news and writes down who did what to whom, when, where, and who says so.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all was done",
            "1:the run went to its end, but some lines or files held no story, or coding one failed",
            "2:the command line was not understood, or names a file that is not there",
            "3:the codebook, the directory of actors or the model could not be loaded",
            "4:the results could not be written",
            "70:a fault of the program itself"
        },
        footerHeading = "%nSettings:%n",
        footer = {
            "  Each option can also be given by the environment (--min-confidence as",
            "  CASUS_MIN_CONFIDENCE) or by a line in ~/.config/casus/casus.properties",
            "  (min-confidence=0.5). The command line goes before both."
        })
final class CasusCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    /** Runs one command line; returns the exit status. */
    static int run(String[] args, Streams streams, Function<CoderOptions, Coder> loader) {
        CommandLine line = new CommandLine(new CasusCommand())
                .addSubcommand(new CodeCommand(streams, loader))
                .addSubcommand(new ExplainCommand(streams, loader))
                .addSubcommand(new ResolveCommand(streams))
                .addSubcommand(new ActorsCommand(streams).line())
                .addSubcommand(new CodebookCommand(streams));
        line.setDefaultValueProvider(Settings.ofProcess());
        line.setOut(new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true));
        line.setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(streams.terminal() ? Ansi.AUTO : Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(Math.min(100, Math.max(60, streams.columns())));
        line.setParameterExceptionHandler((e, given) -> usage(e, streams));
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, streams));
        return line.execute(args);
    }

    @Override
    public void run() {
        throw new ParameterException(commandLine(), "say what to do: code, explain, resolve, actors or codebook");
    }

    private CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets this before it runs a command");
        }
        return spec.commandLine();
    }

    private static int usage(ParameterException e, Streams streams) {
        streams.say(String.valueOf(e.getMessage()));
        streams.err().println("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static int failed(Exception e, Streams streams) {
        if (e instanceof CodebookException || e instanceof ActorsException) {
            streams.say(String.valueOf(e.getMessage()));
            return ExitCode.NOT_LOADED;
        }
        streams.say("a fault of the program: " + e + " (CASUS_DEBUG=1 shows where)");
        if (System.getenv("CASUS_DEBUG") != null) {
            e.printStackTrace(streams.err());
        }
        return ExitCode.FAULT;
    }
}

package org.casus.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.casus.app.intake.Source;
import org.casus.app.output.Form;
import org.casus.app.run.FolderSink;
import org.casus.app.run.OneSink;
import org.casus.app.run.Sink;
import picocli.CommandLine.Option;

/** The options that say where results go, and in which form. */
final class Destination {

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file (as JSON lines, unless --format).")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--out-dir",
            paramLabel = "DIR",
            description = "Write one file of results for each file read, into this folder.")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "table, jsonl or csv (a row a dyad). On a terminal a table, else jsonl.")
    private Optional<Format> format = Optional.empty();

    /** The form asked for; else a table for people and JSON lines for everything else. */
    Format format(Streams streams) {
        return format.orElse(onScreen() && streams.terminal() ? Format.TABLE : Format.JSONL);
    }

    /** Whether results go to standard output. */
    boolean onScreen() {
        return out.isEmpty() && folder.isEmpty();
    }

    /** Whether the results would be written over one of these sources. */
    boolean overwrites(List<Source> sources) throws IOException {
        if (out.isEmpty() || !Files.exists(out.get())) {
            return false;
        }
        for (Source source : sources) {
            if (source.file().isPresent() && Files.isSameFile(source.file().get(), out.get())) {
                return true;
            }
        }
        return false;
    }

    /** Opens the destination. */
    Sink sink(Form form, Streams streams) throws IOException {
        if (folder.isPresent()) {
            return new FolderSink(folder.get(), form, format(streams).label());
        }
        OutputStream stream = out.isPresent() ? Files.newOutputStream(out.get()) : streams.out();
        return new OneSink(new BufferedOutputStream(stream, 1 << 16), form);
    }
}

package org.casus.app;

import java.util.Locale;
import java.util.stream.Collectors;
import org.casus.CoderOptions;
import org.casus.app.run.Tally;

/** What people are told at the start and at the end of a run: settings, stage times, sizes, and what went wrong. */
final class Summary {

    private final Streams streams;
    private final boolean quiet;
    private final long begin = System.nanoTime();
    private double loading;

    Summary(Streams streams, boolean quiet) {
        this.streams = streams;
        this.quiet = quiet;
    }

    void settings(CoderOptions options, int threads, Format format) {
        if (!quiet && !streams.terminal()) {
            streams.say(String.format(
                    Locale.ROOT,
                    "version %s, codebook %s, model events %s, min confidence %s, %d threads, format %s",
                    Version.number(),
                    options.codebook().map(dir -> "with " + dir).orElse("built in"),
                    options.modelEvents() ? "on" : "off",
                    options.minConfidence(),
                    threads,
                    format.label()));
        }
    }

    /** Marks the end of loading. */
    void loaded() {
        loading = (System.nanoTime() - begin) / 1e9;
    }

    void coded(Tally tally) {
        if (quiet) {
            return;
        }
        streams.say(String.format(
                Locale.ROOT,
                "%s, %s, %s in %.1f s (%.0f sentences/s)",
                counted(tally.stories(), "story", "stories"),
                counted(tally.sentences(), "sentence", "sentences"),
                counted(tally.events(), "event", "events"),
                loading + tally.seconds(),
                tally.sentences() / (loading + tally.seconds())));
        if (!streams.terminal()) {
            streams.say(String.format(
                    Locale.ROOT,
                    "loading %.1f s, coding %.1f s over all threads, writing %.1f s; read %s, wrote %s",
                    loading,
                    tally.codingSeconds(),
                    tally.writingSeconds(),
                    size(tally.bytesRead()),
                    size(tally.bytesWritten())));
        }
        if (!tally.problems().isEmpty()) {
            streams.say("problems: " + problems(tally));
        }
    }

    private static String problems(Tally tally) {
        return tally.problems().entrySet().stream()
                .map(problem -> problem.getKey() + " " + problem.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String counted(long n, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", n, n == 1 ? one : many);
    }

    private static String size(long bytes) {
        return bytes < 10_000
                ? bytes + " bytes"
                : bytes < 10_000_000
                        ? String.format(Locale.ROOT, "%.1f KB", bytes / 1e3)
                        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}

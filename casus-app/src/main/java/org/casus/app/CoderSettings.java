package org.casus.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.casus.CoderOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how the coder works. */
final class CoderSettings {

    @Option(
            names = "--codebook",
            paramLabel = "DIR",
            description = "A folder whose codebook files add to the built-in ones or replace their rows.")
    private Optional<Path> codebook = Optional.empty();

    @Mixin
    private ActorSettings actors = new ActorSettings();

    @Option(
            names = "--no-model-events",
            description = "Code by the frames alone: the model neither judges words nor finds events of its own.")
    private boolean framesAlone;

    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            description = "Leave out events that are less sure than this, from 0 to 1 (0).")
    private double minConfidence;

    /** What is wrong with the values given, if anything. */
    Optional<String> mistake() {
        if (codebook.isPresent() && !Files.isDirectory(codebook.get())) {
            return Optional.of("--codebook must name a folder, and there is none: " + codebook.get());
        }
        if (actors.mistake().isPresent()) {
            return actors.mistake();
        }
        return minConfidence >= 0 && minConfidence <= 1
                ? Optional.empty()
                : Optional.of("--min-confidence must be from 0 to 1, not " + minConfidence);
    }

    /** The options as the coder takes them. */
    CoderOptions options() {
        return new CoderOptions(codebook, actors.folder(), !framesAlone, minConfidence);
    }
}

package org.casus.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that names more actors. */
final class ActorSettings {

    @Option(
            names = "--actors",
            paramLabel = "DIR",
            description = "A folder whose tables add to the directory of actors or replace its entries.")
    private Optional<Path> actors = Optional.empty();

    /** What is wrong with the value given, if anything. */
    Optional<String> mistake() {
        return actors.filter(folder -> !Files.isDirectory(folder))
                .map(folder -> "--actors must name a folder, and there is none: " + folder);
    }

    /** The folder, if one is named. */
    Optional<Path> folder() {
        return actors;
    }
}

package org.casus.app.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the names on the command line stand for.
 *
 * @param found what is to be read, in order
 * @param missing names for which there is no file
 * @param skipped how many files of other kinds lie in the folders named
 */
public record Sources(List<Source> found, List<String> missing, int skipped) {

    public Sources {
        found = List.copyOf(found);
        missing = List.copyOf(missing);
    }

    /** Files as they are, folders as their stories sorted by name, {@code -} as standard input. */
    public static Sources named(List<String> names) throws IOException {
        List<Source> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        int skipped = 0;
        for (String name : names) {
            if (name.equals("-")) {
                found.add(Source.STDIN);
                continue;
            }
            Optional<Path> spelled = path(name);
            if (spelled.isEmpty()) {
                missing.add(name);
                continue;
            }
            Path path = spelled.get();
            if (Files.isDirectory(path) && Files.isReadable(path)) {
                skipped += addFolder(path, found);
            } else if (Files.exists(path)) {
                found.add(Source.of(path));
            } else {
                missing.add(name);
            }
        }
        return new Sources(found, missing, skipped);
    }

    /** The path of that name; none where the locale cannot spell it. */
    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Adds the stories below a folder; says how many files it passed over. */
    private static int addFolder(Path folder, List<Source> found) throws IOException {
        int skipped = 0;
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                Source source = Source.of(file);
                boolean story = source.kind().isPresent() && !source.shortName().startsWith(".");
                skipped += story ? 0 : 1;
                if (story) {
                    found.add(source);
                }
            }
        }
        return skipped;
    }
}

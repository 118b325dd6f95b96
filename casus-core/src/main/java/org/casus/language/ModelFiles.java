package org.casus.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the model's files lie: among the resources, or in a directory. */
record ModelFiles(Optional<Path> directory) {

    /** Opens the file of that name. */
    InputStream open(String name) {
        try {
            return directory.isPresent() ? Files.newInputStream(directory.get().resolve(name)) : resource(name);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model's " + name, e);
        }
    }

    private static InputStream resource(String name) {
        InputStream in = ModelFiles.class.getResourceAsStream("model/" + name);
        if (in == null) {
            throw new IllegalStateException("the model's " + name + " is not among the resources");
        }
        return in;
    }

    /** Reads the whole file of that name. */
    byte[] bytes(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model's " + name, e);
        }
    }
}

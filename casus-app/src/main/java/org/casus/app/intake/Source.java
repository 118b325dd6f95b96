package org.casus.app.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A file, or standard input.
 *
 * @param name the name as people know it
 * @param file the file; none is standard input
 */
public record Source(String name, Optional<Path> file) {

    /** Standard input. */
    public static final Source STDIN = new Source("standard input", Optional.empty());

    /** The source that a file is. */
    public static Source of(Path file) {
        return new Source(file.toString(), Optional.of(file));
    }

    /** The last part of the name, for naming an output after it. */
    public String shortName() {
        return file.map(f -> f.getFileName().toString()).orElse("stdin");
    }

    /** How many bytes it holds, where that is known. */
    public OptionalLong size() {
        try {
            return file.isPresent() && Files.isRegularFile(file.get())
                    ? OptionalLong.of(Files.size(file.get()))
                    : OptionalLong.empty();
        } catch (IOException unknown) {
            return OptionalLong.empty();
        }
    }

    /** The bytes, from a stream that can be marked. */
    InputStream open(InputStream standardInput) throws IOException {
        return new BufferedInputStream(file.isPresent() ? Files.newInputStream(file.get()) : standardInput, 1 << 16);
    }

    /** What the name says of the content; nothing for names that say nothing. */
    Optional<Kind> kind() {
        String lower = shortName().toLowerCase(Locale.ROOT);
        return lower.endsWith(".jsonl") || lower.endsWith(".ndjson")
                ? Optional.of(Kind.JSON_LINES)
                : lower.endsWith(".json")
                        ? Optional.of(Kind.JSON)
                        : lower.endsWith(".txt") || lower.endsWith(".text") ? Optional.of(Kind.TEXT) : Optional.empty();
    }

    /** What a source holds. */
    enum Kind {
        /** One story, as it stands. */
        TEXT,
        /** One story object a line. */
        JSON_LINES,
        /** One story object, or an array of them, over any number of lines. */
        JSON
    }
}

package org.casus.actor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of the directory: the built-in ones, and those of a folder that adds entries or replaces them. */
final class Tables {

    private final Optional<Path> additions;

    Tables(Optional<Path> additions) {
        this.additions = additions;
        additions.ifPresent(Tables::known);
    }

    /** A table that none of the names fits would never be read: better to say so. */
    private static void known(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> tables = files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
            for (Path file : tables) {
                if (TableKind.of(String.valueOf(file.getFileName())).isEmpty()) {
                    throw new ActorsException(file + " is none of the directory's tables, which are: " + names());
                }
            }
            if (tables.isEmpty()) {
                throw new ActorsException(directory + " holds no table of actors; there may be: " + names());
            }
        } catch (IOException | UncheckedIOException e) {
            throw new ActorsException(directory + " is no folder that can be read");
        }
    }

    private static String names() {
        return Stream.of(TableKind.values()).map(TableKind::file).collect(Collectors.joining(", "));
    }

    /** The rows of one table; what the folder says of an entry replaces all that the built-in table says of it. */
    List<Table.Row> rows(TableKind kind) {
        List<Table.Row> own = additions
                .flatMap(directory -> Table.in(directory, kind))
                .map(Table::rows)
                .orElse(List.of());
        Set<String> replaced = new HashSet<>();
        own.forEach(row -> replaced.add(Table.key(row, kind.key())));
        List<Table.Row> rows = new ArrayList<>();
        Table.builtIn(kind).rows().stream()
                .filter(row -> replaced.isEmpty() || !replaced.contains(Table.key(row, kind.key())))
                .forEach(rows::add);
        rows.addAll(own);
        return rows;
    }
}

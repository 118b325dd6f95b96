package org.casus.codebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A tab-separated file of the codebook: {@code #} begins a comment line, empty lines are skipped, missing cells at the end of
 * a row are empty; a first row that only names the columns is skipped too.
 *
 * @param name the file's name, for messages
 * @param rows its rows, in order
 */
record Table(String name, List<Row> rows) {

    private static final Set<String> COLUMN_NAMES = Set.of("type", "words", "context", "code", "name", "entry", "verb");

    Table {
        rows = List.copyOf(rows);
    }

    /** One row with its place. */
    record Row(String file, int line, List<String> cells) {

        /** The cell of that column, trimmed; empty if the row is shorter or the cell is {@code -}. */
        String cell(int column) {
            String cell = column < cells.size() ? cells.get(column).strip() : "";
            return cell.equals("-") ? "" : cell;
        }

        /** The cell's alternatives, split at {@code |}. */
        List<String> list(int column) {
            return split(cell(column));
        }

        /** An error that names the place. */
        CodebookException error(String message) {
            return new CodebookException(file + ", line " + line + ": " + message);
        }
    }

    /** The file built in under that name; empty if there is none. */
    static Optional<Table> builtIn(String name) {
        try (InputStream stream = Table.class.getResourceAsStream(name)) {
            return stream == null ? Optional.empty() : Optional.of(read(name, stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file under that name in {@code directory}; empty if there is none. */
    static Optional<Table> in(Path directory, String name) {
        Path file = directory.resolve(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return Optional.of(read(file.toString(), stream));
        } catch (IOException e) {
            throw new CodebookException(file + " cannot be read: " + e.getMessage());
        }
    }

    private static Table read(String name, InputStream stream) throws IOException {
        List<Row> rows = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Row row = new Row(name, number, List.of(line.split("\t", -1)));
            if (!rows.isEmpty() || !COLUMN_NAMES.contains(row.cell(0))) {
                rows.add(row);
            }
        }
        return new Table(name, rows);
    }

    static List<String> split(String cell) {
        List<String> parts = new ArrayList<>();
        for (String part : cell.split("\\|")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}

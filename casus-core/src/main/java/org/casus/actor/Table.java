package org.casus.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A tab-separated table of this room: {@code #} begins a comment line, empty lines are skipped, the first other line names the
 * columns; missing cells at the end of a row are empty.
 *
 * @param rows its rows, in order
 */
record Table(List<Row> rows) {

    Table {
        rows = List.copyOf(rows);
    }

    /**
     * One row with its place.
     *
     * @param file the file, for messages
     * @param line its line in the file, from 1
     * @param columns the columns' places by their names
     * @param cells what stands in them
     */
    record Row(String file, int line, Map<String, Integer> columns, List<String> cells) {

        /** The cell of that column, trimmed; empty if the row is shorter or the table has no such column. */
        String cell(String column) {
            int at = columns.getOrDefault(column, Integer.MAX_VALUE);
            return at < cells.size() ? cells.get(at).strip() : "";
        }

        /** The cell's parts, split at {@code |}. */
        List<String> list(String column) {
            return split(cell(column));
        }

        /** Where it stands. */
        String origin() {
            return file + ", line " + line;
        }

        /** An error that names file, line and column. */
        ActorsException error(String column, String message) {
            int at = columns.getOrDefault(column, -1);
            return new ActorsException(origin() + ", column " + (at + 1) + " (" + column + "): " + message);
        }
    }

    /** The table built in under that name. */
    static Table builtIn(TableKind kind) {
        try (InputStream stream = Table.class.getResourceAsStream(kind.file())) {
            if (stream == null) {
                throw new IllegalStateException("The resource " + kind.file() + " is missing");
            }
            return read(kind, kind.file(), stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table of that name in {@code directory}; empty if there is none. */
    static Optional<Table> in(Path directory, TableKind kind) {
        Path file = directory.resolve(kind.file());
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return Optional.of(read(kind, file.toString(), stream));
        } catch (CharacterCodingException e) {
            throw new ActorsException(file + " is not written in UTF-8");
        } catch (IOException e) {
            throw new ActorsException(file + " cannot be read: " + e.getMessage());
        }
    }

    private static Table read(TableKind kind, String name, InputStream stream) throws IOException {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> columns = new HashMap<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(
                stream, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)));
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(text.split("\t", -1));
            if (columns.isEmpty()) {
                columns.putAll(header(kind, name + ", line " + number, cells));
            } else {
                rows.add(row(kind, name, number, columns, cells));
            }
        }
        return new Table(rows);
    }

    private static Row row(TableKind kind, String name, int number, Map<String, Integer> columns, List<String> cells) {
        Row row = new Row(name, number, columns, cells);
        if (cells.size() > columns.size()) {
            throw new ActorsException(row.origin() + ", column " + (columns.size() + 1) + ": there are only "
                    + columns.size() + " columns, but the row has " + cells.size() + " cells");
        }
        for (String column : kind.needed()) {
            if (row.cell(column).isEmpty()) {
                throw row.error(column, "must not be empty");
            }
        }
        return row;
    }

    private static Map<String, Integer> header(TableKind kind, String place, List<String> cells) {
        Map<String, Integer> columns = new HashMap<>();
        for (String cell : cells) {
            String column = cell.strip();
            if (!kind.columns().contains(column) || columns.put(column, columns.size()) != null) {
                throw new ActorsException(place + ", column " + (cells.indexOf(cell) + 1) + ": '" + column
                        + "' is no column of " + kind.file() + ", whose first row must name its columns: "
                        + String.join(", ", kind.columns()));
            }
        }
        for (String needed : kind.needed()) {
            if (!columns.containsKey(needed)) {
                throw new ActorsException(place + ": the column '" + needed + "' is missing");
            }
        }
        return columns;
    }

    static List<String> split(String cell) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from <= cell.length()) {
            int bar = cell.indexOf('|', from);
            int end = bar < 0 ? cell.length() : bar;
            String part = cell.substring(from, end).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            from = end + 1;
        }
        return parts;
    }

    /** What of a row tells it from others: rows of one key are one entry. */
    static String key(Row row, Set<String> columns) {
        StringBuilder key = new StringBuilder();
        columns.forEach(column -> key.append(row.cell(column)).append('\t'));
        return key.toString();
    }
}

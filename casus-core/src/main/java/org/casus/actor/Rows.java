package org.casus.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of a tab-separated resource of this room; {@code #} begins a comment line. */
final class Rows {

    private Rows() {}

    /** One row with its place. */
    record Row(String file, int line, List<String> cells) {

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        List<String> list(int column) {
            return split(cell(column));
        }

        IllegalStateException error(String message) {
            return new IllegalStateException(file + ", line " + line + ": " + message);
        }
    }

    static List<Row> of(String file) {
        List<Row> rows = new ArrayList<>();
        try (InputStream stream = Rows.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The resource " + file + " is missing");
            }
            read(file, new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static void read(String file, BufferedReader reader, List<Row> rows) throws IOException {
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(new Row(file, number, List.of(line.split("\t", -1))));
            }
        }
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
}

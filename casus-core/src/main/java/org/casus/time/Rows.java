package org.casus.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the tab-separated files of this room; {@code #} begins a comment line. */
final class Rows {

    private Rows() {}

    /** The rows of the built-in file, each with at least {@code columns} cells. */
    static List<List<String>> of(String file, int columns) {
        List<List<String>> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Rows.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(row(file, line, columns));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return rows;
    }

    private static List<String> row(String file, String line, int columns) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() < columns) {
            throw new IllegalStateException(file + ": a row needs " + columns + " cells: " + line);
        }
        return cells;
    }
}

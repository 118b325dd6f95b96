package org.casus.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The form of the tables that lie beside the code: UTF-8, a row a line, cells between tabs, {@code #} before a comment. White
 * space inside a cell counts; empty lines do not.
 */
public final class Table {

    private Table() {}

    /** The rows of the resource {@code name} in the package of {@code room}, cell by cell; trailing empty cells are kept. */
    public static List<List<String>> rows(Class<?> room, String name) {
        return lines(room, name).stream()
                .map(line -> List.copyOf(Arrays.asList(line.split("\t", -1))))
                .toList();
    }

    /** The lines of the resource that are neither empty nor comments. */
    public static List<String> lines(Class<?> room, String name) {
        try (InputStream in = room.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name + " beside " + room.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + name, e);
        }
    }
}

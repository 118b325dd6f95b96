package org.casus.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The numbers that decide between yes and no, read from {@code thresholds.tsv}, where each is explained. */
final class Thresholds {

    private final Map<String, Double> values;

    private Thresholds(Map<String, Double> values) {
        this.values = Map.copyOf(values);
    }

    static Thresholds load() {
        try (InputStream stream = Thresholds.class.getResourceAsStream("thresholds.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("thresholds.tsv is not in the jar");
            }
            return new Thresholds(read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Double> read(BufferedReader reader) throws IOException {
        Map<String, Double> values = new HashMap<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t");
                values.put(cells[0], Double.parseDouble(cells[1]));
            }
        }
        return values;
    }

    /** The number under {@code name}. */
    double get(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("thresholds.tsv has no '" + name + "'");
        }
        return value;
    }
}

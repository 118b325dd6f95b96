package org.casus.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casus.story.Table;

/**
 * Turns what the rooms and the model score into probabilities of being right, by {@code calibration.tsv}: points of a rising line for each field
 * and ground, fitted on marked news (isotonic regression, {@code tools/calibrate.py}). Between two points the line is straight, beyond the
 * outermost it is level.
 */
final class Calibration {

    private final Map<String, TreeMap<Double, Double>> lines = new HashMap<>();

    private Calibration(List<List<String>> rows) {
        for (List<String> row : rows) {
            lines.computeIfAbsent(row.get(0) + " " + row.get(1), k -> new TreeMap<>())
                    .put(Double.parseDouble(row.get(2)), Double.parseDouble(row.get(3)));
        }
    }

    static Calibration load() {
        return new Calibration(Table.rows(Calibration.class, "calibration.tsv"));
    }

    /**
     * The probability, to two digits, that a field is right.
     *
     * @param field {@code event}, {@code type}, {@code actor}, {@code recipient}, {@code date} or {@code place}
     * @param ground what it rests on, as the table names it
     * @param score from 0 to 1
     */
    double probability(String field, String ground, double score) {
        TreeMap<Double, Double> line = lines.get(field + " " + ground);
        if (line == null) {
            throw new IllegalStateException("calibration.tsv has no " + field + " by " + ground);
        }
        Map.Entry<Double, Double> below = line.floorEntry(score);
        Map.Entry<Double, Double> above = line.ceilingEntry(score);
        if (below == null || above == null) {
            return rounded((below == null ? line.firstEntry() : line.lastEntry()).getValue());
        }
        double width = above.getKey() - below.getKey();
        double share = width == 0 ? 0 : (score - below.getKey()) / width;
        return rounded(below.getValue() + share * (above.getValue() - below.getValue()));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}

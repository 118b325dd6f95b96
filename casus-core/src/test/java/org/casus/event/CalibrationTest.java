package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.story.Table;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final Calibration CALIBRATION = Calibration.load();
    private static final List<List<String>> ROWS = Table.rows(Calibration.class, "calibration.tsv");

    @Test
    void aHigherScoreIsNeverLessSure() {
        Map<String, Double> last = new HashMap<>();
        for (List<String> row : ROWS) {
            for (double score = 0; score <= 1; score += 0.01) {
                double given = CALIBRATION.probability(row.get(0), row.get(1), score);
                assertThat(given).isBetween(0.0, 1.0);
                assertThat(given).isGreaterThanOrEqualTo(last.getOrDefault(row.get(0) + row.get(1), 0.0));
                last.put(row.get(0) + row.get(1), given);
            }
            last.clear();
        }
    }

    @Test
    void pointsAreMetAndTheLineBetweenIsStraight() {
        List<List<String>> line = ROWS.stream()
                .filter(r -> r.get(0).equals("event") && r.get(1).equals("frame"))
                .toList();
        assertThat(line).hasSizeGreaterThan(1);
        double x0 = number(line.get(0), 2);
        double x1 = number(line.get(1), 2);
        double middle = (number(line.get(0), 3) + number(line.get(1), 3)) / 2;
        assertThat(CALIBRATION.probability("event", "frame", (x0 + x1) / 2)).isCloseTo(middle, within(0.0051));
        assertThat(CALIBRATION.probability("event", "frame", 0)).isCloseTo(number(line.get(0), 3), within(0.0051));
    }

    private static double number(List<String> row, int column) {
        return Double.parseDouble(row.get(column));
    }

    @Test
    void anUnknownGroundIsAFault() {
        assertThatThrownBy(() -> CALIBRATION.probability("event", "hearsay", 0.5))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("hearsay");
    }
}

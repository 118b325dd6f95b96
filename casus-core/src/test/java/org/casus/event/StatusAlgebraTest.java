package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StatusAlgebraTest {

    private static final StatusAlgebra ALGEBRA = StatusAlgebra.load();

    @Test
    void knowsEveryNesting() {
        for (Status inner : Status.values()) {
            assertThat(ALGEBRA.nest(inner, Status.HAPPENED)).isEqualTo(inner);
            for (Status outer : Status.values()) {
                assertThat(ALGEBRA.nest(inner, outer)).isNotNull();
                assertThat(ALGEBRA.nestNegated(inner, outer)).isNotNull();
            }
        }
    }

    @Test
    void onlyWhatHappenedAndIsToldAsSuchHappened() {
        for (Status inner : Status.values()) {
            for (Status outer : Status.values()) {
                boolean both = inner == Status.HAPPENED && outer == Status.HAPPENED;
                assertThat(ALGEBRA.nest(inner, outer) == Status.HAPPENED).isEqualTo(both);
                assertThat(ALGEBRA.nestNegated(inner, outer)).isNotEqualTo(Status.HAPPENED);
            }
        }
    }

    @Test
    void aDeniedPlanIsNegated() {
        Status planned = ALGEBRA.nest(Status.HAPPENED, Status.PLANNED);
        assertThat(ALGEBRA.nest(planned, Status.NEGATED)).isEqualTo(Status.NEGATED);
    }

    @Test
    void theGuidePrintsTheTable() throws IOException {
        String guide = Files.readString(Path.of("..", "docs", "guide.md"));
        for (Status outer : Status.values()) {
            assertThat(guide).contains(row("`" + outer.label() + "`", outer, false));
            if (outer != Status.HAPPENED) {
                assertThat(guide).contains(row("not `" + outer.label() + "`", outer, true));
            }
        }
    }

    private static String row(String name, Status outer, boolean not) {
        StringBuilder row = new StringBuilder("| ").append(name).append(" |");
        for (Status inner : Status.values()) {
            Status result = not ? ALGEBRA.nestNegated(inner, outer) : ALGEBRA.nest(inner, outer);
            row.append(' ').append(result.label()).append(" |");
        }
        return row.toString();
    }
}

package org.casus.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void givesProbabilities() {
        Reading reading = new ReadingScores(3)
                .status(1, "planned", 0.8)
                .actor(1, 0, 0.9)
                .recipient(1, 2, 0.7)
                .reading();
        assertThat(reading.known()).isTrue();
        assertThat(reading.status(1, Reading.STATUSES.indexOf("planned"))).isCloseTo(0.8, within(1e-4));
        assertThat(reading.actor(1, 0)).isCloseTo(0.9, within(1e-4));
        assertThat(reading.actor(0, 1)).isLessThan(0.01);
        assertThat(reading.recipient(1, 2)).isCloseTo(0.7, within(1e-4));
    }

    @Test
    void statusesSumToOne() {
        Reading reading = new ReadingScores(1).status(0, "alleged", 0.4).reading();
        double sum = 0;
        for (int i = 0; i < Reading.STATUSES.size(); i++) {
            sum += reading.status(0, i);
        }
        assertThat(sum).isCloseTo(1.0, within(1e-5));
    }

    @Test
    void nobodysReadingSaysNothing() {
        Reading none = Reading.none(4);
        assertThat(none.known()).isFalse();
        assertThat(none.actor(3, 2)).isZero();
        assertThat(none.status(0, 0)).isZero();
    }

    @Test
    void refusesScoresOfAnotherLength() {
        assertThatThrownBy(() -> new Reading(2, new float[7], new float[8]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 words");
    }
}

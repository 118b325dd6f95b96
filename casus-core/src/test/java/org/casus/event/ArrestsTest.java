package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How many were arrested. */
class ArrestsTest {

    @Test
    void thoseArrestedAreCounted() {
        Event event = Reading.event(
                """
                Police police NOUN 2 nsubj
                arrested arrest VERB 0 root
                24 24 NUM 4 nummod
                activists activist NOUN 2 obj
                """,
                "arrested");
        assertThat(event.mode()).hasValue("arrest");
        assertThat(event.arrested()).hasValue(Count.of(24));
        assertThat(event.killed()).isEmpty();
    }

    @Test
    void onePersonIsOne() {
        Event event = Reading.event(
                """
                A a DET 2 det
                teacher teacher NOUN 4 nsubj:pass
                was be AUX 4 aux:pass
                arrested arrest VERB 0 root
                """,
                "arrested");
        assertThat(event.arrested()).hasValue(Count.of(1));
    }

    @Test
    void aPluralWithoutANumberIsNoCount() {
        Event event = Reading.event(
                """
                Police police NOUN 2 nsubj
                arrested arrest VERB 0 root
                activists activist NOUN 2 obj
                """,
                "arrested");
        assertThat(event.arrested()).isEmpty();
    }
}

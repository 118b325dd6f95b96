package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What only happens in a work, or long ago, is no event. */
class FictionTest {

    @Test
    void whatHappensInAFilmIsNoEvent() {
        assertThat(Reading.of(
                                """
                        In in ADP 3 case
                        the the DET 3 det
                        film film NOUN 5 obl
                        rebels rebel NOUN 5 nsubj
                        shelled shell VERB 0 root
                        the the DET 7 det
                        base base NOUN 5 obj
                        """)
                        .events())
                .isEmpty();
    }

    @Test
    void whatAnOperaTellsOfIsNone() {
        assertThat(Reading.of(
                                """
                        The the DET 2 det
                        opera opera NOUN 3 nsubj
                        tells tell VERB 0 root
                        of of ADP 6 case
                        a a DET 6 det
                        soldier soldier NOUN 3 obl
                        who who PRON 8 nsubj
                        shelled shell VERB 6 acl:relcl
                        the the DET 10 det
                        base base NOUN 8 obj
                        """)
                        .events())
                .isEmpty();
    }

    @Test
    void whatIsDoneToAFilmIsOne() {
        assertThat(Reading.of(
                                """
                        Rebels rebel NOUN 2 nsubj
                        shelled shell VERB 0 root
                        the the DET 4 det
                        studio studio NOUN 2 obj
                        of of ADP 7 case
                        the the DET 7 det
                        film film NOUN 4 nmod
                        """)
                        .events())
                .hasSize(1);
    }

    @Test
    void whatHappenedCenturiesAgoIsHistory() {
        String siege =
                """
                The the DET 2 det
                airstrike airstrike NOUN 5 nsubj
                of of ADP 4 case
                %s %s NUM 2 nmod
                failed fail VERB 0 root
                """;
        assertThat(Reading.of(siege.formatted("1943", "1943")).events()).isEmpty();
        assertThat(Reading.of(siege.formatted("2003", "2003")).events()).hasSize(1);
    }
}

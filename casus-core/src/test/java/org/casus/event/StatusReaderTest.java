package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatusReaderTest {

    private static Status status(String word, String tree) {
        return Reading.event(tree, word).status();
    }

    @Test
    void whatIsToldHappened() {
        assertThat(
                        status(
                                "shelled",
                                """
                        Rebels rebel NOUN 2 nsubj
                        shelled shell VERB 0 root
                        the the DET 4 det
                        base base NOUN 2 obj
                        """))
                .isEqualTo(Status.HAPPENED);
    }

    @Test
    void notNegates() {
        assertThat(
                        status(
                                "shell",
                                """
                        Rebels rebel NOUN 4 nsubj
                        did do AUX 4 aux
                        not not PART 4 advmod
                        shell shell VERB 0 root
                        the the DET 6 det
                        base base NOUN 4 obj
                        """))
                .isEqualTo(Status.NEGATED);
    }

    @Test
    void noBeforeTheNounNegates() {
        assertThat(
                        status(
                                "airstrikes",
                                """
                        There there PRON 2 expl
                        were be VERB 0 root
                        no no DET 4 det
                        airstrikes airstrike NOUN 2 nsubj
                        """))
                .isEqualTo(Status.NEGATED);
    }

    @Test
    void whatHadToBeDoneWasDone() {
        assertThat(
                        status(
                                "shell",
                                """
                        Rebels rebel NOUN 2 nsubj
                        had have VERB 0 root
                        to to PART 4 mark
                        shell shell VERB 2 xcomp
                        the the DET 6 det
                        base base NOUN 4 obj
                        """))
                .isEqualTo(Status.HAPPENED);
    }

    @Test
    void whatOneWasAbleToDoWasDone() {
        assertThat(
                        status(
                                "arrest",
                                """
                        Guards guard NOUN 3 nsubj
                        were be AUX 3 cop
                        able able ADJ 0 root
                        to to PART 5 mark
                        arrest arrest VERB 3 xcomp
                        two two NUM 7 nummod
                        printers printer NOUN 5 obj
                        """))
                .isEqualTo(Status.HAPPENED);
    }

    @Test
    void whatOneIsAbleToDoIsNotDoneYet() {
        assertThat(
                        status(
                                "arrest",
                                """
                        Guards guard NOUN 3 nsubj
                        are be AUX 3 cop
                        able able ADJ 0 root
                        to to PART 5 mark
                        arrest arrest VERB 3 xcomp
                        two two NUM 7 nummod
                        printers printer NOUN 5 obj
                        """))
                .isEqualTo(Status.HYPOTHETICAL);
    }

    @Test
    void mayIsHypothetical() {
        assertThat(
                        status(
                                "shell",
                                """
                        Rebels rebel NOUN 3 nsubj
                        might might AUX 3 aux
                        shell shell VERB 0 root
                        the the DET 5 det
                        base base NOUN 3 obj
                        """))
                .isEqualTo(Status.HYPOTHETICAL);
    }

    @Test
    void aConditionIsHypothetical() {
        assertThat(
                        status(
                                "shell",
                                """
                        If if SCONJ 3 mark
                        rebels rebel NOUN 3 nsubj
                        shell shell VERB 6 advcl
                        us we PRON 3 obj
                        we we PRON 6 nsubj
                        leave leave VERB 0 root
                        """))
                .isEqualTo(Status.HYPOTHETICAL);
    }

    @Test
    void aQuestionIsHypothetical() {
        assertThat(
                        status(
                                "shell",
                                """
                        Did do AUX 3 aux
                        rebels rebel NOUN 3 nsubj
                        shell shell VERB 0 root
                        the the DET 5 det
                        base base NOUN 3 obj
                        ? ? PUNCT 3 punct
                        """))
                .isEqualTo(Status.HYPOTHETICAL);
    }

    @Test
    void whatIsPlannedIsPlanned() {
        assertThat(
                        status(
                                "shell",
                                """
                        Rebels rebel NOUN 2 nsubj
                        planned plan VERB 0 root
                        to to PART 4 mark
                        shell shell VERB 2 xcomp
                        the the DET 6 det
                        base base NOUN 4 obj
                        """))
                .isEqualTo(Status.PLANNED);
    }

    @Test
    void whatIsThreatenedIsThreatened() {
        assertThat(
                        status(
                                "beat",
                                """
                        Rebels rebel NOUN 2 nsubj
                        threatened threaten VERB 0 root
                        to to PART 4 mark
                        beat beat VERB 2 xcomp
                        villagers villager NOUN 4 obj
                        """))
                .isEqualTo(Status.THREATENED);
    }

    @Test
    void whatSomebodyIsUrgedToDoIsDemanded() {
        assertThat(
                        status(
                                "beat",
                                """
                        Kenya kenya PROPN 2 nsubj
                        urged urge VERB 0 root
                        rebels rebel NOUN 2 obj
                        to to PART 5 mark
                        beat beat VERB 2 xcomp
                        villagers villager NOUN 5 obj
                        """))
                .isEqualTo(Status.DEMANDED);
    }

    @Test
    void whatSomebodyIsAccusedOfIsAlleged() {
        assertThat(
                        status(
                                "shelling",
                                """
                        Kenya kenya PROPN 2 nsubj
                        accused accuse VERB 0 root
                        rebels rebel NOUN 2 obj
                        of of SCONJ 5 mark
                        shelling shell VERB 2 advcl
                        farms farm NOUN 5 obj
                        """))
                .isEqualTo(Status.ALLEGED);
    }

    @Test
    void aDeniedPlanIsNegated() {
        assertThat(
                        status(
                                "shell",
                                """
                        Juba juba PROPN 2 nsubj
                        denied deny VERB 0 root
                        that that SCONJ 6 mark
                        it it PRON 6 nsubj
                        had have AUX 6 aux
                        planned plan VERB 2 ccomp
                        to to PART 8 mark
                        shell shell VERB 6 xcomp
                        the the DET 10 det
                        base base NOUN 8 obj
                        """))
                .isEqualTo(Status.NEGATED);
    }

    @Test
    void aRelativeClauseStandsOnItsOwnFeet() {
        assertThat(
                        status(
                                "shelled",
                                """
                        Kenya kenya PROPN 2 nsubj
                        threatened threaten VERB 0 root
                        rebels rebel NOUN 2 obj
                        who who PRON 5 nsubj
                        shelled shell VERB 3 acl:relcl
                        farms farm NOUN 5 obj
                        """))
                .isEqualTo(Status.HAPPENED);
    }

    @Test
    void soDoesAClauseOfTime() {
        assertThat(
                        status(
                                "shelled",
                                """
                        Kenya kenya PROPN 2 nsubj
                        threatened threaten VERB 0 root
                        revenge revenge NOUN 2 obj
                        after after SCONJ 6 mark
                        rebels rebel NOUN 6 nsubj
                        shelled shell VERB 2 advcl
                        farms farm NOUN 6 obj
                        """))
                .isEqualTo(Status.HAPPENED);
    }

    @Test
    void aSecondVerbSharesTheFirstOnesNegation() {
        assertThat(
                        status(
                                "shell",
                                """
                        Rebels rebel NOUN 4 nsubj
                        did do AUX 4 aux
                        not not PART 4 advmod
                        enter enter VERB 0 root
                        or or CCONJ 6 cc
                        shell shell VERB 4 conj
                        the the DET 8 det
                        base base NOUN 6 obj
                        """))
                .isEqualTo(Status.NEGATED);
    }
}

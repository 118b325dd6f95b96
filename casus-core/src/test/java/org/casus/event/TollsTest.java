package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Casualties that stand outside the words of the deed that caused them. */
class TollsTest {

    private static Event only(String tree) {
        List<Event> events = Reading.of(tree).events();
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    @Test
    void theDeadOfAShootingAreItsToll() {
        Event event = only(
                """
                Three three NUM 2 nummod
                clerks clerk NOUN 3 nsubj
                died die VERB 0 root
                in in ADP 6 case
                police police NOUN 6 compound
                firing firing NOUN 3 obl
                """);
        assertThat(Reading.texts(event.actors())).containsExactly("police");
        assertThat(Reading.texts(event.recipients())).contains("Three clerks");
        assertThat(event.killed()).hasValue(Count.of(3));
    }

    @Test
    void whoWasKilledWhenPoliceFiredWasKilledByIt() {
        Event event = only(
                """
                Two two NUM 2 nummod
                clerks clerk NOUN 4 nsubj:pass
                were be AUX 4 aux:pass
                killed kill VERB 0 root
                when when ADV 7 advmod
                police police NOUN 7 nsubj
                opened open VERB 4 advcl
                fire fire NOUN 7 obj
                """);
        assertThat(Reading.texts(event.actors())).containsExactly("police");
        assertThat(event.killed()).hasValue(Count.of(2));
    }

    @Test
    void aShootingCanLeavePeopleDead() {
        Event event = only(
                """
                Police police NOUN 2 compound
                firing firing NOUN 3 nsubj
                left leave VERB 0 root
                two two NUM 3 obj
                dead dead ADJ 3 xcomp
                """);
        assertThat(event.killed()).hasValue(Count.of(2));
    }

    @Test
    void whoSustainsInjuriesInABlastIsItsVictim() {
        Event event = Reading.event(
                """
                Two two NUM 2 nummod
                clerks clerk NOUN 3 nsubj
                sustained sustain VERB 0 root
                injuries injury NOUN 3 obj
                in in ADP 8 case
                a a DET 8 det
                bomb bomb NOUN 8 compound
                blast blast NOUN 3 obl
                """,
                "blast");
        assertThat(Reading.texts(event.recipients())).contains("Two clerks");
        assertThat(event.injured()).hasValue(Count.of(2));
    }

    @Test
    void aFoundBombHurtsNobody() {
        assertThat(Reading.of(
                                """
                        A a DET 3 det
                        car car NOUN 3 compound
                        bomb bomb NOUN 5 nsubj:pass
                        was be AUX 5 aux:pass
                        found find VERB 0 root
                        near near ADP 8 case
                        the the DET 8 det
                        quay quay NOUN 5 obl
                        """)
                        .events())
                .isEmpty();
    }

    @Test
    void aBombIsNoActor() {
        Event event = Reading.event(
                """
                A a DET 2 det
                bomb bomb NOUN 3 nsubj
                wounded wound VERB 0 root
                six six NUM 5 nummod
                clerks clerk NOUN 3 obj
                """,
                "wounded");
        assertThat(event.actors()).isEmpty();
    }
}

package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.codebook.EventType;
import org.junit.jupiter.api.Test;

/** One happening told by several words is one event. */
class FoldingTest {

    private static Event only(String tree) {
        List<Event> events = Reading.of(tree).events();
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    @Test
    void theTollOfARelativeClauseBelongsToTheDeed() {
        Event event = only(
                """
                Airstrikes airstrike NOUN 0 root
                that that PRON 3 nsubj
                killed kill VERB 1 acl:relcl
                24 24 NUM 5 nummod
                villagers villager NOUN 3 obj
                """);
        assertThat(event.type()).isEqualTo(EventType.ASSAULT);
        assertThat(event.mode()).hasValue("aerial");
        assertThat(event.killed()).hasValue(Count.of(24));
        assertThat(Reading.texts(event.recipients())).containsExactly("24 villagers");
    }

    @Test
    void soDoesTheTollOfAParticiple() {
        Event event = only(
                """
                Rebels rebel NOUN 2 nsubj
                shelled shell VERB 0 root
                the the DET 4 det
                camp camp NOUN 2 obj
                , , PUNCT 6 punct
                wounding wound VERB 2 advcl
                six six NUM 8 nummod
                soldiers soldier NOUN 6 obj
                """);
        assertThat(event.mode()).hasValue("heavy-weapons");
        assertThat(event.injured()).hasValue(Count.of(6));
        assertThat(event.killed()).isEmpty();
    }

    @Test
    void andOfOneThatStandsLooselyBeside() {
        Event event = only(
                """
                Rebels rebel NOUN 2 nsubj
                shelled shell VERB 7 ccomp
                the the DET 4 det
                camp camp NOUN 2 obj
                killing kill VERB 2 parataxis
                six six NUM 5 obj
                said say VERB 0 root
                officials official NOUN 7 nsubj
                """);
        assertThat(event.killed()).hasValue(Count.of(6));
    }

    @Test
    void peopleKilledInAStrikeAreTheStrikesToll() {
        Event event = only(
                """
                Two two NUM 2 nummod
                guards guard NOUN 4 nsubj:pass
                were be AUX 4 aux:pass
                killed kill VERB 0 root
                in in ADP 7 case
                an a DET 7 det
                airstrike airstrike NOUN 4 obl
                """);
        assertThat(event.mode()).hasValue("aerial");
        assertThat(event.killed()).hasValue(Count.of(2));
    }

    @Test
    void aLightVerbIsNoEventOfItsOwn() {
        Event event = only(
                """
                Israel israel PROPN 2 nsubj
                launched launch VERB 0 root
                an a DET 4 det
                airstrike airstrike NOUN 2 obj
                """);
        assertThat(event.mode()).hasValue("aerial");
        assertThat(Reading.texts(event.actors())).containsExactly("Israel");
    }

    @Test
    void twoDeedsStayTwoEvents() {
        assertThat(Reading.of(
                                """
                                Rebels rebel NOUN 2 nsubj
                                shelled shell VERB 0 root
                                villagers villager NOUN 2 obj
                                after after SCONJ 6 mark
                                troops troop NOUN 6 nsubj
                                withdrew withdraw VERB 2 advcl
                                """)
                        .events())
                .extracting(Event::type)
                .containsExactly(EventType.ASSAULT, EventType.RETREAT);
    }

    @Test
    void whatTheDeedDoesIsNoDeedOfItsOwn() {
        Event event = only(
                """
                The the DET 2 det
                airstrike airstrike NOUN 3 nsubj
                hit hit VERB 0 root
                rebels rebel NOUN 3 obj
                """);
        assertThat(event.mode()).hasValue("aerial");
        assertThat(Reading.texts(event.recipients())).containsExactly("rebels");
    }

    @Test
    void theDeedKillsAndNotItsPlace() {
        Event event = only(
                """
                Airstrikes airstrike NOUN 0 root
                on on ADP 4 case
                a a DET 4 det
                base base NOUN 1 nmod
                that that PRON 6 nsubj
                killed kill VERB 4 acl:relcl
                six six NUM 8 nummod
                rebels rebel NOUN 6 obj
                """);
        assertThat(event.mode()).hasValue("aerial");
        assertThat(event.killed()).hasValue(Count.of(6));
    }

    @Test
    void aBareParticipleCountsTheNumberBeforeIt() {
        Event event = only(
                """
                Two two NUM 2 nummod
                guards guard NOUN 4 nsubj:pass
                were be AUX 4 aux:pass
                killed kill VERB 0 root
                and and CCONJ 7 cc
                30 30 NUM 4 conj
                injured injure VERB 4 conj
                in in ADP 10 case
                an a DET 10 det
                airstrike airstrike NOUN 4 obl
                """);
        assertThat(event.killed()).hasValue(Count.of(2));
        assertThat(event.injured()).hasValue(Count.of(30));
    }
}

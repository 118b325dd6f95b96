package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartyFinderTest {

    private static void parties(String word, String actors, String recipients, String tree) {
        Event event = Reading.event(tree, word);
        assertThat(String.join("; ", Reading.texts(event.actors())))
                .as("actors")
                .isEqualTo(actors);
        assertThat(String.join("; ", Reading.texts(event.recipients())))
                .as("recipients")
                .isEqualTo(recipients);
    }

    @Test
    void subjectAndObject() {
        parties(
                "shelled",
                "Syrian troops",
                "Kurdish villagers",
                """
                Syrian syrian ADJ 2 amod
                troops troop NOUN 3 nsubj
                shelled shell VERB 0 root
                Kurdish kurdish ADJ 5 amod
                villagers villager NOUN 3 obj
                """);
    }

    @Test
    void aPlaceBeforeTheNounWasAttacked() {
        parties(
                "shooting",
                "",
                "mosque",
                """
                Mayors mayor NOUN 2 nsubj
                spoke speak VERB 0 root
                after after ADP 6 case
                the the DET 6 det
                mosque mosque NOUN 6 compound
                shooting shooting NOUN 2 obl
                """);
    }

    @Test
    void agentAndSubjectOfAPassive() {
        parties(
                "shelled",
                "Syrian troops",
                "Villagers",
                """
                Villagers villager NOUN 3 nsubj:pass
                were be AUX 3 aux:pass
                shelled shell VERB 0 root
                by by ADP 6 case
                Syrian syrian ADJ 6 amod
                troops troop NOUN 3 obl:agent
                """);
    }

    @Test
    void everyMemberOfAList() {
        parties(
                "shelled",
                "Troops; militiamen",
                "villagers",
                """
                Troops troop NOUN 4 nsubj
                and and CCONJ 3 cc
                militiamen militiaman NOUN 1 conj
                shelled shell VERB 0 root
                villagers villager NOUN 4 obj
                """);
    }

    @Test
    void theOwnerOfAnEventNounAndWhomItIsAgainst() {
        parties(
                "airstrike",
                "Israel",
                "Hamas fighters",
                """
                Israel israel PROPN 3 nmod:poss
                's 's PART 1 case
                airstrike airstrike NOUN 7 nsubj
                on on ADP 6 case
                Hamas hamas PROPN 6 compound
                fighters fighter NOUN 3 nmod
                failed fail VERB 0 root
                """);
    }

    @Test
    void theSubjectOfALightVerb() {
        parties(
                "airstrike",
                "Israel",
                "Hamas fighters",
                """
                Israel israel PROPN 2 nsubj
                conducted conduct VERB 0 root
                an a DET 4 det
                airstrike airstrike NOUN 2 obj
                on on ADP 7 case
                Hamas hamas PROPN 7 compound
                fighters fighter NOUN 4 nmod
                """);
    }

    @Test
    void whoeverSuffersIsTheRecipient() {
        Event event = Reading.event(
                """
                Villagers villager NOUN 2 nsubj
                suffered suffer VERB 0 root
                an a DET 4 det
                airstrike airstrike NOUN 2 obj
                by by ADP 6 case
                Russia russia PROPN 4 nmod
                """,
                "airstrike");
        assertThat(Reading.texts(event.actors())).containsExactly("Russia");
        assertThat(Reading.texts(event.recipients())).containsExactly("Villagers");
    }

    @Test
    void bothSidesOfAMeetingAreEachOthersRecipients() {
        Event event = Reading.event(
                """
                France france PROPN 4 nsubj
                and and CCONJ 3 cc
                Italy italy PROPN 1 conj
                met meet VERB 0 root
                """,
                "met");
        assertThat(Reading.texts(event.actors())).containsExactly("France", "Italy");
        assertThat(Reading.texts(event.recipients())).containsExactly("France", "Italy");
    }

    @Test
    void whoIsUrgedToActIsTheActorOfTheAct() {
        parties(
                "beat",
                "Rwandan troops",
                "villagers",
                """
                Kenya kenya PROPN 2 nsubj
                urged urge VERB 0 root
                Rwandan rwandan ADJ 4 amod
                troops troop NOUN 2 obj
                to to PART 6 mark
                beat beat VERB 2 xcomp
                villagers villager NOUN 6 obj
                """);
    }
}

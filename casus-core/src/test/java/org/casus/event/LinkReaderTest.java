package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkReaderTest {

    private static void link(Link.Kind kind, String from, String to, String tree) {
        assertThat(Reading.of(tree).links()).singleElement().satisfies(link -> {
            assertThat(link.kind()).isEqualTo(kind);
            assertThat(link.from()).isEqualTo(Reading.event(tree, from).id());
            assertThat(link.to()).isEqualTo(Reading.event(tree, to).id());
        });
    }

    @Test
    void anAnswerIsLinkedToWhatItAnswers() {
        link(
                Link.Kind.RESPONSE_TO,
                "shelled",
                "airstrike",
                """
                Rebels rebel NOUN 2 nsubj
                shelled shell VERB 0 root
                villagers villager NOUN 2 obj
                in in ADP 5 case
                response response NOUN 2 obl
                to to ADP 8 case
                the the DET 8 det
                airstrike airstrike NOUN 5 nmod
                """);
    }

    @Test
    void aReasonIsLinkedToWhatFollowsFromIt() {
        link(
                Link.Kind.BECAUSE_OF,
                "withdrew",
                "shelled",
                """
                Troops troop NOUN 2 nsubj
                withdrew withdraw VERB 0 root
                because because SCONJ 5 mark
                rebels rebel NOUN 5 nsubj
                shelled shell VERB 2 advcl
                villagers villager NOUN 5 obj
                """);
    }

    @Test
    void eventsSideBySideAreNotLinked() {
        assertThat(Reading.of(
                                """
                                Troops troop NOUN 2 nsubj
                                withdrew withdraw VERB 0 root
                                and and CCONJ 5 cc
                                rebels rebel NOUN 5 nsubj
                                shelled shell VERB 2 conj
                                villagers villager NOUN 5 obj
                                """)
                        .links())
                .isEmpty();
    }
}

package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnsweredTest {

    @Test
    void whoseUltimatumIsRejectedIsTheRecipient() {
        Event event = Reading.event(
                """
                Peru peru PROPN 2 nsubj
                rejected reject VERB 0 root
                a a DET 5 det
                Chilean chilean ADJ 5 amod
                ultimatum ultimatum NOUN 2 obj
                """,
                "rejected");
        assertThat(Reading.texts(event.actors())).containsExactly("Peru");
        assertThat(event.recipients()).singleElement().satisfies(p -> assertThat(p.country())
                .hasValue("CHL"));
    }

    @Test
    void orFromWhomAnOfferComes() {
        Event event = Reading.event(
                """
                Peru peru PROPN 2 nsubj
                rejected reject VERB 0 root
                an a DET 4 det
                offer offer NOUN 2 obj
                from from ADP 6 case
                Kenya kenya PROPN 4 nmod
                """,
                "rejected");
        assertThat(event.recipients()).anySatisfy(p -> assertThat(p.country()).hasValue("KEN"));
    }

    @Test
    void aThingOfNobodyHasNoOwner() {
        Event event = Reading.event(
                """
                Peru peru PROPN 2 nsubj
                rejected reject VERB 0 root
                a a DET 5 det
                new new ADJ 5 amod
                ultimatum ultimatum NOUN 2 obj
                """,
                "rejected");
        assertThat(event.recipients()).isEmpty();
    }
}

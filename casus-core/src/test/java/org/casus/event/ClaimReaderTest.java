package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.casus.speech.Stance;
import org.junit.jupiter.api.Test;

class ClaimReaderTest {

    @Test
    void theAccuserClaimsAndTheAccusedIsTheDoer() {
        Event deed = Reading.event(
                """
                Kenya kenya PROPN 2 nsubj
                accused accuse VERB 0 root
                Ugandan ugandan ADJ 4 amod
                troops troop NOUN 2 obj
                of of SCONJ 6 mark
                shelling shell VERB 2 advcl
                villagers villager NOUN 6 obj
                """,
                "shelling");
        assertThat(deed.status()).isEqualTo(Status.ALLEGED);
        assertThat(Reading.texts(deed.actors())).containsExactly("Ugandan troops");
        assertThat(deed.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.by().text()).isEqualTo("Kenya");
            assertThat(claim.stance()).isEqualTo(Stance.ASSERTS);
        });
    }

    @Test
    void whatNobodyClaimsHasNoClaims() {
        Event deed = Reading.event(
                """
                Troops troop NOUN 2 nsubj
                shelled shell VERB 0 root
                villagers villager NOUN 2 obj
                """,
                "shelled");
        assertThat(deed.claims()).isEmpty();
    }
}

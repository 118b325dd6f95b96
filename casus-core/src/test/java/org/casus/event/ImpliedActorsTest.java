package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.actor.Participant;
import org.casus.codebook.EventType;
import org.junit.jupiter.api.Test;

/** Who does what a passive or a noun names no doer for. */
class ImpliedActorsTest {

    private static Participant onlyActor(String tree, String word) {
        List<Participant> actors = Reading.event(tree, word).actors();
        assertThat(actors).hasSize(1);
        return actors.get(0);
    }

    @Test
    void whoArrestsIsPolice() {
        Participant actor = onlyActor(
                """
                Four four NUM 2 nummod
                printers printer NOUN 4 nsubj:pass
                were be AUX 4 aux:pass
                arrested arrest VERB 0 root
                """,
                "arrested");
        assertThat(actor.name()).isEqualTo("police");
        assertThat(actor.sectors()).containsExactly("COP");
        assertThat(actor.implied()).isTrue();
        assertThat(actor.text()).isEmpty();
    }

    @Test
    void whoIsNamedIsNotImplied() {
        Participant actor = onlyActor(
                """
                Four four NUM 2 nummod
                printers printer NOUN 4 nsubj:pass
                were be AUX 4 aux:pass
                arrested arrest VERB 0 root
                by by ADP 6 case
                soldiers soldier NOUN 4 obl:agent
                """,
                "arrested");
        assertThat(actor.text()).isEqualTo("soldiers");
        assertThat(actor.implied()).isFalse();
    }

    @Test
    void theSubjectOfAnActiveVerbLeavesNoRoom() {
        Event event = Reading.event(
                """
                Somebody somebody PRON 2 nsubj
                arrested arrest VERB 0 root
                the the DET 4 det
                printers printer NOUN 2 obj
                """,
                "arrested");
        assertThat(event.actors()).noneMatch(Participant::implied);
    }

    @Test
    void authoritiesImposeACurfew() {
        Participant actor = onlyActor(
                """
                Curfew curfew NOUN 3 nsubj:pass
                was be AUX 3 aux:pass
                clamped clamp VERB 0 root
                on on ADP 6 case
                the the DET 6 det
                town town NOUN 3 obl
                """,
                "clamped");
        assertThat(actor.name()).isEqualTo("authorities");
        assertThat(actor.implied()).isTrue();
    }

    @Test
    void troopsThatAreDeployedActThemselves() {
        Event event = Reading.event(
                """
                Troops troop NOUN 3 nsubj:pass
                were be AUX 3 aux:pass
                deployed deploy VERB 0 root
                in in ADP 6 case
                the the DET 6 det
                port port NOUN 3 obl
                """,
                "deployed");
        assertThat(Reading.texts(event.actors())).containsExactly("Troops");
        assertThat(event.actors().get(0).implied()).isTrue();
        assertThat(event.recipients()).noneMatch(p -> p.text().equals("Troops"));
    }

    @Test
    void aCompanyOfPoliceIsNoFirm() {
        Event event = Reading.event(
                """
                Six six NUM 2 nummod
                companies company NOUN 7 nsubj:pass
                of of ADP 5 case
                riot riot NOUN 5 compound
                police police NOUN 2 nmod
                were be AUX 7 aux:pass
                deployed deploy VERB 0 root
                in in ADP 10 case
                the the DET 10 det
                port port NOUN 7 obl
                """,
                "deployed");
        assertThat(event.actors()).singleElement().satisfies(p -> assertThat(p.sectors())
                .containsExactly("COP"));
    }

    @Test
    void anAttackWithoutAttackersStaysSo() {
        Event event = Reading.event(
                """
                Two two NUM 2 nummod
                clerks clerk NOUN 4 nsubj:pass
                were be AUX 4 aux:pass
                kidnapped kidnap VERB 0 root
                """,
                "kidnapped");
        assertThat(event.actors()).isEmpty();
    }

    @Test
    void whoIsToDoWhatIsOnlyDemandedIsOpen() {
        assertThat(Reading.event(
                                """
                        Lawyers lawyer NOUN 2 nsubj
                        demanded demand VERB 0 root
                        the the DET 4 det
                        arrest arrest NOUN 2 obj
                        of of ADP 7 case
                        the the DET 7 det
                        printers printer NOUN 4 nmod
                        """,
                                "arrest")
                        .actors())
                .noneMatch(Participant::implied);
    }

    @Test
    void anArrestWarrantIsNoArrest() {
        assertThat(Reading.of(
                                """
                        The the DET 3 det
                        arrest arrest NOUN 3 compound
                        warrant warrant NOUN 5 nsubj:pass
                        was be AUX 5 aux:pass
                        withdrawn withdraw VERB 0 root
                        """)
                        .events())
                .noneMatch(e -> e.type() == EventType.COERCE);
    }
}

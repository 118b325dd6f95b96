package org.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.casus.event.Event;
import org.casus.event.Status;
import org.casus.speech.Stance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who takes a stand on an event, read by the whole program from stories of our own. */
class ClaimsTest {

    private static Coder coder;

    @BeforeAll
    static void load() {
        coder = Coder.load(new CoderOptions(Optional.empty(), Optional.empty(), false, 0));
    }

    @AfterAll
    static void close() {
        coder.close();
    }

    private static ToldStory told(String text) {
        return new ToldStory(coder, text);
    }

    @Test
    void theAccusedDidItByTheAccusersWord() {
        ToldStory story = told("Washington accused Russia of carrying out a missile attack on a Ukrainian hospital."
                + " A Kremlin spokesman denied any role in the strike.");
        Event accusation = story.event("accused");
        assertThat(accusation.status()).isEqualTo(Status.HAPPENED);
        assertThat(accusation.recipients()).extracting(p -> p.name()).containsExactly("Russia");
        Event deed = story.event("carrying");
        assertThat(deed.status()).isEqualTo(Status.ALLEGED);
        assertThat(deed.actors()).extracting(p -> p.name()).containsExactly("Russia");
        assertThat(ToldStory.by(deed, Stance.ASSERTS)).containsExactly("United States");
        assertThat(ToldStory.by(deed, Stance.DENIES)).containsExactly("Kremlin spokesman");
    }

    @Test
    void theAccusedMayStandBeforeTheAccuser() {
        Event accusation =
                told("The airstrike hit a Malian rebel group, Ansar Dine, which France accused of bombing a market"
                                + " in Gao.")
                        .event("accused");
        assertThat(accusation.actors()).extracting(p -> p.name()).containsExactly("France");
        assertThat(accusation.recipients()).extracting(p -> p.name()).containsExactly("Ansar Dine");
    }

    @Test
    void aSpokesmansDenialIsItsGroups() {
        ToldStory story =
                told("The airstrike hit a Malian rebel group, Ansar Dine, which France accused of bombing a market"
                        + " in Gao. A spokesman for the group denied involvement in the bombing.");
        Event deed = story.event("bombing");
        assertThat(ToldStory.by(deed, Stance.ASSERTS)).containsExactly("France");
        assertThat(ToldStory.by(deed, Stance.DENIES)).containsExactly("Ansar Dine");
    }

    @Test
    void whoDeniesAShareDoesNotDenyTheDeed() {
        ToldStory story =
                told("Lebanon's army said Hezbollah had attacked a base near Tyre. The group denied involvement in"
                        + " the attack.");
        assertThat(story.event("attack", 2).status()).isEqualTo(Status.HAPPENED);
        assertThat(ToldStory.by(story.event("attacked"), Stance.DENIES)).containsExactly("Hezbollah");
    }

    @Test
    void whoTakesResponsibilityAssertsTheDeed() {
        ToldStory story = told("Gunmen stormed a hotel in Mogadishu on Friday. Al-Shabab claimed responsibility for the"
                + " assault. Somalia blamed al-Shabab for the attack.");
        assertThat(ToldStory.by(story.event("stormed"), Stance.ASSERTS)).containsExactly("al-Shabaab", "Somalia");
        assertThat(story.event("assault").actors()).extracting(p -> p.name()).containsExactly("al-Shabaab");
        assertThat(story.event("attack").status()).isEqualTo(Status.ALLEGED);
    }

    @Test
    void nobodysResponsibilityIsNoClaim() {
        ToldStory story =
                told("Gunmen abducted 12 students in Kaduna last week. No group has claimed responsibility for the"
                        + " kidnapping.");
        assertThat(story.event("abducted").claims()).isEmpty();
    }

    @Test
    void whatOneDoubtsAndAnotherConfirmsCarriesBoth() {
        Event deed =
                told("Sudanese officials doubted that Chad had bombed the border town. Chad confirmed the bombing.")
                        .event("bombed");
        assertThat(ToldStory.by(deed, Stance.DOUBTS)).containsExactly("Sudanese officials");
        assertThat(ToldStory.by(deed, Stance.ASSERTS)).containsExactly("Chad");
    }

    @Test
    void aDenialInAClauseFindsTheDeed() {
        Event deed =
                told("Eritrea accused Ethiopia of shelling the town. Ethiopia denied that it had shelled the town.")
                        .event("shelling");
        assertThat(ToldStory.by(deed, Stance.ASSERTS)).containsExactly("Eritrea");
        assertThat(ToldStory.by(deed, Stance.DENIES)).containsExactly("Ethiopia");
    }

    @Test
    void anOwnersNounIsItsWord() {
        Event deed = told("Kenya's claim that Somali gunmen had killed three aid workers was rejected by Mogadishu.")
                .event("killed");
        assertThat(ToldStory.by(deed, Stance.ASSERTS)).containsExactly("Kenya");
    }
}

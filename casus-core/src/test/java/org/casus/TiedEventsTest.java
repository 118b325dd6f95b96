package org.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the events of a story hang together, read by the whole program from stories of our own. */
class TiedEventsTest {

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Israel shelled a village in response to a rocket attack on Haifa. | shelled response-to attack",
                "The army bombed rebel camps in retaliation for an ambush that left six soldiers dead. | bombed response-to ambush",
                "Rwanda retaliated for the shelling with artillery fire on Goma. | retaliated response-to shelling",
                "The rebels vowed to avenge the killing of their commander. | vowed response-to killing",
                "Thousands marched in Dakar on Monday to protest the killing of a student by police. | protest because-of killing",
                "Turkey expelled three French diplomats over the arrest of a journalist. | expelled because-of arrest",
                "Protesters in Sofia clashed with police over plans to arrest the opposition leader. | clashed because-of arrest",
                "France recalled its ambassador because Mali had arrested four French soldiers. | recalled because-of arrested",
                "Residents rioted in Lagos on Friday after soldiers killed two traders. | rioted because-of killed",
                "The airstrike sparked protests in Beirut. | protests because-of airstrike",
                "Police arrested 20 people during a protest in Minsk. | arrested part-of protest",
            })
    void wordsBetweenTwoEventsTieThem(String text, String link) {
        assertThat(told(text).links()).contains(link);
    }

    @Test
    void anAnswerMayLookBackToTheSentenceBefore() {
        assertThat(
                        told("The strike on Aden on Sunday killed 12 people. In response, the Houthis fired missiles at a Saudi"
                                        + " airport.")
                                .links())
                .contains("fired response-to strike");
    }

    @Test
    void whatOnlyComesAfterIsNoReason() {
        assertThat(told("The two presidents met in Nairobi after troops shelled the town of Bunia.")
                        .links())
                .noneMatch(link -> link.contains("because-of"));
    }

    @Test
    void aLinkSaysWhy() {
        assertThat(told("Israel shelled a village in response to a rocket attack on Haifa.")
                        .whole())
                .singleElement()
                .satisfies(link -> assertThat(link.why()).isEqualTo("told as the answer"));
    }

    @Test
    void severalWordsForOneEventAreOneReport() {
        ToldStory story =
                told("Gunmen stormed a hotel in Mogadishu on Friday. The storming of the hotel left nine dead."
                        + " Al-Shabab claimed responsibility for the assault.");
        assertThat(story.links()).contains("storming same-as stormed", "assault same-as stormed");
    }

    @Test
    void theNounTakesUpTheVerb() {
        ToldStory story =
                told("Gunmen abducted 12 students in Kaduna last week. The abduction prompted protests in Abuja.");
        assertThat(story.links()).contains("abduction same-as abducted", "protests because-of abduction");
    }

    @Test
    void aCaptionTellsTheBodysEvent() {
        ToldStory story = told("Protesters stormed the parliament in Tirana on Saturday, angry over rising prices.\n\n"
                + "Open this photo in gallery Protesters storm the parliament building in Tirana. Ana Silva/Reuters");
        assertThat(story.links()).contains("storm same-as stormed");
    }

    @Test
    void anotherEventIsNoReportOfTheFirst() {
        ToldStory story =
                told("A drone strike killed four guards in Aden on Monday. A separate strike in Taiz on Tuesday"
                        + " killed two.");
        assertThat(story.links()).noneMatch(link -> link.contains("same-as"));
    }

    @Test
    void otherPartiesMakeAnotherEvent() {
        ToldStory story = told(
                "Ethiopian troops shelled the town of Shire. Sudan condemned the attack on its embassy by rioters.");
        assertThat(story.links()).noneMatch(link -> link.contains("same-as"));
    }
}

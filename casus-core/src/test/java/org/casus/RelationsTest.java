package org.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How actors stand to each other, and whom words refer to, read by the whole program from stories of our own. */
class RelationsTest {

    private static Coder coder;

    @BeforeAll
    static void load() {
        coder = Coder.load(new CoderOptions(Optional.empty(), Optional.empty(), false, 0));
    }

    @AfterAll
    static void close() {
        coder.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kataib Hezbollah is backed by Iran. | Kataib Hezbollah backed-by Iran",
                "A Rwandan-backed militia took the town of Rutshuru. | militia backed-by Rwanda",
                "Anna Brown, a member of the Taliban, resigned. | Anna Brown member-of Taliban",
                "Asaib Ahl al-Haq is part of the Popular Mobilization Forces. | Asaib Ahl al-Haq member-of Popular Mobilization Forces",
                "French President Emmanuel Macron spoke in Berlin. | Emmanuel Macron holds-office France",
                "Mohammed Salih, a spokesman for Kataib Hezbollah, denied the attack. | Mohammed Salih spokesperson-for Kataib Hezbollah",
                "Omar Sesay heads the Boko Haram sect. | Omar Sesay leads Boko Haram",
                "The Islamic State opposes the Taliban. | Islamic State opposes Taliban",
                "Hezbollah is allied with Hamas. | Hezbollah allied-with Hamas",
                "The Taliban is separate from al-Qaeda. | Taliban separate-from al-Qaeda",
                "The Islamic State, also known as ISIS, attacked a post. | Islamic State same-as Islamic State",
            })
    void aRelationIsRead(String text, String relation) {
        assertThat(new ToldStory(coder, text).relations()).contains(relation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asaib Ahl al-Haq is not part of the Popular Mobilization Forces.",
                "Hezbollah backed off Iran.",
                "Kenya and Uganda signed a treaty."
            })
    void whatIsDeniedOrNotSaidIsNoRelation(String text) {
        assertThat(new ToldStory(coder, text).relations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mohammed Salih, a spokesman for Kataib Hezbollah, denied the attack. Salih blamed the army. | Salih: Mohammed Salih",
                "Boko Haram attacked a village in Nigeria. The militants burned houses. | The militants: Boko Haram",
                "President Emmanuel Macron spoke in Paris. The president praised the police. | The president: Emmanuel Macron",
                "Emmanuel Macron spoke in Paris. He praised the police. | He: Emmanuel Macron",
                "Norway and its allies sent troops. | its: Norway",
                "Kenya sent troops to Somalia. The two countries signed a treaty. | The two countries: Kenya, Somalia",
                "Kenyan police arrested two men in Nairobi. The army was called. | The army: Army of Kenya",
            })
    void aReferenceIsFollowed(String text, String reference) {
        assertThat(new ToldStory(coder, text).references()).contains(reference);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Emmanuel Macron met Anna Brown. \"He is tired,\" Ahmed Hassan said. | He",
                "Anna Brown met Peter Miller. She praised him. | him: Anna Brown",
                "It is clear that Norway sent troops. | It",
                "Boko Haram and the Islamic State attacked. Another group fled. | Another group",
            })
    void aReferenceThatIsNotClearIsNotMade(String text, String words) {
        assertThat(new ToldStory(coder, text).references()).noneMatch(r -> r.startsWith(words));
    }
}

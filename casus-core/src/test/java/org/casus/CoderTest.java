package org.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.codebook.EventType;
import org.casus.event.Account;
import org.casus.event.Event;
import org.casus.event.Status;
import org.casus.speech.Stance;
import org.casus.story.Problem;
import org.casus.story.Section;
import org.casus.story.Story;
import org.casus.time.Basis;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole path, from a story to its coded events, on short stories of our own. */
class CoderTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 6, 19);

    private static Coder coder;

    @BeforeAll
    static void load() {
        coder = Coder.load(CoderOptions.standard());
    }

    @AfterAll
    static void close() {
        coder.close();
    }

    private static CodedStory code(String text) {
        return coder.code(new Story("s", Optional.of(WEDNESDAY), "", text, "", "", "", ""));
    }

    private static Event event(String text, EventType type) {
        return code(text).events().stream()
                .filter(e -> e.type() == type)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type + " in: " + text));
    }

    @Test
    void saysWhoDidWhatToWhomWhenAndWhere() {
        Event event = event("Gunmen killed three policemen in an ambush near Peshawar on Monday.", EventType.ASSAULT);
        assertThat(event.status()).isEqualTo(Status.HAPPENED);
        assertThat(event.actors()).extracting(a -> a.text()).containsExactly("Gunmen");
        assertThat(event.recipients()).extracting(r -> r.text()).contains("three policemen");
        assertThat(event.killed().orElseThrow().min()).isEqualTo(3);
        assertThat(event.date().orElseThrow().start()).isEqualTo(LocalDate.of(2024, 6, 17));
        assertThat(event.place().orElseThrow().country()).contains("PAK");
    }

    @Test
    void aDemandIsNoWithdrawal() {
        String text = "Thousands of demonstrators demanded that France withdraw its troops from Niger.";
        assertThat(event(text, EventType.REQUEST).recipients())
                .extracting(r -> r.country())
                .contains(Optional.of("FRA"));
        assertThat(code(text).events()).noneMatch(e -> e.type() == EventType.RETREAT && e.status() == Status.HAPPENED);
    }

    @Test
    void whatDidNotHappenIsNegated() {
        assertThat(code("The police did not disperse the protesters outside the palace.")
                        .events())
                .noneMatch(e -> e.status() == Status.HAPPENED || e.status() == Status.ALLEGED);
    }

    @Test
    void anAccuserIsOnWhatHeAlleges() {
        Event deed = code("Kenya accused the militants of bombing a bus station in Garissa.").events().stream()
                .filter(e -> e.type() == EventType.ASSAULT)
                .findFirst()
                .orElseThrow();
        assertThat(deed.status()).isEqualTo(Status.ALLEGED);
        assertThat(deed.claims())
                .anyMatch(c -> c.stance() == Stance.ASSERTS && c.by().country().equals(Optional.of("KEN")));
    }

    @Test
    void whatIsStillToComeLiesAhead() {
        Event event = event("Chad and Sudan agreed to hold talks in July.", EventType.AGREE);
        assertThat(event.date().orElseThrow().start()).isEqualTo(LocalDate.of(2024, 7, 1));
        assertThat(event.date().orElseThrow().basis()).isEqualTo(Basis.TEXT);
    }

    @Test
    void theQuotedSpeakForThemselves() {
        CodedStory coded = code(
                "\"Soldiers burned our village on Sunday and killed my uncle,\" said Amina Sule, a farmer from Yola.");
        assertThat(coded.attributions())
                .anyMatch(a -> a.direct()
                        && a.speaker().filter(s -> s.name().contains("Sule")).isPresent());
        assertThat(coded.events())
                .isNotEmpty()
                .allMatch(e -> e.section() == Section.QUOTE && e.status() == Status.ALLEGED);
    }

    @Test
    void everyOffsetMeansItsWords() {
        String text = "🔥 Rebels shelled the market in Goma on Tuesday, and Rwanda denied any role in the attack.";
        CodedStory coded = code(text);
        assertThat(coded.events()).isNotEmpty();
        for (Event event : coded.events()) {
            event.actors().forEach(p -> assertThat(p.span().of(text)).isEqualTo(p.text()));
            event.recipients().forEach(p -> assertThat(p.span().of(text)).isEqualTo(p.text()));
            assertThat(event.span().contains(event.trigger())).isTrue();
        }
    }

    @Test
    void theSameStoryGivesTheSameRows() {
        String text = "Turkish jets struck villages near Dohuk, killing two farmers, and Baghdad protested to Ankara.";
        assertThat(code(text)).isEqualTo(code(text));
    }

    @Test
    void whatCannotBeDoneIsAProblem() {
        assertThat(code("  ").problems()).extracting(Problem::code).containsExactly("empty-text");
        assertThat(
                        code("La policía detuvo el lunes a varios manifestantes que protestaban contra el gobierno en la capital. Los detenidos fueron trasladados a una comisaría del centro, donde pasaron la noche, según dijo un portavoz de la policía.")
                                .problems())
                .extracting(Problem::code)
                .contains("not-english");
        CodedStory undated = coder.code(new Story("u", Optional.empty(), "", "Rebels shelled Goma.", "", "", "", ""));
        assertThat(undated.problems()).extracting(Problem::code).containsExactly("no-date");
        assertThat(undated.events()).allMatch(e -> e.date().isEmpty());
    }

    @Test
    void minimumConfidenceLeavesOut() {
        try (Coder strict = Coder.load(new CoderOptions(Optional.empty(), Optional.empty(), true, 1.01))) {
            List<Event> events = strict.code(
                            new Story("s", Optional.of(WEDNESDAY), "", "Rebels shelled Goma.", "", "", "", ""))
                    .events();
            assertThat(events).isEmpty();
        }
    }

    @Test
    void explainingCodesTheSameAndAccountsForEveryRow() {
        Story story = new Story(
                "s",
                Optional.of(WEDNESDAY),
                "",
                "Gunmen killed three policemen in an ambush near Peshawar on Monday. Thousands of students"
                        + " marched through Lahore in protest over the killing, which the interior minister condemned."
                        + " He said that the army might storm the valley.",
                "",
                "",
                "",
                "");
        Explanation explanation = coder.explain(story);
        assertThat(explanation.coded()).isEqualTo(coder.code(story));
        assertThat(explanation.coded().events()).isNotEmpty();
        assertThat(explanation.accounts())
                .extracting(Account::event)
                .isEqualTo(explanation.coded().events());
        Account killing = explanation.accounts().get(0);
        assertThat(killing.date().why()).isEqualTo("“Monday”, reckoned from the day of publication, 2024-06-19");
        assertThat(killing.place().why()).isEqualTo("“Peshawar”, the nearest place in the sentence");
        assertThat(killing.heard().get(0).what()).isEqualTo("ASSAULT");
        assertThat(killing.type()).isNotEmpty();
    }

    @Test
    void aStoryThatCannotBeReadIsExplainedByItsProblem() {
        Explanation nothing = coder.explain(new Story("s", Optional.of(WEDNESDAY), "", " ", "", "", "", ""));
        assertThat(nothing.accounts()).isEmpty();
        assertThat(nothing.coded().problems()).extracting(Problem::code).containsExactly("empty-text");
    }
}

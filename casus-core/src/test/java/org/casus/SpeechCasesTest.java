package org.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.codebook.EventType;
import org.casus.event.Event;
import org.casus.event.Status;
import org.casus.speech.Attribution;
import org.casus.speech.Stance;
import org.casus.story.Section;
import org.casus.story.Story;
import org.casus.story.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ways of reporting speech of {@code speech-cases.tsv}, through the whole program. */
class SpeechCasesTest {

    private static Coder coder;

    @BeforeAll
    static void load() {
        coder = Coder.load(CoderOptions.standard());
    }

    @AfterAll
    static void close() {
        coder.close();
    }

    /** A row of the table. */
    record Case(String what, String text, String speaker, String how, List<String> content) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Case> cases() {
        return Table.rows(SpeechCasesTest.class, "speech-cases.tsv").stream()
                .map(row -> new Case(
                        row.get(0),
                        row.get(1).replace("\\n", "\n\n"),
                        row.get(2),
                        row.get(3),
                        Stream.of(row.get(4).split(" \\| "))
                                .map(SpeechCasesTest::bare)
                                .toList()));
    }

    private static CodedStory code(String text) {
        return coder.code(new Story("s", Optional.of(LocalDate.of(2024, 6, 19)), "", text, "", "", "", ""));
    }

    private static String bare(String words) {
        return words.replaceAll("^[\\s\"“”,.]+|[\\s\"“”,.]+$", "");
    }

    private static String how(Attribution said) {
        return said.stance() == Stance.VOICES ? "voiced" : said.direct() ? "direct" : "reported";
    }

    private static String found(Attribution said, String text) {
        return said.content().stream().map(c -> bare(c.of(text))).collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhoSaysWhat(Case given) {
        List<Attribution> found = code(given.text()).attributions();
        if (given.how().equals("-")) {
            assertThat(found).isEmpty();
            return;
        }
        Attribution said = found.stream()
                .filter(a -> found(a, given.text()).equals(String.join(" | ", given.content())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        found.stream().map(a -> found(a, given.text())).toList()));
        assertThat(how(said)).isEqualTo(given.how());
        if (given.speaker().equals("-")) {
            assertThat(said.speaker()).isEmpty();
        } else {
            assertThat(said.speaker().map(p -> (p.name() + " " + p.text()).toLowerCase(Locale.ROOT)))
                    .hasValueSatisfying(
                            name -> assertThat(name).contains(given.speaker().toLowerCase(Locale.ROOT)));
        }
    }

    private static Event assault(String text) {
        return code(text).events().stream()
                .filter(e -> e.type() == EventType.ASSAULT)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no ASSAULT in: " + text));
    }

    @Test
    void anEventInAQuotationIsItsSpeakersClaim() {
        Event event = assault(
                "\"The rebels killed nine farmers in our district on Sunday,\" said President Emmanuel Macron.");
        assertThat(event.section()).isEqualTo(Section.QUOTE);
        assertThat(event.status()).isEqualTo(Status.ALLEGED);
        assertThat(event.claims())
                .anySatisfy(claim -> assertThat(claim.by().name()).contains("Macron"));
    }

    @Test
    void aFearClaimsNothing() {
        assertThat(code("The villagers fear that the rebels will attack the town.")
                        .events())
                .allSatisfy(event -> assertThat(event.claims()).isEmpty());
    }

    @Test
    void theTurnsOfATranscriptAreTheirSpeakersWords() {
        String text = "Emmanuel Macron: We will send the soldiers home in June.\n\n"
                + "Sergei Lavrov: I do not believe it for a moment. Nobody here does.\n\n"
                + "Emmanuel Macron: Then wait until the summer comes.";
        List<Attribution> turns = code(text).attributions().stream()
                .filter(a -> a.cue().stream().anyMatch(c -> c.of(text).equals(":")))
                .toList();
        assertThat(turns).hasSize(3).allMatch(Attribution::direct);
        assertThat(found(turns.get(1), text)).isEqualTo("I do not believe it for a moment. Nobody here does");
    }
}

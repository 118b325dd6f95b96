package org.casus.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.CodedStory;
import org.casus.actor.Participant;
import org.casus.codebook.EventType;
import org.casus.event.Confidence;
import org.casus.event.Count;
import org.casus.event.Event;
import org.casus.event.Status;
import org.casus.event.Why;
import org.casus.story.Section;
import org.casus.story.Span;
import org.casus.story.Story;
import org.casus.time.Basis;
import org.casus.time.EventDate;
import org.casus.time.Precision;
import org.junit.jupiter.api.Test;

/** The three forms of one coded story. */
class FormsTest {

    private static final String TEXT = "\uD83D\uDD25 Police, \"firm\" as ever, dispersed students and nurses.";
    private static final Story STORY =
            new Story("s1", Optional.of(LocalDate.of(2021, 5, 4)), "Calm, at last", TEXT, "", "", "", "");

    @Test
    void jsonCountsCodePointsAndWritesNullForNothing() {
        String json = new JsonForm().body(coded(event()));
        assertThat(json)
                .startsWith("{\"story\":{\"id\":\"s1\",\"published\":\"2021-05-04\",\"title\":\"Calm, at last\"")
                .contains("\"trigger\":[26,35]")
                .contains(
                        "\"type\":\"COERCE\",\"mode\":null,\"contexts\":[],\"cameo\":\"1724\",\"quad\":4,\"intensity\":-7.5")
                .contains("\"killed\":null,\"injured\":{\"min\":24,\"max\":99}")
                .contains("\"confidence\":{\"event\":0.9,\"type\":0.333,\"actor\":1.0")
                .endsWith("\"captions\":[],\"problems\":[]}\n")
                .hasLineCount(1);
    }

    @Test
    void csvPairsEveryActorWithEveryRecipientAndQuotes() {
        List<String> rows = new CsvForm().body(coded(event())).lines().toList();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).contains(",Police,").contains(",students,").contains("\"\"firm\"\"");
        assertThat(rows.get(1)).contains(",nurses,");
        int columns = new CsvForm().head().split(",").length;
        assertThat(rows.get(0).replaceAll("\"([^\"]|\"\")*\"", "x").split(",", -1))
                .hasSize(columns);
    }

    @Test
    void csvKeepsAnEventWithoutParties() {
        assertThat(new CsvForm().body(coded(event(List.of(), List.of()))).lines())
                .hasSize(1);
    }

    @Test
    void theTableFitsItsColumnsAndShowsTheWords() {
        for (int columns : new int[] {60, 80, 120}) {
            String table = new TableForm(columns, false).body(coded(event()));
            assertThat(table.lines())
                    .allSatisfy(line -> assertThat(Screen.width(line)).isLessThanOrEqualTo(columns));
            assertThat(table).contains("Calm, at last", "COERCE", "students", "dispersed", "24–99");
        }
    }

    @Test
    void whoIsOnlyImpliedIsMarked() {
        Participant police = Participant.implied("police", List.of("COP"), span("dispersed"));
        CodedStory coded = coded(event(List.of(police), List.of(party("students"))));
        assertThat(new TableForm(120, false).body(coded)).contains("[police] (COP)");
        assertThat(new JsonForm().body(coded)).contains("\"text\":\"\",\"name\":\"police\"", "\"implied\":true");
        assertThat(new JsonForm().body(coded(event()))).doesNotContain("implied");
    }

    @Test
    void aStoryWithoutEventsSaysSo() {
        assertThat(new TableForm(80, false).body(coded())).contains("(no events)");
        assertThat(new CsvForm().body(coded())).isEmpty();
    }

    private static CodedStory coded(Event... events) {
        return new CodedStory(
                STORY, 1, List.of(events), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Event event() {
        return event(List.of(party("Police")), List.of(party("students"), party("nurses")));
    }

    private static Event event(List<Participant> actors, List<Participant> recipients) {
        LocalDate day = LocalDate.of(2021, 5, 4);
        return new Event(
                "e1",
                EventType.COERCE,
                Optional.empty(),
                List.of(),
                "1724",
                -7.5,
                actors,
                recipients,
                Optional.of(new EventDate(day, day, Precision.DAY, Basis.PUBLISHED)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Count(24, 99)),
                Optional.empty(),
                Optional.empty(),
                Status.HAPPENED,
                Optional.empty(),
                false,
                List.of(),
                Section.BODY,
                0,
                TEXT,
                new Span(3, TEXT.length()),
                span("dispersed"),
                new Confidence(0.9, 1 / 3.0, 1, 0.5, 0.5, 0),
                new Why("disperse, verb", List.of(span("dispersed")), List.of()));
    }

    private static Participant party(String words) {
        return new Participant(words, words, Optional.empty(), List.of("COP"), Optional.empty(), span(words));
    }

    private static Span span(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }
}

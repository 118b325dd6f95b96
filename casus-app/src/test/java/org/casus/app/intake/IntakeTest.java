package org.casus.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How stories are read from what people hand in. */
class IntakeTest {

    @TempDir
    private Path folder;

    @Test
    void fieldsAreReadAndWhatIsMissingIsEmpty() throws IOException {
        Reading reading =
                only("a.jsonl", "{\"id\":7,\"published\":\"2020-02-01T08:00:00Z\",\"text\":\"Snow.\",\"url\":null}");
        assertThat(reading.story().id()).isEqualTo("7");
        assertThat(reading.story().published()).contains(LocalDate.of(2020, 2, 1));
        assertThat(reading.story().url()).isEmpty();
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void aDateThatIsNoneIsAProblem() throws IOException {
        Reading reading = only("a.jsonl", "{\"published\":\"last week\",\"text\":\"Snow.\"}");
        assertThat(reading.readable()).isTrue();
        assertThat(reading.problems()).singleElement().satisfies(p -> assertThat(p.code())
                .isEqualTo("bad-date"));
    }

    @Test
    void theStorysOwnDateGoesBeforeTheCallers() throws IOException {
        Optional<LocalDate> said = Optional.of(LocalDate.of(2022, 2, 2));
        assertThat(read("a.txt", "date 2019-12-31 Snow fell.", said)
                        .get(0)
                        .story()
                        .published())
                .contains(LocalDate.of(2019, 12, 31));
        assertThat(read("b.txt", "Snow fell.", said).get(0).story().published()).isEqualTo(said);
    }

    @Test
    void anArrayOfStoriesAndLinesInAJsonFileAreBothUnderstood() throws IOException {
        assertThat(read("a.json", "[{\"text\":\"One.\"},\n {\"text\":\"Two.\"}]", Optional.empty()))
                .hasSize(2)
                .allMatch(Reading::readable);
        assertThat(read("b.json", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n", Optional.empty()))
                .hasSize(2)
                .allMatch(Reading::readable);
    }

    @Test
    void standardInputIsJsonLinesIfItBeginsLikeThat() {
        assertThat(typed("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}")).hasSize(2);
        assertThat(typed("One.\nTwo.")).hasSize(1);
        assertThat(typed("\uFEFF{\"text\":\"One.\"}\n")).singleElement().matches(Reading::readable);
    }

    @Test
    void standardInputMayBeOneJsonValueOverManyLines() {
        assertThat(typed("[\n {\"text\":\"One.\"},\n {\"text\":\"Two.\"}\n]\n"))
                .hasSize(2)
                .allMatch(Reading::readable);
        assertThat(typed("{\r\n  \"text\": \"One.\"\r\n}\r\n")).singleElement().matches(Reading::readable);
        assertThat(typed("[Reuters] One."))
                .singleElement()
                .matches(r -> r.story().text().startsWith("[Reuters]"));
    }

    @Test
    void whatIsWrongWithJsonIsToldWithoutTheParsersSettings() throws IOException {
        assertThat(only("a.jsonl", "{\"text\":\"One.\"").problems().get(0).detail())
                .contains("Unexpected end-of-input")
                .doesNotContain("Stream");
        assertThat(only("b.json", "").problems().get(0).detail()).contains("empty");
    }

    @Test
    void halfASurrogatePairIsMended() throws IOException {
        Reading reading = only("a.jsonl", "{\"text\":\"a\\ud83d b\"}");
        assertThat(reading.story().text()).isEqualTo("a\uFFFD b");
        assertThat(reading.problems()).singleElement().satisfies(p -> assertThat(p.code())
                .isEqualTo("broken-utf-8"));
    }

    @Test
    void anEmptyFileOfTextIsAStoryWithoutText() throws IOException {
        assertThat(only("a.txt", "").story().text()).isEmpty();
        assertThat(read("a.jsonl", "\n \n", Optional.empty())).isEmpty();
    }

    @Test
    void linesThatAreTooLongAreCountedNotKept() throws IOException {
        LineReader lines = new LineReader(
                new ByteArrayInputStream("short\nfar too long\n\nend".getBytes(StandardCharsets.UTF_8)), 6);
        assertThat(lines.next().orElseThrow().tooLong()).isFalse();
        LineReader.Line second = lines.next().orElseThrow();
        assertThat(second.tooLong()).isTrue();
        assertThat(second.length()).isEqualTo(12);
        assertThat(lines.next().orElseThrow().blank()).isTrue();
        assertThat(new String(lines.next().orElseThrow().bytes(), StandardCharsets.UTF_8))
                .isEqualTo("end");
        assertThat(lines.next()).isEmpty();
    }

    private Reading only(String name, String text) throws IOException {
        List<Reading> all = read(name, text, Optional.empty());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private List<Reading> read(String name, String text, Optional<LocalDate> date) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return all(new Intake(List.of(Source.of(file)), new ByteArrayInputStream(new byte[0]), date));
    }

    private static List<Reading> typed(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return all(new Intake(List.of(Source.STDIN), new ByteArrayInputStream(bytes), Optional.empty()));
    }

    private static List<Reading> all(Intake intake) {
        List<Reading> all = new ArrayList<>();
        for (Optional<Reading> next = intake.next(); next.isPresent(); next = intake.next()) {
            all.add(next.get());
        }
        return all;
    }
}

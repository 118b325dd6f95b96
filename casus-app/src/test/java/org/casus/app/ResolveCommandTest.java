package org.casus.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Phrases resolved from the command line. */
class ResolveCommandTest {

    @TempDir
    private Path folder;

    @Test
    void eachPhraseHasItsLineUnderItsId() throws IOException {
        Path phrases = Files.writeString(
                folder.resolve("phrases.jsonl"),
                "{\"id\": \"a\", \"text\": \"two Norwegian soldiers\"}\n{\"id\": \"b\", \"text\": \"the Kremlin\"}\n");
        Path out = folder.resolve("actors.jsonl");
        assertThat(Terminal.pipe().run("resolve", phrases, "--out", out)).isEqualTo(ExitCode.DONE);

        String[] lines = Files.readString(out).split("\n");
        assertThat(lines).hasSize(2);
        JsonNode soldiers = new ObjectMapper().readTree(lines[0]);
        assertThat(soldiers.path("id").asText()).isEqualTo("a");
        assertThat(soldiers.path("country").asText()).isEqualTo("NOR");
        assertThat(soldiers.path("sectors").path(0).asText()).isEqualTo("MIL");
        assertThat(new ObjectMapper().readTree(lines[1]).path("country").asText())
                .isEqualTo("RUS");
    }

    @Test
    void barePhrasesMayBeTyped() throws IOException {
        Terminal terminal = Terminal.pipe().typing("Ghana\n\nPeruvian police\n");
        assertThat(terminal.run("resolve", "-")).isEqualTo(ExitCode.DONE);
        String[] lines = terminal.out().split("\n");
        assertThat(lines).hasSize(2);
        assertThat(new ObjectMapper().readTree(lines[0]).path("country").asText())
                .isEqualTo("GHA");
        assertThat(new ObjectMapper().readTree(lines[1]).path("id").asText()).isEqualTo("3");
    }

    @Test
    void aBadLineIsToldAndKeepsItsPlace() {
        Terminal terminal = Terminal.pipe().typing("{\"id\": \"a\", \"text\":\n{\"id\": \"b\"}\nGhana\n");
        assertThat(terminal.run("resolve", "-")).isEqualTo(ExitCode.SOME_NOT_CODED);
        assertThat(terminal.err()).contains("standard input line 1", "standard input line 2");
        assertThat(terminal.out().lines()).hasSize(3);
        assertThat(terminal.out()).contains("\"not-json\"", "\"not-a-phrase\"");
    }
}

package org.casus.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The directory of actors from the command line. */
class ActorsCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aNameIsLookedUp() {
        Terminal terminal = Terminal.pipe();
        assertThat(terminal.run("actors", "find", "boko", "haram")).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out()).contains("Boko Haram  (group, NGA)", "armed.tsv, line ");
    }

    @Test
    void aNameThatNobodyHasIsSaid() {
        Terminal terminal = Terminal.pipe();
        assertThat(terminal.run("actors", "find", "zzyzx")).isEqualTo(ExitCode.SOME_NOT_CODED);
        assertThat(terminal.err()).contains("nobody called zzyzx");
    }

    @Test
    void theListIsNarrowed() throws IOException {
        Terminal terminal = Terminal.pipe();
        assertThat(terminal.run("actors", "list", "--country", "mli", "--kind", "group", "--json"))
                .isEqualTo(ExitCode.DONE);
        assertThat(terminal.out().lines()).hasSizeGreaterThan(5).allSatisfy(line -> {
            JsonNode card = new ObjectMapper().readTree(line);
            assertThat(card.path("country").asText()).isEqualTo("MLI");
            assertThat(card.path("kind").asText()).isEqualTo("group");
        });
    }

    @Test
    void aKindOrCountryThatIsNotThereIsSaid() {
        Terminal kinds = Terminal.pipe();
        assertThat(kinds.run("actors", "list", "--kind", "gang")).isEqualTo(ExitCode.USAGE);
        assertThat(kinds.err()).contains("no such kind: gang; there are country, people");
        Terminal countries = Terminal.pipe();
        assertThat(countries.run("actors", "list", "--country", "Mali")).isEqualTo(ExitCode.USAGE);
        assertThat(countries.err()).contains("no such country: Mali");
    }

    @Test
    void theBuiltInDirectoryPassesItsCheck() {
        Terminal terminal = Terminal.pipe();
        assertThat(terminal.run("actors", "check")).isEqualTo(ExitCode.DONE);
        assertThat(terminal.err()).contains(" 0 faults");
    }

    @Test
    void ownEntriesAreReadWithoutABuild() throws IOException {
        Files.writeString(folder.resolve("bodies.tsv"), "name\tcountry\tsectors\nZzyzx Works\tKEN\tBUS\n");
        Terminal terminal = Terminal.pipe().typing("a spokesman for Zzyzx Works\n");
        assertThat(terminal.run("resolve", "-", "--actors", folder)).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out()).contains("\"country\":\"KEN\"");
    }

    @Test
    void aMistakeInATableIsSaidWithItsPlace() throws IOException {
        Files.writeString(folder.resolve("bodies.tsv"), "name\tcountry\nZzyzx Works\tKenya\n");
        Terminal terminal = Terminal.pipe();
        assertThat(terminal.run("actors", "check", "--actors", folder)).isEqualTo(ExitCode.NOT_LOADED);
        assertThat(terminal.err()).contains("bodies.tsv, line 2, column 2 (country): 'Kenya'");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        Terminal terminal = Terminal.pipe();
        assertThat(terminal.run("actors", "list", "--actors", folder.resolve("none")))
                .isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("--actors must name a folder");
    }
}

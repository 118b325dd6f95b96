package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The directory's tables, and those of a user. */
class DirectoryTest {

    private static final String ARMED = "name\taliases\tcountry\tsectors\tsince\tuntil\n";

    @TempDir
    private Path folder;

    private Actors with(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return Actors.load(Optional.of(folder));
    }

    private static Resolution resolve(Actors actors, String phrase, String date) {
        return actors.resolve(phrase, Optional.of(LocalDate.parse(date)));
    }

    @Test
    void theBuiltInDirectoryIsInOrder() {
        assertThat(Actors.load().check().stream().filter(Finding::fault).map(Finding::detail))
                .isEmpty();
    }

    @Test
    void aFolderAddsEntries() throws IOException {
        Actors actors = with("armed.tsv", ARMED + "Lions of Azawad\tLionceaux\tMLI\tREB\t2021\t\n");
        Resolution who = resolve(actors, "fighters of the Lionceaux", "2022-01-01");
        assertThat(who.country()).contains("MLI");
        assertThat(who.id()).contains("lions-of-azawad");
        assertThat(resolve(actors, "two Turkish soldiers", "2022-01-01").country())
                .contains("TUR");
    }

    @Test
    void aFolderReplacesTheEntryOfThatName() throws IOException {
        assertThat(Actors.load().find("Boko Haram")).hasSize(1);
        Actors actors = with("armed.tsv", ARMED + "Boko Haram\t\tCMR\tUAF\t\t\n");
        assertThat(actors.find("Boko Haram")).extracting(ActorCard::country).containsExactly(Optional.of("CMR"));
    }

    @Test
    void ofTwoOfOneNameTheDateThePhraseAndTheStoryDecide() throws IOException {
        Actors actors = with(
                "armed.tsv",
                ARMED
                        + "Dawn Front (old)\tDawn Front\tKEN\tREB\t1980\t1999\n"
                        + "Dawn Front (new)\tDawn Front\tKEN\tPRM\t2005\t\n"
                        + "Dawn Front (Fiji)\tDawn Front\tFJI\tPRM\t2005\t\n");
        assertThat(resolve(actors, "Kenya's Dawn Front", "1990-01-01").id()).contains("dawn-front-old");
        assertThat(resolve(actors, "Kenya's Dawn Front", "2010-01-01").id()).contains("dawn-front-new");
        Hints story = Hints.lands(List.of("FJI"));
        assertThat(actors.resolve("the Dawn Front", Optional.empty(), story).id())
                .contains("dawn-front-fiji");
        Resolution open = resolve(actors, "the Dawn Front", "2010-01-01");
        assertThat(open.id()).isEmpty();
        assertThat(open.country()).isEmpty();
        assertThat(open.sectors()).containsExactly("PRM");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            armed.tsv   | name,country;Dawn Front,KENYA              | line 2, column 2 (country): 'KENYA'
            armed.tsv   | name,sectors;Dawn Front,SOLDIERS           | line 2, column 2 (sectors): [SOLDIERS]
            armed.tsv   | name,since;#;Dawn Front,last year          | line 3, column 2 (since): 'last year'
            armed.tsv   | name,colour                                | line 1, column 2: 'colour' is no column
            armed.tsv   | aliases                                    | line 1: the column 'name' is missing
            armed.tsv   | name;Dawn Front,KEN                        | line 2, column 2: there are only 1 columns
            armed.tsv   | name,country;,KEN                          | line 2, column 1 (name): must not be empty
            armed.tsv   | name,aliases;Dawn Front,?!                 | nothing is left of '?!'
            leaders.tsv | name,office;Ann Lee,baker                  | line 2, column 2 (office): 'baker'
            leaders.tsv | name,office,from,to;Ann Lee,mayor,2019,2018 | line 2, column 4 (to): the term ends before it begins
            people.tsv  | name                                       | is none of the directory's tables
            """)
    void anErrorNamesFileLineAndColumn(String file, String table, String message) {
        assertThatThrownBy(() -> with(file, table.replace(';', '\n').replace(',', '\t')))
                .isInstanceOf(ActorsException.class)
                .hasMessageContaining(file)
                .hasMessageContaining(message);
    }

    @Test
    void aTableInAnotherEncodingIsSaid() throws IOException {
        Files.write(folder.resolve("armed.tsv"), new byte[] {'n', 'a', 'm', 'e', '\n', (byte) 0xE9, '\n'});
        assertThatThrownBy(() -> Actors.load(Optional.of(folder)))
                .isInstanceOf(ActorsException.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void theCheckFindsWhatContradictsItself() throws IOException {
        Files.writeString(
                folder.resolve("leaders.tsv"),
                "name\tcountry\toffice\tfrom\tto\nAnn Lee\tKEN\tmayor\t2019\t2021\nAnn Lee\tKEN\tmayor\t2020\t\n");
        Files.writeString(
                folder.resolve("armed.tsv"),
                "name\taliases\tcountry\tparent\nDawn Front\tDF\tKEN\t\nDay Front\tDF\tKEN\tNight Front\n");
        assertThat(Actors.load(Optional.of(folder)).check())
                .filteredOn(Finding::fault)
                .extracting(Finding::kind)
                .containsExactlyInAnyOrder("no-such-parent", "dates-overlap", "meaning-undecided");
    }

    @Test
    void aNameIsFoundInAnySpelling() {
        List<ActorCard> found = Actors.load().find("KATA'IB HIZBULLAH");
        assertThat(found).extracting(ActorCard::name).containsExactly("Kataib Hezbollah");
        assertThat(found.get(0).origin()).contains("armed.tsv, line ");
        assertThat(found.get(0).source()).isEqualTo("casus");
    }
}

package org.casus.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a folder of one's own does to the codebook, and what is said of rows that cannot be understood. */
class CodebookAdditionsTest {

    @TempDir
    private Path folder;

    private Codebook load(String file, String... rows) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, List.of(rows));
        return Codebook.load(Optional.of(folder));
    }

    @Test
    void aRowOfANewWordIsAdded() throws IOException {
        Codebook book = load("frames/protest.tsv", "# our own", "honk\tverb\tPROTEST\tobstruct\t144\tsubj\tat");
        assertThat(book.frames().of("honk")).singleElement().satisfies(frame -> assertThat(frame.mode())
                .hasValue("obstruct"));
        assertThat(book.frames().all())
                .hasSize(Codebook.load(Optional.empty()).frames().all().size() + 1);
    }

    @Test
    void aRowOfKnownWordsIsReplaced() throws IOException {
        Table.Row row = Table.builtIn("frames/assault.tsv").orElseThrow().rows().get(0);
        Codebook book = load(
                "frames/assault.tsv",
                String.join(
                        "\t",
                        row.cell(0),
                        row.cell(1),
                        row.cell(2),
                        row.cell(3),
                        row.cell(4),
                        "none",
                        "none",
                        row.cell(7),
                        "",
                        "replaced"));
        assertThat(book.frames().all())
                .hasSize(Codebook.load(Optional.empty()).frames().all().size())
                .filteredOn(frame -> frame.note().equals("replaced"))
                .singleElement()
                .satisfies(frame -> assertThat(frame.actor()).containsExactly(Slot.parse("none")));
    }

    @Test
    void aListMayBeLengthened() throws IOException {
        Files.writeString(folder.resolve("lists.tsv"), "hooter\thorn|klaxon\n");
        Codebook book = load("frames/protest.tsv", "hoot\tverb\tPROTEST\t\t141\t\t\tobj=@hooter");
        assertThat(book.frames().of("hoot")).singleElement().satisfies(frame -> assertThat(
                        frame.when().get(0).lemmas())
                .containsExactlyInAnyOrder("horn", "klaxon"));
    }

    @Test
    void anEmptyFolderChangesNothing() {
        assertThat(Codebook.load(Optional.of(folder)).frames().all())
                .hasSameSizeAs(Codebook.load(Optional.empty()).frames().all());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            textBlock =
                    """
                    frames/assault.tsv; attack,verb,ASSAUT;                 'ASSAUT' is none of PLOVER's 16 types
                    frames/assault.tsv; attack,verbs,ASSAULT;               kind is verb, noun or adj, not 'verbs'
                    frames/assault.tsv; attack,verb,ASSAULT,areal;          ASSAULT has no mode 'areal'
                    frames/assault.tsv; attack,verb,ASSAULT,aerial,1999;    '1999' is no CAMEO code
                    frames/assault.tsv; attack,verb,ASSAULT,,,,,obj=@nobody; no list '@nobody'
                    lightverbs.tsv;     carry out,does;                     a light verb performs or undergoes
                    examples/aid.tsv;   AID,~,They helped.;                 the sign is + or -, not '~'
                    examples/aid.tsv;   AID/food,+,They helped.;            no entry 'AID/food'
                    types.tsv;          AID,2,much;                         'much' is no number
                    """)
    void aBrokenRowIsNamedWithItsFileAndLine(String file, String row, String message) {
        assertThatThrownBy(() -> load(file, "# a comment", "", row.replace(',', '\t')))
                .isInstanceOf(CodebookException.class)
                .hasMessageContaining(folder.resolve(file) + ", line 3: ")
                .hasMessageContaining(message);
    }
}

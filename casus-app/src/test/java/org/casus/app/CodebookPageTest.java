package org.casus.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.casus.codebook.Codebook;
import org.casus.codebook.Entry;
import org.junit.jupiter.api.Test;

/** {@code docs/codebook.md} is the codebook itself. */
class CodebookPageTest {

    private static final Path PAGE = Path.of("..", "docs", "codebook.md");

    private final Codebook codebook = Codebook.load(Optional.empty());
    private final String page = new CodebookPage(codebook).markdown();

    @Test
    void thePageInDocsIsUpToDate() throws IOException {
        assertThat(Files.readString(PAGE).equals(page))
                .as("docs/codebook.md is what ./casus codebook --markdown > docs/codebook.md writes")
                .isTrue();
    }

    @Test
    void everyEntryIsThereWithItsDefinition() {
        assertThat(codebook.entries()).extracting(Entry::definition).allMatch(page::contains, "stands on the page");
    }

    @Test
    void everyExampleIsThereWithItsTriggerInBold() {
        assertThat(codebook.examples())
                .allSatisfy(example -> assertThat(page).contains("**" + example.trigger() + "**"));
    }
}

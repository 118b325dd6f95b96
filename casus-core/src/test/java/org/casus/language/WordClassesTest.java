package org.casus.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What word classes cannot be, whatever the model thinks: English has a handful of particles, and adjectives have no objects. */
class WordClassesTest {

    @Test
    void aWordOfRefusalIsAVerb() {
        try (Language language = Language.load(LanguageOptions.standard())) {
            List<Sentence> read = language.parse(List.of(
                    List.of("Bolivia", "'s", "president", "refused", "to", "resign", "."),
                    List.of("Turkey", "declined", "to", "join", "the", "naval", "mission", ".")));
            assertThat(read.get(0).token(3).upos()).isEqualTo("VERB");
            assertThat(read.get(0).token(4).upos()).isEqualTo("PART");
            assertThat(read.get(1).token(1).upos()).isEqualTo("VERB");
        }
    }

    @Test
    void whatHasAnObjectIsNoAdjective() {
        try (Language language = Language.load(LanguageOptions.standard())) {
            Sentence read = language.parse(
                            List.of(List.of("Nigeria", "'s", "president", "thanked", "Turkish", "rescuers", ".")))
                    .get(0);
            assertThat(read.token(3).upos()).isEqualTo("VERB");
        }
    }

    @Test
    void aParticipleIsNoPreposition() {
        try (Language language = Language.load(LanguageOptions.standard())) {
            Sentence read = language.parse(
                            List.of(List.of("Germany", "rejected", "Warsaw", "'s", "request", "for", "tanks", ".")))
                    .get(0);
            assertThat(read.token(1).upos()).isEqualTo("VERB");
        }
    }
}

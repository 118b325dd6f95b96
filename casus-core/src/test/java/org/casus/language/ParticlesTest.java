package org.casus.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** English has a handful of particles; no other word is one, whatever the model thinks of words that say no. */
class ParticlesTest {

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
}

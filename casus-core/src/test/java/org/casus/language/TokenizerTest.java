package org.casus.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.casus.story.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    private static final Tokenizer TOKENIZER = new Tokenizer(new Abbreviations());

    private static List<String> words(String sentence) {
        return TOKENIZER.tokens(sentence, new Span(0, sentence.length())).stream()
                .map(s -> s.of(sentence))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "They don't know. | They do n't know .",
                "They don’t know. | They do n’t know .",
                "The militia's camp | The militia 's camp",
                "the protesters’ tents | the protesters ’ tents",
                "Mr. Diallo met Gen. Okoth. | Mr. Diallo met Gen. Okoth .",
                "He left the U.S. | He left the U.S.",
                "the U.S.-led force | the U.S. - led force",
                "Iranian-backed fighters | Iranian - backed fighters",
                "anti-government marches | anti-government marches",
                "Ayman al-Masri of al-Bab | Ayman al-Masri of al-Bab",
                "a cease-fire with Ban Ki-moon | a cease-fire with Ban Ki-moon",
                "two F-16 jets and an AK-47 | two F-16 jets and an AK-47",
                "a 45-year-old man | a 45 - year - old man",
                "“Leave!” she said. | “ Leave ! ” she said .",
                "It cost $5.5 million, or €5m. | It cost $ 5.5 million , or € 5m .",
                "US$40 a day | US$ 40 a day",
                "a 20% rise | a 20 % rise",
                "some 1,200 people at 7:30 p.m. | some 1,200 people at 7:30 p.m.",
                "the truce--if any—held… | the truce -- if any — held …",
                "Wait... who? | Wait ... who ?",
                "See https://example.org/a?b=c, or ask desk@example.org. | See https://example.org/a?b=c , or ask desk@example.org .",
                "ANKARA/WASHINGTON talks on 9/11 | ANKARA / WASHINGTON talks on 9/11",
                "They cannot win | They can not win",
                "(see map) [sic] | ( see map ) [ sic ]",
                "rock 'n' roll of the '90s | rock ' n ' roll of the '90s",
                "No!!! Really?! | No !!! Really ?!",
                "the Shi'ite cleric O'Neil | the Shi'ite cleric O'Neil"
            })
    void cutsWordsAsTreebanksDo(String sentence, String words) {
        assertThat(words(sentence)).containsExactly(words.split(" "));
    }

    @Property(tries = 500)
    void losesNothingButWhiteSpace(@ForAll String text) {
        List<Span> spans = TOKENIZER.tokens(text, new Span(0, text.length()));
        StringBuilder joined = new StringBuilder();
        int at = 0;
        for (Span span : spans) {
            assertThat(span.begin()).isGreaterThanOrEqualTo(at);
            assertThat(span.length()).isPositive();
            joined.append(span.of(text));
            at = span.end();
        }
        StringBuilder wanted = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (!SentenceSplitter.isSpace(c)) {
                wanted.append(c);
            }
        }
        assertThat(joined.toString()).isEqualTo(wanted.toString());
    }
}

package org.casus.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.casus.story.LayoutReader;
import org.casus.story.PlainText;
import org.casus.story.Section;
import org.casus.story.Story;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    private static final String TEXT = "Gunmen storm hotel in Mogadishu\n\nMOGADISHU (Reuters) - Gunmen stormed a hotel"
            + " near the president’s palace on Friday, killing at least 12 people, police said.\n\nColonel Abdi Nur,"
            + " who led the operation, said his men hadn't lost anyone. “We shot two of them,” he said. “The others"
            + " fled.”\n\nOpen this photo in gallery Soldiers guard the hotel. AMINA YUSUF/Reuters\n\nThe U.N. mission"
            + " condemned the assault, which was claimed by al-Shabaab.";

    private static final LayoutReader LAYOUTS = LayoutReader.load();
    private static Language language;

    @BeforeAll
    static void load() {
        language = Language.load(LanguageOptions.standard());
    }

    @AfterAll
    static void close() {
        language.close();
    }

    private static List<Sentence> read(String text) {
        Story story = PlainText.story(text);
        return language.read(story, LAYOUTS.read(story));
    }

    private static Token word(List<Sentence> sentences, String text) {
        return sentences.stream()
                .flatMap(s -> s.tokens().stream())
                .filter(t -> t.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void readsSectionsSentencesAndWords() {
        List<Sentence> sentences = read(TEXT);

        assertThat(sentences)
                .extracting(Sentence::section)
                .containsExactly(
                        Section.HEADLINE,
                        Section.BODY,
                        Section.BODY,
                        Section.BODY,
                        Section.BODY,
                        Section.CAPTION,
                        Section.BODY);
        assertThat(sentences).extracting(Sentence::index).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(word(sentences, "n't").lemma()).isEqualTo("not");
        assertThat(word(sentences, "stormed").lemma()).isEqualTo("storm");
        assertThat(word(sentences, "shot").lemma()).isEqualTo("shoot");
        assertThat(word(sentences, "stormed").upos()).isEqualTo("VERB");
    }

    @Test
    void seesWhoDidWhatToWhom() {
        List<Sentence> sentences = read(TEXT);
        Sentence second = sentences.get(1);
        Token stormed = word(sentences, "stormed");

        assertThat(second.child(stormed, "nsubj").map(Token::text)).contains("Gunmen");
        assertThat(second.child(stormed, "obj").map(Token::text)).contains("hotel");
    }

    @Test
    void readsOverLinksInsideASentence() {
        String text = "Police in Tema said Minister Ama Owusu Ama Serwaa OwusuStrike enters third day at Tema port"
                + " Union calls for talks MORE on Friday (PHOTOS: the strike in pictures) ordered the harbour closed.";
        List<Sentence> sentences = read(text);

        assertThat(sentences).hasSize(1);
        assertThat(sentences.get(0).tokens())
                .extracting(Token::text)
                .containsExactly(
                        "Police",
                        "in",
                        "Tema",
                        "said",
                        "Minister",
                        "Ama",
                        "Owusu",
                        "on",
                        "Friday",
                        "ordered",
                        "the",
                        "harbour",
                        "closed",
                        ".");
    }

    @Test
    void findsEntities() {
        String text = "President Mary Okello of Uganda met officials of the World Bank in Kampala on Monday.";
        List<Entity> entities =
                read(text).stream().flatMap(s -> s.entities().stream()).toList();

        assertThat(entities)
                .extracting(e -> e.kind() + " " + e.span().of(text))
                .contains("PERSON Mary Okello", "LOCATION Uganda", "ORGANIZATION World Bank", "LOCATION Kampala");
    }

    @Test
    void keepsOffsetsIntoTheText() {
        for (Sentence sentence : read(TEXT)) {
            for (Token token : sentence.tokens()) {
                assertThat(token.span().of(TEXT)).isEqualTo(token.text());
                assertThat(sentence.span().contains(token.span())).isTrue();
            }
            int[] heads = sentence.tokens().stream().mapToInt(Token::head).toArray();
            assertThat(TreeDecoder.isTree(heads)).isTrue();
        }
    }

    @Test
    void saysTheSameOnAnyNumberOfThreads() throws Exception {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            texts.add(TEXT.repeat(1 + i % 3).replace("12 people", i + " people"));
        }
        List<String> alone = texts.stream().map(t -> describe(read(t))).toList();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> together = new ArrayList<>();
            texts.forEach(t -> together.add(pool.submit(() -> describe(read(t)))));
            for (int i = 0; i < texts.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        } finally {
            pool.shutdown();
        }
    }

    private static String describe(List<Sentence> sentences) {
        StringBuilder described = new StringBuilder();
        for (Sentence sentence : sentences) {
            sentence.tokens().forEach(t -> {
                described.append(t.text()).append(t.upos()).append(t.head()).append(t.deprel());
                for (int i = 0; i < EventScores.SIZE; i++) {
                    described.append(' ').append(Float.floatToIntBits(t.event().get(i)));
                }
            });
            described.append(sentence.entities());
        }
        return described.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", ".", "😀😀", "\uD800", "�", "a", "? ! ?", "-- --"})
    void livesWithTextsThatSayNothing(String text) {
        assertThat(read(text)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void livesWithTextsWithoutEnd() {
        String text = "x".repeat(5_000) + " " + "word ".repeat(3_000) + "y".repeat(200_000);

        assertThat(read(text)).isNotEmpty().allSatisfy(s -> assertThat(s.tokens())
                .hasSizeLessThan(300));
    }

    @Test
    void parsesWordsThatWereToldApart() {
        List<Sentence> sentences =
                language.parse(List.of(List.of("Rebels", "shelled", "Aden", "."), List.of("Stop", "!")));

        assertThat(sentences).hasSize(2);
        assertThat(sentences.get(0).token(1).head()).isEqualTo(-1);
        assertThat(sentences.get(1).span().begin()).isEqualTo(22);
        assertThat(Optional.of(sentences.get(0).token(0).deprel())).contains("nsubj");
    }
}

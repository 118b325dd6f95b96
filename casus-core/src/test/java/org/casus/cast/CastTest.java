package org.casus.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.actor.Actors;
import org.casus.language.DrawnTrees;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.casus.story.Section;
import org.casus.story.Span;
import org.junit.jupiter.api.Test;

/** Whom the words of a story mean, through its own links. */
class CastTest {

    private static final Actors ACTORS = Actors.load();

    private static final String RAISES =
            """
            Norway   norway PROPN 2 nsubj
            raised   raise  VERB  0 root
            its      its    PRON  4 nmod:poss
            tariffs  tariff NOUN  2 obj
            """;

    /** The sentences one after the other, as a story has them. */
    private static List<Sentence> story(String... drawn) {
        List<Sentence> sentences = new ArrayList<>();
        int at = 0;
        for (String lines : drawn) {
            Sentence sentence = moved(DrawnTrees.of(lines), sentences.size(), at);
            sentences.add(sentence);
            at = sentence.span().end() + 1;
        }
        return sentences;
    }

    private static Sentence moved(Sentence sentence, int index, int by) {
        List<Token> tokens = sentence.tokens().stream()
                .map(t -> new Token(
                        t.index(),
                        new Span(t.span().begin() + by, t.span().end() + by),
                        t.text(),
                        t.lemma(),
                        t.upos(),
                        t.head(),
                        t.deprel(),
                        t.event()))
                .toList();
        Span span = new Span(by, by + sentence.span().end());
        return new Sentence(index, Section.BODY, 0, span, tokens, List.of());
    }

    private static String text(List<Sentence> sentences) {
        List<String> words = sentences.stream()
                .flatMap(s -> s.tokens().stream())
                .map(Token::text)
                .toList();
        return String.join(" ", words);
    }

    /** The countries of those whom {@code form} means in the last sentence. */
    private static List<String> countries(List<Sentence> story, String form) {
        Sentence last = story.get(story.size() - 1);
        Cast cast = new Cast(ACTORS, text(story), Optional.empty(), story);
        return cast.participants(last, List.of(DrawnTrees.word(last, form))).stream()
                .flatMap(p -> p.country().stream())
                .toList();
    }

    @Test
    void itIsTheCountryThatActs() {
        assertThat(countries(story(RAISES), "its")).containsExactly("NOR");
        String then =
                """
                It    it    PRON 2 nsubj
                sent  send  VERB 0 root
                ships ship  NOUN 2 obj
                """;
        assertThat(countries(story(RAISES, then), "It")).containsExactly("NOR");
    }

    @Test
    void itsTroopsAreOfItsCountry() {
        String then =
                """
                Poland poland PROPN 2 nsubj
                moved  move   VERB  0 root
                its    its    PRON  4 nmod:poss
                troops troop  NOUN  2 obj
                """;
        assertThat(countries(story(RAISES, then), "troops")).containsExactly("POL");
    }

    @Test
    void itOfAClauseIsNobody() {
        String then =
                """
                It    it    PRON 4 expl
                is    be    AUX  4 cop
                not   not   PART 4 advmod
                clear clear ADJ  0 root
                """;
        assertThat(countries(story(RAISES, then), "It")).isEmpty();
    }

    @Test
    void theyAreAllOfTheList() {
        String drawn =
                """
                Hungary hungary PROPN 4 nsubj
                and     and     CCONJ 3 cc
                Poland  poland  PROPN 1 conj
                said    say     VERB  0 root
                they    they    PRON  7 nsubj
                will    will    AUX   7 aux
                leave   leave   VERB  4 ccomp
                """;
        assertThat(countries(story(drawn), "they")).containsExactly("HUN", "POL");
    }

    @Test
    void twoCountriesAreThoseJustNamed() {
        String first =
                """
                Chile  chile PROPN 2 nsubj
                met    meet  VERB  0 root
                Peru   peru  PROPN 2 obj
                """;
        String then =
                """
                The       the     DET  3 det
                two       two     NUM  3 nummod
                countries country NOUN 4 nsubj
                agreed    agree   VERB 0 root
                """;
        assertThat(countries(story(first, then), "countries")).containsExactly("CHL", "PER");
        String three =
                """
                Chile   chile  PROPN 2 nsubj
                met     meet   VERB  0 root
                Peru    peru   PROPN 2 obj
                in      in     ADP   5 case
                Bolivia bolivia PROPN 2 obl
                """;
        assertThat(countries(story(three, then), "countries")).isEmpty();
    }

    @Test
    void theMilitiaIsTheOneJustNamed() {
        String first =
                """
                Hezbollah hezbollah PROPN 2 nsubj
                fired     fire      VERB  0 root
                rockets   rocket    NOUN  2 obj
                """;
        String then =
                """
                The     the     DET  2 det
                militia militia NOUN 3 nsubj
                denied  deny    VERB 0 root
                it      it      PRON 3 obj
                """;
        assertThat(countries(story(first, then), "militia")).containsExactly("LBN");
    }

    @Test
    void theGroupIsTheOneJustNamed() {
        String first =
                """
                Hezbollah hezbollah PROPN 2 nsubj
                denied    deny      VERB  0 root
                it        it        PRON  2 obj
                """;
        String then =
                """
                The    the   DET  2 det
                group  group NOUN 3 nsubj
                left   leave VERB 0 root
                """;
        assertThat(countries(story(first, then), "group")).containsExactly("LBN");
        String they =
                """
                They they  PRON 2 nsubj
                left leave VERB 0 root
                """;
        assertThat(countries(story(first, they), "They")).containsExactly("LBN");
    }

    @Test
    void theArmyIsOfTheOneCountryJustNamed() {
        String then =
                """
                The    the    DET  2 det
                army   army   NOUN 3 nsubj
                fired  fire   VERB 0 root
                back   back   ADV  3 advmod
                """;
        assertThat(countries(story(RAISES, then), "army")).containsExactly("NOR");
        String two =
                """
                Norway norway PROPN 2 nsubj
                warned warn   VERB  0 root
                Sweden sweden PROPN 2 obj
                """;
        assertThat(countries(story(two, then), "army")).isEmpty();
    }

    @Test
    void thePresidentIsTheOneJustNamed() {
        String first =
                """
                President president PROPN 3 nsubj
                Museveni  museveni  PROPN 1 flat
                spoke     speak     VERB  0 root
                """;
        String then =
                """
                The       the       DET  2 det
                president president NOUN 3 nsubj
                refused   refuse    VERB 0 root
                """;
        assertThat(countries(story(first, then), "president")).containsExactly("UGA");
    }

    @Test
    void aWordThatOnlyDescribesOwnsNothing() {
        String drawn =
                """
                A       a       DET  3 det
                general general ADJ  3 amod
                strike  strike  NOUN 4 nsubj
                began   begin   VERB 0 root
                """;
        List<Sentence> story = story(drawn);
        Cast cast = new Cast(ACTORS, text(story), Optional.empty(), story);
        Sentence only = story.get(0);
        assertThat(cast.somebody(only, List.of(DrawnTrees.word(only, "strike"))))
                .isEmpty();
    }
}

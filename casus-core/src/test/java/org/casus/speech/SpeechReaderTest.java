package org.casus.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.actor.Actors;
import org.casus.cast.Cast;
import org.casus.language.DrawnTrees;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.casus.story.Layout;
import org.casus.story.Passage;
import org.casus.story.Section;
import org.casus.story.Span;
import org.casus.story.Story;
import org.junit.jupiter.api.Test;

class SpeechReaderTest {

    private static final Actors ACTORS = Actors.load();

    private final SpeechReader reader = new SpeechReader();

    private List<String> read(String tree) {
        Sentence sentence = DrawnTrees.of(tree);
        String text = sentence.tokens().stream().map(Token::text).collect(Collectors.joining(" "));
        Story story = new Story("drawn", Optional.empty(), "", text, "", "", "", "en");
        Layout layout = new Layout(
                List.of(new Passage(Section.BODY, new Span(0, text.length()), 0)),
                List.of(),
                List.of(),
                Optional.empty());
        Cast cast = new Cast(ACTORS, text, Optional.empty(), List.of(sentence));
        return reader.read(story, layout, List.of(sentence), cast).stream()
                .map(a -> words(a.source(), text) + " " + a.stance().label() + (a.direct() ? " in so many words" : "")
                        + ": " + words(a.content(), text))
                .toList();
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(", "));
    }

    @Test
    void aClauseIsReported() {
        assertThat(
                        read(
                                """
                        Kenya kenya PROPN 2 nsubj
                        said say VERB 0 root
                        that that SCONJ 5 mark
                        troops troop NOUN 5 nsubj
                        left leave VERB 2 ccomp
                        """))
                .singleElement()
                .asString()
                .startsWith("Kenya asserts: ")
                .endsWith("troops left");
    }

    @Test
    void denyingDenies() {
        assertThat(
                        read(
                                """
                        Kenya kenya PROPN 2 nsubj
                        denied deny VERB 0 root
                        that that SCONJ 5 mark
                        troops troop NOUN 5 nsubj
                        left leave VERB 2 ccomp
                        """))
                .singleElement()
                .asString()
                .startsWith("Kenya denies: ");
    }

    @Test
    void accordingToNamesTheSource() {
        assertThat(
                        read(
                                """
                        Troops troop NOUN 2 nsubj
                        left leave VERB 0 root
                        according accord VERB 5 case
                        to to ADP 3 fixed
                        Kenya kenya PROPN 2 obl
                        """))
                .containsExactly("Kenya asserts: Troops left");
    }

    @Test
    void marksOfQuotationMakeItDirect() {
        assertThat(
                        read(
                                """
                        " " PUNCT 4 punct
                        Our we PRON 3 nmod:poss
                        troops troop NOUN 4 nsubj
                        left leave VERB 10 ccomp
                        the the DET 6 det
                        country country NOUN 4 obj
                        yesterday yesterday NOUN 4 obl
                        , , PUNCT 4 punct
                        " " PUNCT 4 punct
                        said say VERB 0 root
                        Kenya kenya PROPN 10 nsubj
                        """))
                .singleElement()
                .asString()
                .startsWith("Kenya asserts in so many words: ")
                .contains("Our troops left the country yesterday");
    }

    @Test
    void aSentenceWithoutAWordOfSayingReportsNothing() {
        assertThat(
                        read(
                                """
                        Troops troop NOUN 2 nsubj
                        left leave VERB 0 root
                        Kenya kenya PROPN 2 obj
                        """))
                .isEmpty();
    }
}

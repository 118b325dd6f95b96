package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.codebook.EventType;
import org.casus.codebook.WordPattern;
import org.casus.language.DrawnTrees;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.junit.jupiter.api.Test;

class FrameMatcherTest {

    private static FrameMatcher matcher(Sentence sentence) {
        return new FrameMatcher(Reading.BOOK, sentence, new Arguments(sentence));
    }

    private static List<String> words(String pattern, boolean noun, String head, String tree) {
        Sentence sentence = DrawnTrees.of(tree);
        return matcher(sentence)
                .words(WordPattern.parse(pattern, noun), DrawnTrees.word(sentence, head))
                .map(tokens -> tokens.stream().map(Token::text).toList())
                .orElse(List.of());
    }

    private static final String BROKE =
            """
            Gunmen gunman NOUN 2 nsubj
            broke break VERB 0 root
            the the DET 4 det
            truce truce NOUN 2 obj
            with with ADP 6 case
            Chad chad PROPN 2 obl
            """;

    @Test
    void theWordsOfAFrameStandBelowItsHead() {
        assertThat(words("break truce", false, "broke", BROKE)).containsExactly("broke", "truce");
        assertThat(words("break truce/ceasefire with", false, "broke", BROKE))
                .containsExactly("broke", "truce", "with");
        assertThat(words("break promise", false, "broke", BROKE)).isEmpty();
    }

    @Test
    void theDoerIsNoWordOfAFrame() {
        assertThat(words("break gunman", false, "broke", BROKE)).isEmpty();
    }

    @Test
    void theSubjectOfAPassiveIsItsObject() {
        assertThat(
                        words(
                                "break truce",
                                false,
                                "broken",
                                """
                        The the DET 2 det
                        truce truce NOUN 4 nsubj:pass
                        was be AUX 4 aux:pass
                        broken break VERB 0 root
                        """))
                .containsExactly("broken", "truce");
    }

    @Test
    void aNounIsTheHeadOfItsModifiers() {
        String strikes =
                """
                an a DET 3 det
                air air NOUN 3 compound
                strike strike NOUN 0 root
                """;
        assertThat(words("air strike", true, "strike", strikes)).containsExactly("air", "strike");
        assertThat(words("ground strike", true, "strike", strikes)).isEmpty();
    }

    @Test
    void anotherClauseIsNotEntered() {
        assertThat(
                        words(
                                "march demand",
                                false,
                                "marched",
                                """
                        Students student NOUN 2 nsubj
                        marched march VERB 0 root
                        and and CCONJ 4 cc
                        demanded demand VERB 2 conj
                        jobs job NOUN 4 obj
                        """))
                .isEmpty();
    }

    @Test
    void theWordClassMustFit() {
        Sentence sentence = DrawnTrees.of("The the DET 2 det\nshell shell NOUN 3 nsubj\nbroke break VERB 0 root");
        assertThat(matcher(sentence).matches(DrawnTrees.word(sentence, "shell")))
                .noneMatch(m -> m.frame().kind() == org.casus.codebook.Frame.Kind.VERB);
    }

    @Test
    void conditionsChooseTheMode() {
        Sentence sentence = DrawnTrees.of(
                """
                Jets jet NOUN 2 nsubj
                bombed bomb VERB 0 root
                the the DET 4 det
                town town NOUN 2 obj
                """);
        FrameMatcher.Match best =
                matcher(sentence).matches(DrawnTrees.word(sentence, "bombed")).get(0);
        assertThat(best.frame().type()).isEqualTo(EventType.ASSAULT);
        assertThat(best.frame().mode()).hasValue("aerial");
    }

    @Test
    void whatIsNoEventIsKnown() {
        Sentence sentence = DrawnTrees.of("a a DET 3 det\nheart heart NOUN 3 compound\nattack attack NOUN 0 root");
        assertThat(matcher(sentence).nonEvent(DrawnTrees.word(sentence, "attack")))
                .isPresent();
    }

    @Test
    void aLightVerbIsKnownWithItsParticle() {
        Sentence sentence = DrawnTrees.of(
                """
                Rebels rebel NOUN 2 nsubj
                carried carry VERB 0 root
                out out ADP 2 compound:prt
                an a DET 5 det
                attack attack NOUN 2 obj
                """);
        assertThat(matcher(sentence).lightVerb(DrawnTrees.word(sentence, "carried")))
                .isPresent();
        assertThat(matcher(sentence).lightVerb(DrawnTrees.word(sentence, "attack")))
                .isEmpty();
    }
}

package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.language.DrawnTrees;
import org.casus.language.Sentence;
import org.junit.jupiter.api.Test;

class RelationReaderTest {

    private final RelationReader reader = new RelationReader(Reading.BOOK);

    private List<String> relations(String tree) {
        Sentence sentence = DrawnTrees.of(tree);
        return reader.read(List.of(sentence), Reading.cast(sentence)).stream()
                .map(r -> r.subject().text() + " " + r.relation() + " "
                        + r.object().text())
                .toList();
    }

    @Test
    void whoBacksIsTheObject() {
        assertThat(
                        relations(
                                """
                        Iran iran PROPN 2 nsubj
                        backs back VERB 0 root
                        Hezbollah hezbollah PROPN 2 obj
                        """))
                .containsExactly("Hezbollah backed-by Iran");
    }

    @Test
    void backedMayStandBeforeTheNoun() {
        assertThat(
                        relations(
                                """
                        an a DET 3 det
                        Iranian-backed iranian-backed ADJ 3 amod
                        militia militia NOUN 0 root
                        """))
                .singleElement()
                .asString()
                .contains("backed-by Iranian");
    }

    @Test
    void aSpokesmanSpeaksForSomebody() {
        assertThat(
                        relations(
                                """
                        Abu abu PROPN 6 nsubj
                        Obeida obeida PROPN 1 flat
                        , , PUNCT 4 punct
                        spokesman spokesman NOUN 1 appos
                        for for ADP 7 case
                        spoke speak VERB 0 root
                        Hamas hamas PROPN 4 nmod
                        """))
                .anySatisfy(relation -> assertThat(relation).contains("spokesperson-for Hamas"));
    }

    @Test
    void aSentenceWithoutOneGivesNone() {
        assertThat(
                        relations(
                                """
                        Troops troop NOUN 2 nsubj
                        shelled shell VERB 0 root
                        villagers villager NOUN 2 obj
                        """))
                .isEmpty();
    }
}

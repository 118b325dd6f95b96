package org.casus.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClausesTest {

    private static List<String> subjects(Sentence sentence, String verb) {
        return forms(new Clauses(sentence).logicalSubjects(DrawnTrees.word(sentence, verb)));
    }

    private static List<String> objects(Sentence sentence, String verb) {
        return forms(new Clauses(sentence).logicalObjects(DrawnTrees.word(sentence, verb)));
    }

    private static List<String> forms(List<Token> tokens) {
        return tokens.stream().map(Token::text).toList();
    }

    @Test
    void anActiveClauseGivesDoerAndTarget() {
        Sentence sentence = DrawnTrees.of(
                """
                Rebels rebel NOUN 2 nsubj
                shelled shell VERB 0 root
                the the DET 4 det
                town town NOUN 2 obj
                """);
        assertThat(subjects(sentence, "shelled")).containsExactly("Rebels");
        assertThat(objects(sentence, "shelled")).containsExactly("town");
    }

    @Test
    void aPassiveClauseTurnsThemRound() {
        Sentence sentence = DrawnTrees.of(
                """
                Farmers farmer NOUN 3 nsubj:pass
                were be AUX 3 aux:pass
                beaten beat VERB 0 root
                by by ADP 5 case
                guards guard NOUN 3 obl:agent
                and and CCONJ 7 cc
                soldiers soldier NOUN 5 conj
                """);
        assertThat(subjects(sentence, "beaten")).containsExactly("guards", "soldiers");
        assertThat(objects(sentence, "beaten")).containsExactly("Farmers");
    }

    @Test
    void aSecondVerbSharesTheSubject() {
        Sentence sentence = DrawnTrees.of(
                """
                Students student NOUN 2 nsubj
                marched march VERB 0 root
                and and CCONJ 4 cc
                burned burn VERB 2 conj
                tyres tyre NOUN 4 obj
                """);
        assertThat(subjects(sentence, "burned")).containsExactly("Students");
    }

    @Test
    void aParticipleClauseSharesTheSubject() {
        Sentence sentence = DrawnTrees.of(
                """
                Crowds crowd NOUN 2 nsubj
                gathered gather VERB 0 root
                , , PUNCT 4 punct
                throwing throw VERB 2 advcl
                stones stone NOUN 4 obj
                """);
        assertThat(subjects(sentence, "throwing")).containsExactly("Crowds");
    }

    @Test
    void aRelativePronounStandsForItsNoun() {
        Sentence sentence = DrawnTrees.of(
                """
                strikes strike NOUN 0 root
                that that PRON 3 nsubj
                killed kill VERB 1 acl:relcl
                six six NUM 3 obj
                """);
        assertThat(subjects(sentence, "killed")).containsExactly("strikes");
    }

    @Test
    void aRelativeClauseMayLackItsObject() {
        Sentence sentence = DrawnTrees.of(
                """
                group group NOUN 0 root
                which which PRON 5 obj
                the the DET 4 det
                army army NOUN 5 nsubj
                attacked attack VERB 1 acl:relcl
                camp camp NOUN 0 dep
                they they PRON 8 nsubj
                burned burn VERB 6 acl:relcl
                """);
        assertThat(objects(sentence, "attacked")).containsExactly("group");
        assertThat(objects(sentence, "burned")).containsExactly("camp");
    }

    @Test
    void theAccusedIsTheDoerOfWhatHeIsAccusedOf() {
        Sentence sentence = DrawnTrees.of(
                """
                Kenya kenya PROPN 2 nsubj
                accused accuse VERB 0 root
                militants militant NOUN 2 obj
                of of SCONJ 5 mark
                raiding raid VERB 2 advcl
                farms farm NOUN 5 obj
                """);
        assertThat(subjects(sentence, "raiding")).containsExactly("militants");
    }

    @Test
    void whoIsUrgedControlsTheInfinitive() {
        Sentence sentence = DrawnTrees.of(
                """
                Peru peru PROPN 2 nsubj
                urged urge VERB 0 root
                Chile chile PROPN 2 obj
                to to PART 5 mark
                withdraw withdraw VERB 2 xcomp
                """);
        assertThat(subjects(sentence, "withdraw")).containsExactly("Chile");
    }

    @Test
    void aBareParticipleIsPassive() {
        Sentence sentence = DrawnTrees.of(
                """
                fighters fighter NOUN 0 root
                killed kill VERB 1 acl
                in in ADP 4 case
                raids raid NOUN 2 obl
                """);
        assertThat(objects(sentence, "killed")).containsExactly("fighters");
        assertThat(subjects(sentence, "killed")).isEmpty();
    }

    @Test
    void theOwnerOfAPlanIsTheOneWhoWouldAct() {
        Sentence sentence = DrawnTrees.of(
                """
                rebels rebel NOUN 3 nmod:poss
                ' 's PART 1 case
                plan plan NOUN 0 root
                to to PART 5 mark
                attack attack VERB 3 acl
                """);
        assertThat(subjects(sentence, "attack")).containsExactly("rebels");
    }

    @Test
    void whoIsAskedMayBeTheIndirectObject() {
        Sentence sentence = DrawnTrees.of(
                """
                Peru peru PROPN 2 nsubj
                asked ask VERB 0 root
                Chile chile PROPN 2 iobj
                to to PART 5 mark
                withdraw withdraw VERB 2 xcomp
                """);
        assertThat(objects(sentence, "asked")).containsExactly("Chile");
        assertThat(subjects(sentence, "withdraw")).containsExactly("Chile");
    }
}

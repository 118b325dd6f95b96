package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.language.DrawnTrees;
import org.casus.language.Sentence;
import org.junit.jupiter.api.Test;

/** What is told of rows off trees drawn by hand, by the frames alone. */
class ExplainedTest {

    private static final String SHELLED =
            """
            Rebels rebel NOUN 2 nsubj
            shelled shell VERB 0 root
            villagers villager NOUN 2 obj
            killing kill VERB 2 advcl
            six six NUM 6 nummod
            farmers farmer NOUN 4 obj
            """;
    private static final String DENIED =
            """
            The the DET 2 det
            army army NOUN 3 nsubj
            denied deny VERB 0 root
            planning plan VERB 3 xcomp
            to to PART 6 mark
            attack attack VERB 4 xcomp
            rebels rebel NOUN 6 obj
            """;

    private static Account account(String tree, String word) {
        Sentence sentence = DrawnTrees.of(tree);
        return Reading.explained(tree).accounts().stream()
                .filter(a -> a.event()
                        .trigger()
                        .equals(DrawnTrees.word(sentence, word).span()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event on '" + word + "'"));
    }

    private static List<String> words(String tree, List<PassedOver> left) {
        String text = Reading.text(DrawnTrees.of(tree));
        return left.stream().map(p -> p.word().of(text)).toList();
    }

    @Test
    void explainingChangesNothing() {
        for (String tree : List.of(SHELLED, DENIED)) {
            EventReader.Explained explained = Reading.explained(tree);
            assertThat(explained.happenings()).isEqualTo(Reading.of(tree));
            assertThat(explained.accounts())
                    .extracting(Account::event)
                    .isEqualTo(explained.happenings().events());
        }
    }

    @Test
    void aPartyIsToldByItsPlaceInTheTree() {
        Account account = account(SHELLED, "shelled");
        assertThat(account.actors()).singleElement().satisfies(p -> assertThat(p.why())
                .startsWith("subject of “shelled”"));
        assertThat(account.recipients()).extracting(Account.Party::why).anySatisfy(why -> assertThat(why)
                .startsWith("object of “shelled”"));
    }

    @Test
    void aTollToldInTheRowIsNamedWithItsParties() {
        Account account = account(SHELLED, "shelled");
        assertThat(account.recipients()).extracting(Account.Party::why).anySatisfy(why -> assertThat(why)
                .startsWith("a party of “killing”, which is told in this row"));
        assertThat(account.counts()).singleElement().satisfies(count -> assertThat(count.why())
                .isEqualTo("killed: counted in “six farmers”, beside “killing”"));
        List<PassedOver> left = Reading.explained(SHELLED).passedOver();
        assertThat(words(SHELLED, left)).containsExactly("killing");
        assertThat(left.get(0).why()).isEqualTo("is told in the row of “shelled”");
    }

    @Test
    void theWordsOfAStatusAreToldFromTheInnermost() {
        Ground status = account(DENIED, "attack").status();
        assertThat(status.why()).isEqualTo("“planning” makes it planned, then “denied” makes it negated");
        assertThat(status.words()).hasSize(2);
        assertThat(account(SHELLED, "shelled").status()).isEqualTo(Ground.of("nothing in the sentence says otherwise"));
    }

    @Test
    void aFrameThatLostSaysWhatItAskedFor() {
        assertThat(account(DENIED, "attack").lost()).anySatisfy(lost -> {
            assertThat(lost.what()).isEqualTo("ASSAULT drone");
            assertThat(lost.why())
                    .startsWith("asks for a subject such as drone")
                    .endsWith("and has “army”");
            assertThat(lost.rule()).startsWith("frame 'attack' (frames/assault.tsv:");
        });
    }

    @Test
    void whatOnlyLooksLikeAnEventIsToldWithItsMeaning() {
        String tree =
                """
                The the DET 2 det
                king king NOUN 3 nsubj
                had have VERB 0 root
                a a DET 6 det
                heart heart NOUN 6 compound
                attack attack NOUN 3 obj
                """;
        EventReader.Explained explained = Reading.explained(tree);
        assertThat(explained.accounts()).isEmpty();
        assertThat(words(tree, explained.passedOver())).contains("attack");
        assertThat(explained.passedOver())
                .anySatisfy(left -> assertThat(left.why()).startsWith("'heart attack' is no event: illness"));
    }

    @Test
    void aDoerThatNobodyNamesIsToldAsOneOfTheRule() {
        String tree =
                """
                Three three NUM 2 nummod
                activists activist NOUN 4 nsubj:pass
                were be AUX 4 aux:pass
                arrested arrest VERB 0 root
                """;
        assertThat(account(tree, "arrested").actors()).singleElement().satisfies(p -> assertThat(p.why())
                .isEqualTo("no words name a doer; as a rule this is done by police"));
        assertThat(account(tree, "arrested").recipients()).singleElement().satisfies(p -> assertThat(p.why())
                .startsWith("subject of the passive “arrested”"));
    }
}

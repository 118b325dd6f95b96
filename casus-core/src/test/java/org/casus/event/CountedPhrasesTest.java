package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.casus.language.DrawnTrees;
import org.casus.language.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One phrase at a time: what counts people, and what does not. */
class CountedPhrasesTest {

    private final CountReader reader = new CountReader();

    private Optional<Count> count(String head, String tree) {
        Sentence sentence = DrawnTrees.of(tree);
        return reader.people(sentence, List.of(DrawnTrees.word(sentence, head)));
    }

    @ParameterizedTest
    @CsvSource({
        "two, 2, 2",
        "17, 17, 17",
        "'20,000', 20000, 20000",
        "twenty-four, 24, 24",
        "both, 2, 2",
        "several, 3, 9",
        "many, 10, 99",
        "numerous, 10, 99",
        "dozens, 24, 99",
        "scores, 40, 199",
        "hundreds, 200, 999",
        "thousands, 2000, 9999",
        "millions, 2000000, 9999999"
    })
    void aWordOfNumberBeforeThePeople(String word, int min, int max) {
        assertThat(count("people", word + " " + word + " NUM 2 nummod\npeople people NOUN 0 root"))
                .hasValue(new Count(min, max));
    }

    @ParameterizedTest
    @CsvSource({"dozens, 24, 99", "scores, 40, 199", "hundreds, 200, 999", "thousands, 2000, 9999"})
    void aVagueWordMayBeTheHead(String word, int min, int max) {
        assertThat(count(
                        word,
                        """
                        %1$s %1$s NOUN 0 root
                        of of ADP 3 case
                        people people NOUN 1 nmod
                        """
                                .formatted(word)))
                .hasValue(new Count(min, max));
    }

    @Test
    void aNumberMultipliesTheUnitAfterIt() {
        assertThat(
                        count(
                                "people",
                                """
                        two two NUM 2 nummod
                        dozen dozen NUM 3 nummod
                        people people NOUN 0 root
                        """))
                .hasValue(Count.of(24));
    }

    @Test
    void theUnitMayHangBelowTheNumber() {
        assertThat(
                        count(
                                "people",
                                """
                        20 20 NUM 3 nummod
                        thousand thousand NUM 1 compound
                        people people NOUN 0 root
                        """))
                .hasValue(Count.of(20_000));
    }

    @Test
    void oneMemberOfAListAddsToTheOther() {
        Sentence sentence = DrawnTrees.of(
                """
                two two NUM 2 nummod
                guards guard NOUN 0 root
                and and CCONJ 5 cc
                six six NUM 5 nummod
                clerks clerk NOUN 2 conj
                """);
        assertThat(reader.people(
                        sentence, List.of(DrawnTrees.word(sentence, "guards"), DrawnTrees.word(sentence, "clerks"))))
                .hasValue(Count.of(8));
    }

    @Test
    void aSinglePersonIsOne() {
        assertThat(count("guard", "a a DET 2 det\nguard guard NOUN 0 root")).hasValue(Count.of(1));
    }

    @Test
    void aPluralWithoutANumberIsNoCount() {
        assertThat(count("guards", "the the DET 2 det\nguards guard NOUN 0 root"))
                .isEmpty();
    }

    @Test
    void anAgeIsNoCount() {
        assertThat(count("12-year-old", "a a DET 2 det\n12-year-old 12-year-old NOUN 0 root"))
                .hasValue(Count.of(1));
        assertThat(
                        count(
                                "old",
                                """
                        the the DET 4 det
                        12 12 NUM 3 nummod
                        year year NOUN 4 obl:unmarked
                        old old NOUN 0 root
                        """))
                .isEmpty();
    }

    @Test
    void aYearBesideTheNounIsNoCount() {
        assertThat(
                        count(
                                "guards",
                                """
                        the the DET 2 det
                        guards guard NOUN 0 root
                        in in ADP 4 case
                        2019 2019 NUM 2 nmod
                        """))
                .isEmpty();
    }
}

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

    @ParameterizedTest
    @CsvSource({
        "at/least, 24, 24",
        "more/than, 24, 24",
        "up/to, 1, 24",
        "as/many/as, 1, 24",
        "fewer/than, 1, 24",
        "no/more/than, 1, 24"
    })
    void whatIsAtMostIsOneToThat(String words, int min, int max) {
        StringBuilder lines = new StringBuilder();
        String[] parts = words.split("/");
        int number = parts.length + 1;
        for (String part : parts) {
            lines.append(part + " " + part + " ADV " + number + " advmod\n");
        }
        lines.append("24 24 NUM " + (number + 1) + " nummod\npeople people NOUN 0 root");
        assertThat(count("people", lines.toString())).hasValue(new Count(min, max));
    }

    @Test
    void aRangeIsFromTheOneToTheOther() {
        assertThat(
                        count(
                                "miners",
                                """
                        between between ADP 2 case
                        20 20 NUM 5 nummod
                        and and CCONJ 4 cc
                        30 30 NUM 2 conj
                        miners miner NOUN 0 root
                        """))
                .hasValue(new Count(20, 30));
    }

    @Test
    void aCrowdIsWhatItIsOf() {
        assertThat(
                        count(
                                "crowd",
                                """
                        a a DET 2 det
                        crowd crowd NOUN 0 root
                        of of ADP 5 case
                        about about ADV 5 advmod
                        3,000 3,000 NUM 2 nmod
                        """))
                .hasValue(Count.of(3_000));
    }

    @Test
    void nobodyIsNone() {
        assertThat(count("nobody", "nobody nobody PRON 0 root")).hasValue(Count.of(0));
        assertThat(count("guards", "no no DET 2 det\nguards guard NOUN 0 root")).hasValue(Count.of(0));
    }

    @Test
    void membersOfAListWithoutANumberAreNotGuessed() {
        Sentence sentence = DrawnTrees.of(
                """
                thousands thousand NOUN 0 root
                of of ADP 3 case
                students student NOUN 1 nmod
                and and CCONJ 5 cc
                teachers teacher NOUN 1 conj
                """);
        assertThat(reader.people(
                        sentence,
                        List.of(DrawnTrees.word(sentence, "thousands"), DrawnTrees.word(sentence, "teachers"))))
                .hasValue(new Count(2_000, 9_999));
    }
}

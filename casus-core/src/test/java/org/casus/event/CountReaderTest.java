package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.language.DrawnTrees;
import org.casus.language.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of people as phrases give them, on trees drawn by hand. */
class CountReaderTest {

    private final CountReader reader = new CountReader();

    @ParameterizedTest
    @CsvSource({
        "dozens, 24, 99",
        "hundreds, 200, 999",
        "thousands, 2000, 9999",
        "tens/of/thousands, 40000, 989901",
        "hundreds/of/thousands, 400000, 9989001",
    })
    void vagueWordsAreRanges(String words, int min, int max) {
        Sentence sentence = DrawnTrees.of(ofPeople(words.split("/")));

        assertThat(reader.people(sentence, List.of(sentence.token(0)))).contains(new Count(min, max));
    }

    @ParameterizedTest
    @CsvSource({"two/dozen, 24, 24", "several/hundred, 300, 900", "twenty-five, 25, 25", "12/thousand, 12000, 12000"})
    void numbersBeforeANounMultiplyAndAdd(String words, int min, int max) {
        String[] parts = words.split("/");
        Sentence sentence = DrawnTrees.of(beforePeople(parts));

        assertThat(reader.people(sentence, List.of(sentence.token(parts.length))))
                .contains(new Count(min, max));
    }

    @Test
    void aPluralWithoutANumberGivesNone() {
        Sentence sentence = DrawnTrees.of("soldiers soldier NOUN 2 nsubj\nfled flee VERB 0 root");

        assertThat(reader.people(sentence, List.of(sentence.token(0)))).isEmpty();
    }

    /** "tens of thousands of people marched", the first word the head. */
    private static String ofPeople(String[] words) {
        StringBuilder lines = new StringBuilder();
        int verb = words.length + 3;
        for (int i = 0; i < words.length; i++) {
            boolean small = words[i].equals("of");
            String relation = i == 0 ? verb + " nsubj" : small ? i + 2 + " case" : i - 1 + " nmod";
            lines.append(words[i] + " " + words[i] + (small ? " ADP " : " NOUN ") + relation + "\n");
        }
        int of = words.length;
        lines.append("of of ADP " + (of + 2) + " case\npeople people NOUN " + of + " nmod\nmarched march VERB 0 root");
        return lines.toString();
    }

    /** "several hundred people marched", the last noun the head. */
    private static String beforePeople(String[] words) {
        StringBuilder lines = new StringBuilder();
        int noun = words.length + 1;
        for (int i = 0; i < words.length; i++) {
            boolean last = i == words.length - 1;
            lines.append(
                    words[i] + " " + words[i] + " NUM " + (last ? noun + " nummod" : noun - 1 + " compound") + "\n");
        }
        lines.append("people people NOUN " + (noun + 1) + " nsubj\nmarched march VERB 0 root");
        return lines.toString();
    }
}

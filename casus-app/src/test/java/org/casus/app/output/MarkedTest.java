package org.casus.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.story.Span;
import org.junit.jupiter.api.Test;

/** Marks under the words of a sentence. */
class MarkedTest {

    private static final String TEXT = "Police arrested  two nurses\nin Quito on Monday.";

    private static List<String> lines(int columns, Marked.Mark... marks) {
        return new Marked(TEXT, columns, new Paint(false)).lines(new Span(0, TEXT.length()), List.of(marks));
    }

    private static Marked.Mark mark(String words, String label) {
        int at = TEXT.indexOf(words);
        return new Marked.Mark(new Span(at, at + words.length()), label);
    }

    @Test
    void marksStandUnderTheirWords() {
        assertThat(lines(80, mark("arrested", ""), mark("Police", "who"), mark("two nurses", "to whom")))
                .containsExactly(
                        "Police arrested two nurses in Quito on Monday.", //
                        "-who-- ^^^^^^^^ -to whom--");
    }

    @Test
    void aLabelLongerThanItsWordStandsAlone() {
        assertThat(lines(80, mark("two", "to whom")))
                .containsExactly("Police arrested two nurses in Quito on Monday.", "                to whom");
    }

    @Test
    void wordsWithTwoMarksHaveTwoRows() {
        assertThat(lines(80, mark("in Quito", "where"), mark("Quito", "link")))
                .containsExactly(
                        "Police arrested two nurses in Quito on Monday.",
                        "                           -where--",
                        "                              link");
    }

    @Test
    void marksGoOnInTheNextLine() {
        assertThat(lines(20, mark("two nurses\nin Quito", "to whom")))
                .containsExactly(
                        "Police arrested two",
                        "                to whom",
                        "nurses in Quito on",
                        "----to whom----",
                        "Monday.");
    }
}

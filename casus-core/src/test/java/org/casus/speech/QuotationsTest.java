package org.casus.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.story.Passage;
import org.casus.story.Section;
import org.casus.story.Span;
import org.junit.jupiter.api.Test;

class QuotationsTest {

    private static List<String> quoted(String text, Span... passages) {
        List<Passage> list = List.of(passages).stream()
                .map(span -> new Passage(Section.BODY, span, 0))
                .toList();
        return Quotations.find(text, list).stream().map(q -> q.span().of(text)).toList();
    }

    private static List<String> quoted(String text) {
        return quoted(text, new Span(0, text.length()));
    }

    @Test
    void straightAndCurlyMarksQuote() {
        assertThat(quoted("\"We leave,\" he said. \"Soon.\"")).containsExactly("We leave,", "Soon.");
        assertThat(quoted("“We leave,” he said.")).containsExactly("We leave,");
        assertThat(quoted("„We leave,” he said. «Soon.»")).containsExactly("We leave,", "Soon.");
    }

    @Test
    void twoSingleMarksQuote() {
        assertThat(quoted("''We leave,'' he said. ``Soon.''")).containsExactly("We leave,", "Soon.");
    }

    @Test
    void anApostropheDoesNotQuote() {
        assertThat(quoted("The rebels' camp wasn't far.")).isEmpty();
    }

    @Test
    void aQuotationThatIsNotClosedEndsWithItsPassage() {
        String text = "He said: “We leave.\nNobody stays.";
        assertThat(quoted(text, new Span(0, 19), new Span(20, text.length()))).containsExactly("We leave.");
    }

    @Test
    void marksAroundNothingQuoteNothing() {
        assertThat(quoted("He said \"\" and left.")).isEmpty();
    }
}

package org.casus.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.story.Span;
import org.casus.story.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sentences as news writes them, with the days that they name. */
class SentencesTest {

    private static final TimeExpressions TIME = TimeExpressions.load();

    @TestFactory
    Stream<DynamicTest> eachSentenceNamesItsDays() {
        return Table.rows(SentencesTest.class, "sentences.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get(0) + ": " + row.get(2),
                        () -> assertThat(days(row)).as(row.get(2)).isEqualTo(row.get(3))));
    }

    private static String days(List<String> row) {
        String text = row.get(2);
        Direction tense = Direction.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        String days = TIME.find(text, new Span(0, text.length()), LocalDate.parse(row.get(0)), tense).stream()
                .map(m -> m.start() + "/" + m.end())
                .collect(Collectors.joining("; "));
        return days.isEmpty() ? "-" : days;
    }
}

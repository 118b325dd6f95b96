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

/** Every row of phrases.tsv means what its example says. */
class PhrasesFileTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2019, 12, 31);
    private static final TimeExpressions TIME = TimeExpressions.load();

    @TestFactory
    Stream<DynamicTest> theExampleOfEachRowMeansWhatTheRowSays() {
        return Table.rows(TimeExpressions.class, "phrases.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.get(0) + ": " + row.get(2), () -> assertThat(found(row.get(2)))
                        .isEqualTo(row.get(3))));
    }

    private static String found(String example) {
        boolean ahead = example.startsWith(">");
        String text = ahead ? example.substring(1) : example;
        List<TimeMention> mentions =
                TIME.find(text, new Span(0, text.length()), PUBLISHED, ahead ? Direction.FUTURE : Direction.PAST);
        String all = mentions.stream().map(PhrasesFileTest::written).collect(Collectors.joining(", "));
        return all.isEmpty() ? "-" : all;
    }

    private static String written(TimeMention m) {
        return m.start() + "/" + m.end() + " " + m.precision().name().toLowerCase(Locale.ROOT);
    }
}

package org.casus.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.casus.story.Span;

/** What holds for every day of publication. */
class TimePropertiesTest {

    private static final TimeExpressions TIME = TimeExpressions.load();
    private static final List<String> BARE = List.of(
            "on Monday",
            "on Sunday night",
            "on Friday, March 3",
            "on February 29",
            "on the 31st.",
            "in December",
            "in early May",
            "over the weekend",
            "overnight",
            "last month",
            "this week",
            "this month",
            "this year",
            "last year",
            "two days ago",
            "three weeks ago",
            "a year ago",
            "in recent months",
            "last summer",
            "in the winter.",
            "on New Year's Day",
            "earlier this month",
            "between 3 and 5 March",
            "from November to February",
            "late last year",
            "last Friday",
            "last weekend",
            "in the past 48 hours",
            "since October",
            "between Friday and Sunday",
            "overnight on Tuesday",
            "at the end of January",
            "early this month");

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1901, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> bare() {
        return Arbitraries.of(BARE);
    }

    private static List<TimeMention> find(String words, LocalDate day, Direction direction) {
        String text = "It happened " + words;
        return TIME.find(text, new Span(0, text.length()), day, direction);
    }

    @Property(tries = 4000)
    void whatWasIsNeverAfterPublication(@ForAll("bare") String words, @ForAll("days") LocalDate day) {
        assertThat(find(words, day, Direction.PAST)).hasSize(1).allSatisfy(m -> {
            assertThat(m.start()).isBeforeOrEqualTo(day);
            assertThat(m.start()).isAfter(day.minusYears(13));
            if (!words.equals("early this month")) {
                assertThat(m.end()).isBeforeOrEqualTo(day);
            }
        });
    }

    @Property(tries = 2000)
    void whatComesIsNeverBeforePublication(@ForAll("days") LocalDate day) {
        for (String words : List.of(
                "on Monday",
                "on March 1",
                "in June.",
                "this weekend",
                "on February 29",
                "next week",
                "tomorrow",
                "in two weeks.",
                "between 3 and 5 March",
                "from November to February")) {
            assertThat(find(words, day, Direction.FUTURE)).hasSize(1).allSatisfy(m -> {
                assertThat(m.start()).isAfterOrEqualTo(day);
                assertThat(m.end()).isBefore(day.plusYears(9));
            });
        }
    }

    @Property(tries = 1000)
    void aFullDateIsTheSameWheneverItIsRead(@ForAll("days") LocalDate published, @ForAll("days") LocalDate day) {
        String iso = "on " + day;
        assertThat(find(iso, published, Direction.PAST)).singleElement().satisfies(m -> assertThat(m.start())
                .isEqualTo(day));
    }

    @Property(tries = 1000)
    void aWeekdayIsWithinAWeek(@ForAll("days") LocalDate day) {
        TimeMention found = find("on Wednesday", day, Direction.PAST).get(0);
        assertThat(found.start().getDayOfWeek().getValue()).isEqualTo(3);
        assertThat(found.start()).isAfter(day.minusDays(7));
    }

    @Property(tries = 1000)
    void anyTextIsRead(@ForAll String text, @ForAll("days") LocalDate day) {
        for (TimeMention m : TIME.find(text, new Span(0, text.length()), day, Direction.PAST)) {
            assertThat(m.text()).isEqualTo(m.span().of(text));
        }
    }
}

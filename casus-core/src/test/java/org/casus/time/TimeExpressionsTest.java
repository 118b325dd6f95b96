package org.casus.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.casus.story.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeExpressionsTest {

    private static final TimeExpressions TIME = TimeExpressions.load();
    private static final LocalDate TUESDAY = LocalDate.of(2019, 12, 31);

    private static List<TimeMention> find(String text, LocalDate published, Direction direction) {
        return TIME.find(text, new Span(0, text.length()), published, direction);
    }

    private static String days(TimeMention mention) {
        return mention.start() + "/" + mention.end();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        2019-12-31 | Airstrikes killed 24 fighters over the weekend.               | 2019-12-28/2019-12-29
        2020-01-05 | Two were killed over the weekend.                             | 2020-01-04/2020-01-05
        2020-01-04 | Two were killed over the weekend.                             | 2020-01-04/2020-01-04
        2020-03-01 | The dam gave way on February 29.                              | 2020-02-29/2020-02-29
        2021-03-01 | The dam gave way on February 29.                              | 2020-02-29/2020-02-29
        2020-03-01 | The dam gave way yesterday.                                   | 2020-02-29/2020-02-29
        2020-01-01 | Shells fell last night.                                       | 2019-12-31/2019-12-31
        2020-01-02 | A curfew came into force last month.                          | 2019-12-01/2019-12-31
        2020-01-02 | The siege that began on December 30 goes on.                  | 2019-12-30/2019-12-30
        2020-02-03 | He was in hiding from December 30 to January 2.               | 2019-12-30/2020-01-02
        2020-01-01 | The two met last week.                                        | 2019-12-23/2019-12-29
        2018-07-11 | The envoys arrived on Wednesday.                              | 2018-07-11/2018-07-11
        2018-07-11 | Snipers had been at work since Monday.                        | 2018-07-09/2018-07-11
        2018-07-11 | The port has been closed since March.                         | 2018-03-01/2018-07-11
        2018-07-11 | Four hundred have died since 2015.                            | 2015-01-01/2018-07-11
        2018-07-11 | Drivers blocked the road from Monday to Wednesday.            | 2018-07-09/2018-07-11
        2018-07-11 | A vote is scheduled for Friday.                               | 2018-07-13/2018-07-13
        2018-07-11 | The order of 11/07/2018 was torn up.                          | 2018-07-11/2018-07-11
        2018-07-11 | The order of 07/11/2018 was torn up.                          | 2018-07-11/2018-07-11
        """)
    void aReportOfWhatWasIsReadBackFromPublication(LocalDate published, String text, String days) {
        assertThat(find(text, published, Direction.PAST))
                .extracting(TimeExpressionsTest::days)
                .containsExactly(days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        2019-12-31 | They will vote on Tuesday.                 | 2019-12-31/2019-12-31
        2019-12-31 | They will vote on Monday.                  | 2020-01-06/2020-01-06
        2019-12-31 | The treaty expires on February 29.         | 2020-02-29/2020-02-29
        2021-01-05 | The treaty expires on February 29.         | 2024-02-29/2024-02-29
        2019-12-31 | They will vote in March.                   | 2020-03-01/2020-03-31
        2019-12-31 | They will meet from December 30 to January 3. | 2020-12-30/2021-01-03
        2019-12-31 | The tanks will stay this year.             | 2019-12-31/2019-12-31
        2020-02-12 | The tanks will stay this year.             | 2020-02-12/2020-12-31
        """)
    void whatIsToComeIsReadForward(LocalDate published, String text, String days) {
        assertThat(find(text, published, Direction.FUTURE))
                .extracting(TimeExpressionsTest::days)
                .containsExactly(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Once, he said, that was so.",
                "They may march through the old town.",
                "May he rest in peace.",
                "A 12-year-old and a 40 years old man were the second and the third.",
                "Some 1,500 soldiers and 2000 policemen came.",
                "He told the Sunday Times about Black Friday.",
                "The sun sat low, and nobody could march.",
                "They gather every Friday and on Sundays.",
                "It was the tenth anniversary of the 1991 war.",
                "The three-day truce lasted two weeks.",
                "There is no February 30, 2019.",
                "It had gone on for ten years in 300 villages."
            })
    void whatIsNoDateGivesNothing(String text) {
        assertThat(find(text, TUESDAY, Direction.PAST)).isEmpty();
    }

    @Test
    void severalExpressionsComeInOrderWithTheirWords() {
        String text = "Police fired on the crowd on Tuesday, two days ago and in late June 2014.";
        assertThat(find(text, LocalDate.of(2015, 8, 6), Direction.PAST))
                .extracting(TimeMention::text)
                .containsExactly("Tuesday", "two days ago", "late June 2014");
    }

    @Test
    void onlyWhatStandsInsideTheSpanIsFound() {
        String text = "On Monday it rained. On Friday it snowed.";
        assertThat(TIME.find(text, new Span(21, text.length()), TUESDAY, Direction.PAST))
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.text()).isEqualTo("Friday");
                    assertThat(m.span()).isEqualTo(new Span(24, 30));
                });
    }

    @Test
    void aDateFromWordsSaysSoAndAPublicationDateToo() {
        TimeMention mention = find("in late 2018", TUESDAY, Direction.PAST).get(0);
        assertThat(EventDate.of(mention).basis()).isEqualTo(Basis.TEXT);
        assertThat(EventDate.published(TUESDAY))
                .isEqualTo(new EventDate(TUESDAY, TUESDAY, Precision.DAY, Basis.PUBLISHED));
        assertThat(EventDate.of(mention).after(LocalDate.of(2018, 8, 31))).isTrue();
        assertThat(EventDate.of(mention).after(LocalDate.of(2018, 9, 1))).isFalse();
    }
}

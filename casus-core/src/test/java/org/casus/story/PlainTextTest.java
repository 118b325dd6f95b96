package org.casus.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void takesTheDateFromThePrefixAndKeepsTheText() {
        String text = " date 2019-12-31 Open this photo in gallery A crowd.";
        Story story = PlainText.story(text);

        assertThat(story.published()).contains(LocalDate.of(2019, 12, 31));
        assertThat(story.text()).isEqualTo(text);
    }

    @Test
    void findsNoDateWhereThereIsNoneOrNoSuchDay() {
        assertThat(PlainText.published("The date 2019-12-31 was set.")).isEmpty();
        assertThat(PlainText.published("date 2019-13-31\nText.")).isEmpty();
    }

    @Test
    void namesATextByItsDigest() {
        assertThat(PlainText.id("abc")).isEqualTo("ba7816bf8f01cfea").hasSize(16);
    }
}

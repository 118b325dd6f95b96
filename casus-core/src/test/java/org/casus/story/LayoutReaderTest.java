package org.casus.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutReaderTest {

    private static final LayoutReader READER = LayoutReader.load();
    private static final String BODY =
            "The two sides met for three hours on Friday and agreed to meet again next week in"
                    + " Vienna, officials said.";

    private static Story story(String title, String text) {
        return new Story("s", Optional.empty(), title, text, "", "", "", "");
    }

    private static List<String> words(String text, Section section) {
        return READER.read(story("", text)).passages().stream()
                .filter(p -> p.section() == section)
                .map(p -> p.span().of(text))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Story continues below advertisement",
                "ADVERTISEMENT",
                "Advertisement Continue reading the main story",
                "Facebook Twitter Linkedin Mail",
                "Read more: The port that two armies want",
                "Sign up for our weekly newsletter",
                "Get the stories that matter delivered to your inbox. By signing up you agree to our Privacy Policy",
                "Click here for more photos",
                "Copyright © 2021 The Harbour Post. All rights reserved.",
                "4:15 p.m.",
                "3 hours ago",
                "By Maria Okello",
                "By Maria Okello and John Reyes, The Harbour Post",
                "Reuters | Updated: 2017-09-15 17:52",
                "Maria Okello in Nairobi contributed to this report.",
                "(Reporting by Maria Okello; Editing by John Reyes)",
                "Follow us on Twitter",
                "JUST WATCHED Port strike enters third day Replay More Videos ... MUST WATCH",
                "* * *",
                "Slideshow (12 Images)"
            })
    void setsPageFurnitureAside(String line) {
        String text = BODY + "\n\n" + line + "\n\n" + BODY;
        Layout layout = READER.read(story("", text));

        assertThat(layout.passages()).extracting(p -> p.span().of(text)).containsExactly(BODY, BODY);
        assertThat(layout.furniture()).extracting(f -> f.of(text)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Friday the rebels had taken the town.",
                "Read carefully, the treaty promises nothing.",
                "Advertisements for the army went up all over the city.",
                "Copyright law was not discussed, the ministers said.",
                "Follow-up talks are due in June."
            })
    void keepsSentencesThatOnlyLookLikeFurniture(String line) {
        assertThat(words(BODY + "\n\n" + line + "\n\n" + BODY, Section.BODY)).contains(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BAGHDAD (Reuters) - | BAGHDAD",
                "KABUL, March 3 (Xinhua) -- | KABUL",
                "BEIRUT — | BEIRUT",
                "NEW DELHI: | NEW DELHI",
                "SEOUL/WASHINGTON, Aug 30 (Reuters) - | SEOUL/WASHINGTON",
                "PORT SUDAN, Sudan (AP) — | PORT SUDAN, Sudan",
                "Nairobi (CNN) -- | Nairobi"
            })
    void readsDatelines(String dateline, String place) {
        String text = dateline + " " + BODY;
        Layout layout = READER.read(story("", text));

        assertThat(layout.dateline().map(d -> d.of(text))).contains(place);
        assertThat(layout.passages()).extracting(p -> p.span().of(text)).containsExactly(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE: The strike is over, the union said on Friday, after nine days of talks with the port's owners.",
                "NATO — which has 900 soldiers there — did not comment on the incident near the northern border.",
                "OPINION: The strike was a mistake from its first day, and everyone in the union knew it."
            })
    void takesNoLabelForADateline(String text) {
        assertThat(READER.read(story("", text)).dateline()).isEmpty();
    }

    @Test
    void readsALowerCaseDatelineWhereTheTextHasNoCapitals() {
        String text = "kolkata: police fired in the air on sunday to disperse a crowd. two people were hurt.";

        assertThat(READER.read(story("", text)).dateline().map(d -> d.of(text))).contains("kolkata");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Open this photo in gallery Marchers fill the square in Tunis, Tunisia. AMEL HADDAD/Reuters | Marchers fill the square in Tunis, Tunisia. | AMEL HADDAD/Reuters",
                "Marchers fill the square in Tunis on Friday. (AP Photo/Amel Haddad) | Marchers fill the square in Tunis on Friday. | AP Photo/Amel Haddad",
                "Marchers fill the square in Tunis. Photograph: Amel Haddad/Getty | Marchers fill the square in Tunis. | Photograph: Amel Haddad/Getty",
                "FILE PHOTO: Marchers fill the square in Tunis. REUTERS/Amel Haddad/File Photo | Marchers fill the square in Tunis. | REUTERS/Amel Haddad/File Photo",
                "Image copyright AFP Image caption Marchers filled the square after prayers | Marchers filled the square after prayers | ",
                "Marchers fill the square. Amel Haddad/The Associated Press | Marchers fill the square. | Amel Haddad/The Associated Press"
            })
    void tellsCaptionsFromTheirCredits(String line, String words, String credit) {
        String text = BODY + "\n\n" + line + "\n\n" + BODY;
        Layout layout = READER.read(story("", text));

        assertThat(layout.captions()).singleElement().satisfies(c -> {
            assertThat(c.text()).isEqualTo(words);
            assertThat(c.credit()).isEqualTo(Optional.ofNullable(credit));
        });
        assertThat(words(text, Section.CAPTION)).containsExactly(words);
        assertThat(words(text, Section.BODY)).containsExactly(BODY, BODY);
    }

    @Test
    void findsCaptionAndFurnitureInsideOneGiantParagraph() {
        String text = BODY + " Open this photo in gallery Marchers fill the square in Tunis. AMEL HADDAD/Reuters "
                + BODY + " Story continues below advertisement " + BODY.repeat(6);

        assertThat(words(text, Section.CAPTION)).containsExactly("Marchers fill the square in Tunis.");
        assertThat(words(text, Section.BODY)).containsExactly(BODY, BODY, BODY.repeat(6));
    }

    @Test
    void knowsTheTitleAgainInTheText() {
        String text = "Talks resume in Vienna after month-long pause\n" + BODY;
        Layout layout = READER.read(story("Talks resume in Vienna, after month-long pause", text));

        assertThat(layout.passages()).extracting(Passage::section).containsExactly(Section.HEADLINE, Section.BODY);
    }

    @Test
    void cutsATitleOffARunningParagraph() {
        String text = "Talks resume in Vienna. " + BODY;
        Layout layout = READER.read(story("Talks resume in Vienna", text));

        assertThat(layout.passages())
                .extracting(p -> p.span().of(text))
                .containsExactly("Talks resume in Vienna.", BODY);
        assertThat(layout.passages()).extracting(Passage::section).containsExactly(Section.HEADLINE, Section.BODY);
    }

    @Test
    void takesAFirstLineWithoutAStopAndShortLinesBetweenParagraphsForHeadlines() {
        String text = "Talks resume in Vienna\n" + BODY + "\nA long road\n" + BODY;

        assertThat(words(text, Section.HEADLINE)).containsExactly("Talks resume in Vienna", "A long road");
    }

    @Test
    void readsALoneSentenceAsBodyWhateverItsEnd() {
        assertThat(words("Rebels take the town of Kidal", Section.BODY)).hasSize(1);
    }

    @Test
    void setsTheDatePrefixAside() {
        String text = " date 2019-12-31 " + BODY;

        assertThat(words(text, Section.BODY)).containsExactly(BODY);
    }

    @Test
    void joinsLinesThatWereBrokenForWidth() {
        String text = "The two sides met for three hours on Friday and agreed to meet\r\n"
                + "again next week in the capital of Austria, where they had\r\n"
                + "met before.\r\n\r\n" + BODY;

        assertThat(words(text, Section.BODY)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\n\r\n", "...", "\u200B", "Advertisement", "😀"})
    void livesWithTextsThatSayNothing(String text) {
        Layout layout = READER.read(story("Talks resume in Vienna", text));

        assertThat(layout.captions()).isEmpty();
        assertThat(layout.passages().size() + layout.furniture().size()).isLessThanOrEqualTo(1);
    }
}

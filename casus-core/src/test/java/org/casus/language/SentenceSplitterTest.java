package org.casus.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.story.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    private static final SentenceSplitter SPLITTER = new SentenceSplitter(new Abbreviations());

    private static List<String> split(String text) {
        Span whole = new Span(0, text.length());
        return SPLITTER.split(text, whole, TextStyle.of(text, whole)).stream()
                .map(s -> s.of(text))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The troops left.|Villagers came back on Friday.",
                "Mr. Diallo met Gen. Okoth and Sen. J. K. Abara in St. Louis.|They spoke for hours.",
                "The U.S. Embassy was closed on Jan. 5 and the U.N. Security Council met at 9 a.m. on Friday.",
                "Its forces left the U.S.|The embassy stayed open.",
                "Talks began at 9 p.m. Monday in Port-au-Prince.",
                "Talks began at 9 p.m.|Police closed the roads.",
                "“We will not go.|This is our land,” said Amina Yusuf, a farmer.",
                "“Leave!” the crowd shouted at the gates.",
                "“Who fired first?” Colonel Abara asked.|Nobody answered.",
                "Chanting “Down with the junta!” thousands marched.",
                "Did the army fire?|It says not.",
                "“It is over.”|The general left the room.",
                "The firm, Baltic Steel Inc., said so.|It fined Acme Corp. in May.",
                "Prices rose 3.5 percent.|12 people were hurt.",
                "No. 2 in the command was killed.|So was his driver.",
                "He waited … and then ran.",
                "It ended badly, he said.The next day it rained.",
                "Write to Stacey.Jones@example.org or see http://example.org/news.asp?Article=5 today.",
                "The blast (a car bomb, police say) shook Basra.|(A second bomb failed.)|Nobody was hurt."
            })
    void endsSentencesWhereNewsDoes(String marked) {
        String text = marked.replace('|', ' ').replace("said. The", "said.The");
        List<String> wanted = List.of(marked.replace("said.The", "said.|The").split("\\|"));

        assertThat(split(text)).isEqualTo(wanted);
    }

    @Test
    void splitsTextWithoutCapitals() {
        String text = "police fired in the air in surat on monday. two people were hurt and taken to hospital."
                + " curfew was relaxed by 3 p.m. on tuesday, an officer said.";

        assertThat(split(text)).hasSize(3);
    }

    @Test
    void cutsRunTogetherReportsBeforeWordsThatOpenSentences() {
        String text = "Suspected rebels set two trucks ablaze near a quarry in the hills on March 4 reports The Daily"
                + " Courier The owner of the quarry had refused to pay them for a third month Around twenty armed men"
                + " came at night and told the guards to run They also took four mobile phones and a rifle In a"
                + " separate raid police found a cache of detonators";

        assertThat(split(text)).hasSize(5).last().asString().startsWith("In a separate raid");
    }

    @Test
    void cutsWhatIsTooLongForASentence() {
        String text = "It began; " + "and then they came, with lorries and with guns ".repeat(40) + "to the end.";

        List<String> parts = split(text);

        assertThat(String.join(" ", parts)).isEqualTo(text);
        assertThat(parts).allSatisfy(p -> assertThat(p.split(" ").length).isLessThanOrEqualTo(LongSentences.LONGEST));
    }
}

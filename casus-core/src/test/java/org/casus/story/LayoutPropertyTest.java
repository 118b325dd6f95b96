package org.casus.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LayoutPropertyTest {

    private static final LayoutReader READER = LayoutReader.load();

    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> parts = Arbitraries.of(
                "The envoy left Doha on Monday. ",
                "\n",
                "\r\n\r\n",
                "Open this photo in gallery ",
                "AMEL HADDAD/Reuters ",
                "(AP Photo/Amel Haddad)",
                "Story continues below advertisement",
                "DOHA (Reuters) - ",
                "By Amel Haddad",
                " Read more",
                "“Stop!” he said. ",
                "a line without an end ",
                "\u00A0",
                "😀 ",
                "Talks resume in Doha");
        Arbitrary<String> noise = Arbitraries.strings().ofMaxLength(12);
        return Arbitraries.oneOf(parts, noise).list().ofMaxSize(14).map(list -> String.join("", list));
    }

    @Example
    void aCaptionBeforeTextThatEndsInFurniture() {
        spansLieInTheTextInOrderAndNoWordIsReadTwice("Open this photo in gallery The envoy left Doha on Monday. "
                + "AMEL HADDAD/Reuters The envoy left Doha on Monday. The envoy left Doha on Monday.  Read more");
    }

    @Example
    void aNextLineCharacterAlone() {
        spansLieInTheTextInOrderAndNoWordIsReadTwice("\u0085");
    }

    @Property(tries = 2000, seed = "20191231")
    void spansLieInTheTextInOrderAndNoWordIsReadTwice(@ForAll("pages") String text) {
        Layout layout = READER.read(new Story("s", Optional.empty(), "Talks resume in Doha", text, "", "", "", ""));

        List<Span> all = new ArrayList<>(layout.furniture());
        all.removeIf(f -> layout.passages().stream().anyMatch(p -> p.span().contains(f)));
        layout.passages().forEach(p -> all.add(p.span()));
        all.sort(Span::compareTo);
        for (int i = 0; i < all.size(); i++) {
            assertThat(all.get(i).length()).isPositive();
            assertThat(all.get(i).end()).isLessThanOrEqualTo(text.length());
            assertThat(i == 0 || all.get(i - 1).end() <= all.get(i).begin()).isTrue();
        }
        assertThat(layout.passages()).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
        assertThat(unread(text, all)).isBlank();
    }

    /** What is neither read nor set aside: white space alone. */
    private static String unread(String text, List<Span> all) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (Span span : all) {
            rest.append(text, at, span.begin());
            at = span.end();
        }
        String left = rest.append(text.substring(at)).toString();
        return left.chars()
                .filter(c -> !Paragraphs.isSpace((char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

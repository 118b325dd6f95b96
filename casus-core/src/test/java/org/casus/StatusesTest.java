package org.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.casus.event.Aspect;
import org.casus.event.Event;
import org.casus.story.Story;
import org.junit.jupiter.api.Test;

/** Statuses, aspects and background by the whole program, on the sentences of {@code event/statuses.tsv}. */
class StatusesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2020, 1, 6);
    private static final int COLUMNS = 7;

    @Test
    void everySentenceComesRightOrIsListedAsOpen() throws IOException {
        List<String> differing = new ArrayList<>();
        try (Coder coder = Coder.load(CoderOptions.standard())) {
            for (String[] row : rows()) {
                String wanted = String.join(" ", row[1].replace("?", ""), row[2], row[3]);
                String given = given(coder, row[4], row[5]);
                boolean open = !row[6].isBlank();
                boolean right = wanted.equals(given) || (row[1].endsWith("?") && given.equals("no row"));
                if (right == open) {
                    differing.add(
                            (open ? "open, now right: " : "wanted " + wanted + ", given " + given + ": ") + row[5]);
                }
            }
        }
        assertThat(differing).isEmpty();
    }

    private static String given(Coder coder, String word, String sentence) {
        Story story = new Story("s", Optional.of(PUBLISHED), "", sentence, "", "", "", "en");
        return coder.code(story).events().stream()
                .filter(e -> e.trigger().of(sentence).equals(word))
                .findFirst()
                .map(StatusesTest::shown)
                .orElse("no row");
    }

    private static String shown(Event event) {
        return String.join(
                " ",
                event.status().label(),
                event.aspect().map(Aspect::label).orElse("-"),
                event.background() ? "b" : "-");
    }

    private static List<String[]> rows() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(StatusesTest.class.getResourceAsStream("event/statuses.tsv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> Arrays.copyOf(cells, COLUMNS))
                    .map(StatusesTest::filled)
                    .toList();
        }
    }

    private static String[] filled(String[] cells) {
        cells[6] = cells[6] == null ? "" : cells[6];
        return cells;
    }
}

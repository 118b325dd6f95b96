package org.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.casus.event.Event;
import org.casus.event.Status;
import org.casus.story.Span;
import org.casus.story.Story;
import org.casus.story.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Words that only look like events, and the same words where they are events: lookalikes.tsv, coded by the whole program. With
 * {@code -Dcasus.examples.print=true} it prints the share that comes right, class by class, and what does not.
 */
class LookalikesTest {

    /** How many sentences each class has of either sign. */
    private static final int FEWEST = 8;
    /** How many of a hundred must come right in each class, and in all. */
    private static final double LEAST_OF_CLASS = 75;

    private static final double LEAST_OF_ALL = 90;

    private static final LocalDate PUBLISHED = LocalDate.of(2020, 1, 6);
    private static final Set<Status> REAL = EnumSet.of(Status.HAPPENED, Status.ALLEGED, Status.PLANNED);

    private static final Map<String, Tally> TALLIES = new TreeMap<>();
    private static final List<String> WRONG = new ArrayList<>();

    /** How many sentences of a class there are of either sign, and how many come right. */
    private static final class Tally {
        int events;
        int eventsRight;
        int others;
        int othersRight;

        double share() {
            return 100.0 * (eventsRight + othersRight) / (events + others);
        }

        String row(String name) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %d%% | %d | %d%% |",
                    name,
                    events,
                    Math.round(100.0 * eventsRight / events),
                    others,
                    Math.round(100.0 * othersRight / others));
        }
    }

    @BeforeAll
    static void codeAll() {
        try (Coder coder = Coder.load(CoderOptions.standard())) {
            for (List<String> row : Table.rows(LookalikesTest.class, "lookalikes.tsv")) {
                tally(coder, row);
            }
        }
        if (Boolean.getBoolean("casus.examples.print")) {
            System.out.println("| class | events | right | only look like it | right |\n|---|---|---|---|---|");
            TALLIES.forEach((name, tally) -> System.out.println(tally.row(name)));
            WRONG.forEach(System.out::println);
        }
    }

    private static void tally(Coder coder, List<String> row) {
        Tally tally = TALLIES.computeIfAbsent(row.get(0), name -> new Tally());
        String marked = row.get(3);
        String text = marked.replace("*", "");
        List<Event> real =
                coder.code(new Story("lookalike", Optional.of(PUBLISHED), "", text, "", "", "", "en")).events().stream()
                        .filter(e -> REAL.contains(e.status()))
                        .toList();
        boolean right;
        if (row.get(1).equals("+")) {
            Set<String> types = Set.of(row.get(2).split("\\|"));
            right = real.stream().anyMatch(e -> types.contains(e.type().name()));
            tally.events++;
            tally.eventsRight += right ? 1 : 0;
        } else {
            Span word = new Span(marked.indexOf('*'), marked.lastIndexOf('*') - 1);
            right = real.stream().noneMatch(e -> e.trigger().overlaps(word));
            tally.others++;
            tally.othersRight += right ? 1 : 0;
        }
        if (!right) {
            WRONG.add(row.get(0) + " " + row.get(1) + " " + marked + "  " + told(real, text));
        }
    }

    private static String told(List<Event> events, String text) {
        return events.stream()
                        .map(e -> e.type() + " '" + e.trigger().of(text) + "'")
                        .toList() + "";
    }

    @Test
    void eachClassHasEnoughSentencesOfEitherSign() {
        assertThat(TALLIES).allSatisfy((name, tally) -> {
            assertThat(tally.events).as(name).isGreaterThanOrEqualTo(FEWEST);
            assertThat(tally.others).as(name).isGreaterThanOrEqualTo(FEWEST);
        });
    }

    @Test
    void mostComeRight() {
        assertThat(TALLIES)
                .allSatisfy((name, tally) -> assertThat(tally.share()).as(name).isGreaterThanOrEqualTo(LEAST_OF_CLASS));
        double all =
                TALLIES.values().stream().mapToDouble(Tally::share).average().orElse(0);
        assertThat(all).isGreaterThanOrEqualTo(LEAST_OF_ALL);
    }
}

package org.casus.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What must hold of the built-in codebook as a whole. */
class CodebookTest {

    private static final Codebook BOOK = Codebook.load(Optional.empty());
    private static final int FEWEST_FRAMES = 1200;

    @Test
    void everyTypeHasItsEntry() {
        for (EventType type : EventType.values()) {
            assertThat(BOOK.entry(type, Optional.empty())).as("%s", type).isPresent();
        }
    }

    @Test
    void everyEntryIsDefinedAndScored() {
        assertThat(BOOK.entries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.definition()).as(entry.label()).isNotBlank();
            assertThat(entry.score()).as(entry.label()).isBetween(-10.0, 10.0);
        });
    }

    @Test
    void thereAreFramesEnoughForEveryEntry() {
        assertThat(BOOK.frames().all()).hasSizeGreaterThanOrEqualTo(FEWEST_FRAMES);
        Set<String> said = new HashSet<>();
        BOOK.frames().all().forEach(f -> {
            said.add(f.type().name());
            said.add(Codebook.key(f.type().name(), f.mode().orElse("")));
        });
        assertThat(BOOK.entries()).extracting(Entry::label).allMatch(said::contains, "is said by some frame");
    }

    @Test
    void cameoHasAllItsCodesWithNamesAndScores() {
        assertThat(BOOK.cameoCodes()).hasSize(298).allSatisfy(code -> {
            assertThat(code.code()).matches("\\d{2,4}");
            assertThat(code.name()).isNotBlank();
            assertThat(code.goldstein()).isBetween(-10.0, 10.0);
        });
    }

    @Test
    void everyCameoCodeLeadsToAnEntryThatThereIs() {
        assertThat(BOOK.cameoCodes())
                .allSatisfy(code -> code.type().ifPresent(type -> assertThat(BOOK.entry(type, code.mode()))
                        .as(code.code())
                        .isPresent()));
    }

    /** CAMEO has nothing that is a few of PLOVER's modes (a censor, a militia); these have a code that comes near. */
    @Test
    void everyEntryLeadsToACameoCodeAndWhereThereIsOneToOneOfItsType() {
        for (Entry entry : BOOK.entries()) {
            String code = BOOK.usualCameo(entry.type(), entry.mode());
            assertThat(BOOK.cameo(code)).as("%s: '%s'", entry.label(), code).isPresent();
            boolean own = BOOK.cameoCodes().stream()
                    .anyMatch(c -> c.type().equals(Optional.of(entry.type()))
                            && c.mode().equals(entry.mode()));
            if (own) {
                assertThat(BOOK.cameo(code).flatMap(CameoCode::type))
                        .as(entry.label())
                        .hasValue(entry.type());
            }
        }
    }

    @Test
    void everyContextOfACodeIsDefined() {
        assertThat(BOOK.cameoCodes())
                .allSatisfy(code ->
                        assertThat(BOOK.contexts().keySet()).as(code.code()).containsAll(code.contexts()));
        assertThat(BOOK.contextDefinitions().values()).isNotEmpty().noneMatch(String::isBlank);
    }

    @Test
    void everyEntryHasExamplesOfBothSigns() {
        Map<String, Integer> positive = count(true);
        Map<String, Integer> negative = count(false);
        for (Entry entry : BOOK.entries()) {
            assertThat(positive.getOrDefault(entry.label(), 0))
                    .as("+ of %s", entry.label())
                    .isGreaterThanOrEqualTo(3);
            assertThat(negative.getOrDefault(entry.label(), 0))
                    .as("- of %s", entry.label())
                    .isGreaterThanOrEqualTo(2);
        }
    }

    private static Map<String, Integer> count(boolean positive) {
        Map<String, Integer> counts = new HashMap<>();
        BOOK.examples().stream()
                .filter(example -> example.positive() == positive)
                .forEach(example -> counts.merge(example.entry(), 1, Integer::sum));
        return counts;
    }

    @Test
    void whatAnExampleNamesStandsInItsSentence() {
        assertThat(BOOK.examples()).allSatisfy(example -> assertThat(example.sentence())
                .isNotBlank()
                .contains(example.trigger())
                .contains(example.actor())
                .contains(example.recipient()));
        assertThat(BOOK.examples()).extracting(Example::trigger).noneMatch(String::isBlank);
    }

    @Test
    void anExampleOfAnEventSaysItsStatus() {
        Set<String> statuses =
                Set.of("happened", "negated", "planned", "threatened", "demanded", "alleged", "hypothetical");
        assertThat(BOOK.examples())
                .filteredOn(Example::positive)
                .extracting(Example::status)
                .allMatch(statuses::contains, "is a status of the contract");
    }

    @Test
    void noRowStandsTwice() {
        List<String> twice = new ArrayList<>();
        for (EventType type : EventType.values()) {
            String file = type.name().toLowerCase(Locale.ROOT) + ".tsv";
            twice.addAll(twice("frames/" + file, 0, 1, 2, 3, 7));
            twice.addAll(twice("examples/" + file, 0, 1, 2, 3));
        }
        twice.addAll(twice("cameo.tsv", 0));
        twice.addAll(twice("modes.tsv", 0, 1));
        twice.addAll(twice("nonevents.tsv", 0, 1));
        twice.addAll(twice("operators.tsv", 0, 1, 3));
        twice.addAll(twice("lightverbs.tsv", 0, 1));
        assertThat(twice).isEmpty();
    }

    private static List<String> twice(String file, int... columns) {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (Table.Row row : Table.builtIn(file).orElseThrow().rows()) {
            StringBuilder key = new StringBuilder();
            for (int column : columns) {
                key.append(row.cells().size() > column ? row.cells().get(column).strip() : "")
                        .append('\t');
            }
            if (!seen.add(key.toString())) {
                twice.add(file + ", line " + row.line() + ": " + key);
            }
        }
        return twice;
    }

    @Test
    void aFrameThatAsksForMoreComesFirst() {
        List<Integer> asked =
                BOOK.frames().of("attack").stream().map(Frame::specificity).toList();
        assertThat(asked).hasSizeGreaterThan(1).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void everyOperatorGivesAStatusThereIs() {
        Set<String> statuses =
                Set.of("happened", "negated", "planned", "threatened", "demanded", "alleged", "hypothetical");
        Set<String> scopes = Set.of("complement", "head", "subject", "sentence");
        for (Table.Row row : Table.builtIn("operators.tsv").orElseThrow().rows()) {
            assertThat(statuses).as("operators.tsv, line %d", row.line()).contains(row.cell(2));
            assertThat(scopes).as("operators.tsv, line %d", row.line()).contains(row.cell(3));
        }
    }
}

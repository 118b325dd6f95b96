package org.casus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.casus.codebook.Example;

/** The list of the codebook's examples that the coder does not get right yet: {@code open-examples.tsv}. */
final class OpenExamples {

    private static final Path FILE = Path.of("src", "test", "resources", "org", "casus", "open-examples.tsv");
    private static final String HEAD =
            """
            # The examples of the codebook that the coder does not get right yet. ExamplesTest fails if an example that is not here goes
            # wrong, and if one that is here comes right: the list can only shrink. After a change that mends some, or a new model,
            # write it anew: ./mvnw -pl casus-core test -Dtest=ExamplesTest -Dcasus.examples.rewrite=true
            # wrong: coded = a "-" example is taken for what it only looks like; type = no event of the type; mode = not of the mode;
            # status, actor, recipient = the event is found, but not that of it.
            # coded: what the coder makes of the sentence, for reading; not compared.
            # wrong	entry	sign	trigger	sentence	coded
            """;

    private OpenExamples() {}

    /** What is wrong with each example that is listed, by its key. */
    static Map<String, String> listed() {
        Map<String, String> listed = new TreeMap<>();
        for (String line : lines()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                listed.put(String.join("\t", List.of(cells).subList(1, 5)), cells[0]);
            }
        }
        return listed;
    }

    /** What is wrong with each example that goes wrong, by its key. */
    static Map<String, String> found(List<ExampleVerdict> verdicts) {
        Map<String, String> found = new TreeMap<>();
        for (ExampleVerdict verdict : verdicts) {
            if (!verdict.right()) {
                found.put(key(verdict.example()), wrong(verdict));
            }
        }
        return found;
    }

    static void rewrite(List<ExampleVerdict> verdicts) {
        List<String> rows = new ArrayList<>();
        for (ExampleVerdict verdict : verdicts) {
            if (!verdict.right()) {
                rows.add(String.join("\t", wrong(verdict), key(verdict.example()), verdict.coded()));
            }
        }
        try {
            Files.writeString(FILE, HEAD + String.join("\n", rows) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(Example example) {
        return String.join(
                "\t", example.entry(), example.positive() ? "+" : "-", example.trigger(), example.sentence());
    }

    private static String wrong(ExampleVerdict verdict) {
        return verdict.wrong().stream()
                .map(fault -> fault.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
    }

    private static List<String> lines() {
        try {
            return Files.exists(FILE) ? Files.readAllLines(FILE) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

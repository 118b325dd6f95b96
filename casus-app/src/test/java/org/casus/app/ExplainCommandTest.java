package org.casus.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code casus explain} prints, and what it says of questions that have no answer. The texts compared word by word are made by the frames
 * alone, so that a newly trained model need not change them; {@code -Dcasus.explained.rewrite=true} writes them anew.
 */
class ExplainCommandTest {

    private static final String STORY = "harbour.txt";
    private static final Path RESOURCES = Path.of("src/test/resources/org/casus/app/explained");
    private static final String MARCH = "Thousands of students marched through Lima on Monday to demand free tuition.";

    @TempDir
    private Path folder;

    @Test
    void everyRowIsExplained() throws IOException {
        compare("all", "--rejected");
    }

    @Test
    void oneRowIsExplained() throws IOException {
        compare("one", "--event", "3");
    }

    @Test
    void theLinesFitAndAreTheSameTwice() throws IOException {
        Path story = write("a.txt", "date 2021-05-04\n\n" + MARCH);
        Terminal first = Terminal.pipe();
        Terminal second = Terminal.pipe();
        assertThat(first.run("explain", story, "--rejected")).isEqualTo(ExitCode.DONE);
        second.run("explain", story, "--rejected");

        assertThat(first.out()).isEqualTo(second.out()).contains("PROTEST", "named by “marched”", "MODEL", "CAMEO");
        assertThat(first.out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(first.out()).doesNotContain("\033");
    }

    @Test
    void theNumbersAreThoseOfTheTable() throws IOException {
        Path story = write("a.txt", "date 2021-05-04\n\n" + resource(STORY));
        Terminal table = Terminal.pipe();
        table.run("code", "--format", "table", "--no-model-events", story);
        Terminal third = Terminal.pipe();
        third.run("explain", "--no-model-events", "--event", "3", story);

        assertThat(table.out().lines()).anyMatch(line -> line.matches("3 +2021-05-04 .*ASSAULT.*alleged"));
        assertThat(third.out()).contains("Event 3: ASSAULT", "alleged").doesNotContain("Event 2", "Event 4");
    }

    @Test
    void anEventIsFoundByItsIdOrTheBeginningOfIt() throws IOException {
        Path story = write("a.txt", "date 2021-05-04\n\n" + MARCH);
        Terminal all = Terminal.pipe();
        all.run("explain", story);
        String id = all.out().replaceAll("(?s).*?Event 1: [^·]*· ([0-9a-f]{16}).*", "$1");
        Terminal one = Terminal.pipe();
        assertThat(one.run("explain", story, "--event", id.substring(0, 9))).isEqualTo(ExitCode.DONE);
        assertThat(one.out()).contains(id);
    }

    @Test
    void anEventThatIsNotThereIsSaidPlainly() throws IOException {
        Path story = write("a.txt", "date 2021-05-04\n\n" + MARCH);
        Terminal high = Terminal.pipe();
        assertThat(high.run("explain", story, "--event", "31")).isEqualTo(ExitCode.USAGE);
        assertThat(high.err()).contains("no event 31: the story has ").doesNotContain("\tat ");
        assertThat(high.out()).isEmpty();

        Terminal none = Terminal.pipe();
        Path quiet = write("b.txt", "date 2021-05-04\n\nThe sky was blue.");
        assertThat(none.run("explain", quiet, "--event", "1")).isEqualTo(ExitCode.USAGE);
        assertThat(none.err()).contains("no event 1: the story has no events");
        Terminal nothing = Terminal.pipe();
        assertThat(nothing.run("explain", quiet)).isEqualTo(ExitCode.DONE);
        assertThat(nothing.out()).contains("(no events)");
    }

    @Test
    void oneStoryOfManyIsNamed() throws IOException {
        Path many = write("many.jsonl", line("s1", "The sky was blue.") + "\n" + line("s2", MARCH) + "\n");
        Terminal unclear = Terminal.pipe();
        assertThat(unclear.run("explain", many)).isEqualTo(ExitCode.USAGE);
        assertThat(unclear.err()).contains("holds 2 stories, s1, s2: say which with --story ID");

        Terminal wrong = Terminal.pipe();
        assertThat(wrong.run("explain", many, "--story", "s3")).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains("no story 's3'", "holds 2 stories, s1, s2");

        Terminal right = Terminal.pipe();
        assertThat(right.run("explain", many, "--story", "s2")).isEqualTo(ExitCode.DONE);
        assertThat(right.out()).contains("PROTEST");
    }

    @Test
    void aFileThatCannotBeReadIsSaidPlainly() throws IOException {
        Terminal missing = Terminal.pipe();
        assertThat(missing.run("explain", folder.resolve("nowhere.txt"))).isEqualTo(ExitCode.USAGE);
        assertThat(missing.err()).contains("no such file", "nowhere.txt");

        Terminal broken = Terminal.pipe();
        assertThat(broken.run("explain", write("bad.jsonl", "{\"id\": \"x\", \"text\": \"cut")))
                .isEqualTo(ExitCode.SOME_NOT_CODED);
        assertThat(broken.err()).contains("bad.jsonl line 1", "holds no story").doesNotContain("\tat ");

        Files.createDirectory(folder.resolve("news"));
        write("news/a.txt", MARCH);
        write("news/b.txt", MARCH);
        Terminal several = Terminal.pipe();
        assertThat(several.run("explain", folder.resolve("news"))).isEqualTo(ExitCode.USAGE);
        assertThat(several.err()).contains("explain takes one file");
    }

    @Test
    void boldIsForTerminalsOnly() throws IOException {
        Terminal person = Terminal.person();
        person.run("explain", write("a.txt", "date 2021-05-04\n\n" + MARCH));
        assertThat(person.out().contains("\033[1m")).isEqualTo(System.getenv("NO_COLOR") == null);
    }

    private void compare(String name, String... options) throws IOException {
        Path story = write(STORY, resource(STORY));
        Terminal terminal = Terminal.pipe();
        Object[] arguments = new Object[options.length + 3];
        arguments[0] = "explain";
        arguments[1] = "--no-model-events";
        arguments[2] = story;
        System.arraycopy(options, 0, arguments, 3, options.length);
        assertThat(terminal.run(arguments)).isEqualTo(ExitCode.DONE);

        if (Boolean.getBoolean("casus.explained.rewrite")) {
            Files.writeString(RESOURCES.resolve(name + ".expected.txt"), terminal.out());
        }
        assertThat(steady(terminal.out()))
                .isEqualTo(steady(Files.readString(RESOURCES.resolve(name + ".expected.txt"))));
    }

    /** The text without what changes when a frame is added or the model is trained anew: lines of files, figures, counts of frames. */
    private static String steady(String text) {
        return text.replaceAll("\\s+", " ")
                .replaceAll("\\.tsv:\\d+", ".tsv")
                .replaceAll("\\d\\.\\d\\d", "#")
                .replaceAll("LOST .*?(?= Event|$| Words that)", "LOST …");
    }

    private String resource(String name) throws IOException {
        try (InputStream stream = ExplainCommandTest.class.getResourceAsStream("explained/" + name)) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String line(String id, String text) {
        return "{\"id\": \"" + id + "\", \"published\": \"2021-05-04\", \"text\": \"" + text + "\"}";
    }
}

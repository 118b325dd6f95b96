package org.casus.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program from end to end: files in, records out, and what it says of bad input. */
class CommandLineTest {

    private static final String MARCH = "Thousands of students marched through Lima on Monday to demand free tuition.";
    private static final String SHELLING =
            "Government forces shelled the rebel-held town on Tuesday, killing six people.";

    @TempDir
    private Path folder;

    @Test
    void codesATextFileIntoOneRecord() throws IOException {
        Path story = write("story.txt", "date 2021-05-04\n\n" + SHELLING);
        Terminal terminal = Terminal.pipe();

        assertThat(terminal.run("code", story)).isEqualTo(ExitCode.DONE);

        JsonNode record = records(terminal.out()).get(0);
        assertThat(record.at("/story/published").asText()).isEqualTo("2021-05-04");
        assertThat(record.at("/story/sentences").asInt()).isPositive();
        assertThat(record.at("/events"))
                .anySatisfy(event -> assertThat(event.path("type").asText()).isEqualTo("ASSAULT"));
        assertThat(terminal.err()).contains("1 story", "loading", "coding");
    }

    @Test
    void writesTheContractsFieldsInTheirOrder() throws IOException {
        Terminal terminal = Terminal.pipe();
        terminal.run("code", write("a.txt", "date 2021-05-04\n\n" + SHELLING));

        JsonNode record = records(terminal.out()).get(0);
        assertThat(record.fieldNames())
                .toIterable()
                .containsExactly(
                        "story",
                        "events",
                        "attributions",
                        "relations",
                        "links",
                        "places",
                        "references",
                        "captions",
                        "problems");
        assertThat(record.at("/events/0").fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "type",
                        "mode",
                        "contexts",
                        "cameo",
                        "quad",
                        "intensity",
                        "actors",
                        "recipients",
                        "date",
                        "place",
                        "killed",
                        "injured",
                        "arrested",
                        "crowd",
                        "status",
                        "aspect",
                        "background",
                        "claims",
                        "section",
                        "sentence",
                        "text",
                        "span",
                        "trigger",
                        "confidence",
                        "why");
    }

    @Test
    void offsetsCountCodePointsOfTheTextAsGiven() throws IOException {
        String text = "\uD83D\uDD25\uD83D\uDD25 " + SHELLING;
        Terminal terminal = Terminal.pipe();
        terminal.run("code", "--date", "2021-05-04", write("fire.txt", text));

        List<String> triggers = new ArrayList<>();
        for (JsonNode event : records(terminal.out()).get(0).path("events")) {
            int begin = text.offsetByCodePoints(0, event.at("/trigger/0").asInt());
            int end = text.offsetByCodePoints(0, event.at("/trigger/1").asInt());
            triggers.add(text.substring(begin, end));
        }
        assertThat(triggers).contains("shelled");
    }

    @Test
    void aLineThatIsNoJsonIsToldCountedAndKeepsItsPlace() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            lines.add(i == 7 ? "{\"id\": \"s7\", \"text\": \"cut off" : story("s" + i, MARCH));
        }
        Path file = write("news.jsonl", String.join("\n", lines));
        Terminal terminal = Terminal.pipe();

        assertThat(terminal.run("code", file)).isEqualTo(ExitCode.SOME_NOT_CODED);

        assertThat(terminal.err()).contains("news.jsonl line 7", "not-json 1").doesNotContain("\tat ");
        List<JsonNode> records = records(terminal.out());
        assertThat(records).hasSize(9);
        assertThat(records.get(6).at("/problems/0/code").asText()).isEqualTo("not-json");
        assertThat(records.get(7).at("/story/id").asText()).isEqualTo("s8");
    }

    @Test
    void everyStoryThatFailsSaysWhy() throws IOException {
        Path file = write(
                "odd.jsonl",
                story("empty", "") + "\n"
                        + "{\"id\": \"undated\", \"text\": \"" + MARCH + "\"}\n"
                        + story(
                                "german",
                                "Die Regierung hat am Montag mitgeteilt, dass sie mit den Rebellen nicht"
                                        + " verhandeln will. Das sagte ein Sprecher des Ministeriums in Berlin vor der Presse.")
                        + "\n{\"id\": \"textless\"}\n[1, 2]\n\n");
        Terminal terminal = Terminal.pipe();

        assertThat(terminal.run("code", file)).isEqualTo(ExitCode.SOME_NOT_CODED);

        List<JsonNode> records = records(terminal.out());
        assertThat(records).hasSize(5);
        assertThat(codes(records.get(0))).contains("empty-text");
        assertThat(codes(records.get(1))).contains("no-date");
        assertThat(codes(records.get(2))).contains("not-english");
        assertThat(codes(records.get(3))).contains("not-a-story");
        assertThat(codes(records.get(4))).contains("not-a-story");
    }

    @Test
    void brokenBytesAreAProblemOfTheirStory() throws IOException {
        Path file = folder.resolve("broken.txt");
        byte[] bytes = ("date 2021-05-04\n\n? " + SHELLING).getBytes(StandardCharsets.UTF_8);
        bytes["date 2021-05-04\n\n".length()] = (byte) 0xC3;
        Files.write(file, bytes);
        Terminal terminal = Terminal.pipe();

        assertThat(terminal.run("code", file)).isEqualTo(ExitCode.DONE);
        assertThat(codes(records(terminal.out()).get(0))).contains("broken-utf-8");
    }

    @Test
    void aStoryOfTenMegabytesHasItsRecord() throws IOException {
        Path file = write("long.txt", "date 2021-05-04\n\n" + SHELLING + "\n".repeat(10_000_000));
        assertThat(Files.size(file)).isGreaterThan(10_000_000);
        Terminal terminal = Terminal.pipe();

        assertThat(terminal.run("code", file)).isEqualTo(ExitCode.DONE);
        assertThat(codes(records(terminal.out()).get(0))).contains("too-long");
    }

    @Test
    void theOutputIsTheSameForAnyNumberOfThreads() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            lines.add(story("s" + i, (i % 2 == 0 ? MARCH : SHELLING).repeat(1 + i % 5)));
        }
        Path file = write("many.jsonl", String.join("\n", lines));
        Terminal one = Terminal.pipe();
        Terminal four = Terminal.pipe();
        one.run("code", "--threads", "1", file);
        four.run("code", "--threads", "4", file);

        assertThat(records(one.out())).hasSize(40);
        assertThat(four.out()).isEqualTo(one.out());
    }

    @Test
    void foldersFilesAndStandardInputComeInTheirOrder() throws IOException {
        Files.createDirectory(folder.resolve("news"));
        write("news/b.txt", MARCH);
        write("news/a.jsonl", story("a1", MARCH) + "\n" + story("a2", MARCH));
        write("news/picture.png", "no story");
        Path single = write("one.json", "{\n \"id\": \"one\",\n \"text\": \"" + SHELLING + "\"\n}\n");
        Terminal terminal = Terminal.pipe().typing(story("typed", MARCH) + "\n");

        assertThat(terminal.run("code", folder.resolve("news"), "-", single)).isEqualTo(ExitCode.DONE);

        List<String> ids = records(terminal.out()).stream()
                .map(record -> record.at("/story/id").asText())
                .toList();
        assertThat(ids).hasSize(5).startsWith("a1", "a2").endsWith("typed", "one");
        assertThat(terminal.err()).contains("passed over, as neither .txt, .jsonl nor .json: 1");
    }

    @Test
    void csvHasARowForEachDyad() throws IOException {
        Terminal terminal = Terminal.pipe();
        terminal.run("code", "--format", "csv", write("a.txt", "date 2021-05-04\n\n" + SHELLING));

        List<String> rows = terminal.out().lines().toList();
        assertThat(rows.get(0)).startsWith("story,published,event,type,mode").endsWith("rule");
        assertThat(rows).hasSizeGreaterThan(1);
        assertThat(rows.get(1)).contains(",2021-05-04,", ",ASSAULT,");
    }

    @Test
    void aPersonGetsATable() throws IOException {
        Terminal terminal = Terminal.person();
        terminal.run("code", "--explain", write("a.txt", "date 2021-05-04\n\n" + SHELLING));

        assertThat(terminal.out()).contains("WHEN", "TO WHOM", "ASSAULT", "happened", "named by “shelled”", "shelled");
        assertThat(terminal.out().replaceAll("\033\\[\\d+m", "").lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void eachInputHasItsOwnFileInAFolderOfResults() throws IOException {
        Path results = folder.resolve("results");
        Terminal terminal = Terminal.pipe();
        terminal.run("code", "--out-dir", results, write("a.jsonl", story("a", MARCH)), write("b.txt", MARCH));

        assertThat(records(Files.readString(results.resolve("a.jsonl")))).hasSize(1);
        assertThat(records(Files.readString(results.resolve("b.jsonl")))).hasSize(1);
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void aMistakeOnTheCommandLineIsSaidPlainly() throws IOException {
        Terminal missing = Terminal.pipe();
        assertThat(missing.run("code", folder.resolve("nowhere.txt"))).isEqualTo(ExitCode.USAGE);
        assertThat(missing.err()).contains("no such file", "nowhere.txt");

        Terminal unknown = Terminal.pipe();
        assertThat(unknown.run("code", "--fast", "x")).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).contains("--fast", "casus code --help");

        Terminal unwritable = Terminal.pipe();
        Path out = folder.resolve("no/such/folder/out.jsonl");
        assertThat(unwritable.run("code", write("a.txt", MARCH), "--out", out)).isEqualTo(ExitCode.NOT_WRITTEN);
        assertThat(unwritable.err()).contains("out.jsonl");
    }

    @Test
    void valuesThatMakeNoSenseAreRefusedBeforeAnythingIsWritten() throws IOException {
        Path story = write("a.txt", MARCH);
        Terminal sure = Terminal.pipe();
        assertThat(sure.run("code", story, "--min-confidence", "7")).isEqualTo(ExitCode.USAGE);
        assertThat(sure.err()).contains("--min-confidence");

        Terminal book = Terminal.pipe();
        assertThat(book.run("code", story, "--codebook", folder.resolve("none")))
                .isEqualTo(ExitCode.USAGE);
        assertThat(book.err()).contains("--codebook");

        Terminal over = Terminal.pipe();
        assertThat(over.run("code", story, "--out", story)).isEqualTo(ExitCode.USAGE);
        assertThat(over.err()).contains("--out");
        assertThat(story).content().isEqualTo(MARCH);

        Terminal date = Terminal.pipe();
        assertThat(date.run("code", story, "--date", "tomorrow")).isEqualTo(ExitCode.USAGE);
        assertThat(date.err()).contains("--date", "2019-12-31").doesNotContain("java.");
    }

    @Test
    void aNameThatNoFileCanHaveIsMissing() {
        Terminal terminal = Terminal.pipe();
        assertThat(terminal.run("code", "a\0b.txt")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("no such file");
    }

    @Test
    void aTableThatTheCodebookDoesNotKnowIsNotPassedOver() throws IOException {
        Files.createDirectories(folder.resolve("mine"));
        Path table = write("mine/protest.tsv", "padlock\tverb\tPROTEST\n");
        Terminal terminal = Terminal.pipe();
        assertThat(terminal.run("code", "--codebook", folder.resolve("mine"), write("s.txt", MARCH)))
                .isEqualTo(ExitCode.NOT_LOADED);
        assertThat(terminal.err()).contains(table.toString(), "frames/protest.tsv");
    }

    @Test
    void aCodebookThatCannotBeUnderstoodNamesFileAndLine() throws IOException {
        Files.createDirectories(folder.resolve("mine/frames"));
        write("mine/frames/assault.tsv", "zap\tverb\tNOSUCHTYPE\n");
        Terminal terminal = Terminal.pipe();

        assertThat(terminal.run("code", write("a.txt", MARCH), "--codebook", folder.resolve("mine")))
                .isEqualTo(ExitCode.NOT_LOADED);
        assertThat(terminal.err()).contains("assault.tsv", "line 1").doesNotContain("\tat ");
    }

    @Test
    void theCodebookIsListed() {
        Terminal all = Terminal.pipe();
        assertThat(all.run("codebook")).isEqualTo(ExitCode.DONE);
        assertThat(all.out()).contains("ASSAULT", "PROTEST", "frames in all");

        Terminal one = Terminal.pipe();
        assertThat(one.run("codebook", "protest")).isEqualTo(ExitCode.DONE);
        assertThat(one.out()).contains("words", "verb");

        Terminal page = Terminal.pipe();
        assertThat(page.run("codebook", "--markdown")).isEqualTo(ExitCode.DONE);
        assertThat(page.out()).contains("## ASSAULT\n", "### ASSAULT aerial\n", "- `+` ", "- `-` ", "## Contexts");
    }

    @Test
    void helpAndVersionAreThere() {
        Terminal help = Terminal.pipe();
        assertThat(help.run("code", "--help")).isEqualTo(ExitCode.DONE);
        assertThat(help.out()).contains("Examples:", "--out", "Exit status:");

        Terminal version = Terminal.pipe();
        assertThat(version.run("--version")).isEqualTo(ExitCode.DONE);
        assertThat(version.out()).matches("(?s)casus \\d+\\.\\d+.*");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String story(String id, String text) {
        return "{\"id\": \"" + id + "\", \"published\": \"2021-05-04\", \"text\": \"" + text + "\"}";
    }

    private static List<JsonNode> records(String lines) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> records = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            records.add(mapper.readTree(line));
        }
        return records;
    }

    private static List<String> codes(JsonNode record) {
        return record.path("problems").findValuesAsText("code");
    }
}

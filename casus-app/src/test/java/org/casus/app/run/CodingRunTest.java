package org.casus.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.casus.CodedStory;
import org.casus.Explanation;
import org.casus.app.intake.Intake;
import org.casus.app.intake.Reading;
import org.casus.app.intake.Source;
import org.casus.app.output.JsonForm;
import org.casus.story.Story;
import org.junit.jupiter.api.Test;

/** Many stories side by side: their order, and what happens when the coder breaks down over one. */
class CodingRunTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<String> unread = new ArrayList<>();

    @Test
    void storiesAreWrittenInTheOrderTheyCameInWhateverTheyTake() throws IOException {
        Tally tally = run(200, story -> {
            pause(story.id().hashCode() % 3);
            return empty(story);
        });
        assertThat(tally.stories()).isEqualTo(200);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < 200; i++) {
            assertThat(lines.get(i)).startsWith("{\"story\":{\"id\":\"s" + i + "\"");
        }
    }

    @Test
    void aStoryThatBreaksTheCoderHasARecordThatSaysSo() throws IOException {
        Tally tally = run(5, story -> {
            if (story.id().equals("s2")) {
                throw new IllegalStateException("no head in sentence 4");
            }
            return story.id().equals("s3") ? bottomless(story) : empty(story);
        });
        assertThat(tally.failed()).isEqualTo(2);
        assertThat(tally.problems()).containsEntry("failed", 2);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(5)
                .anyMatch(line -> line.contains("\"s2\"") && line.contains("no head in sentence 4"))
                .anyMatch(line -> line.contains("\"s3\"") && line.contains("StackOverflowError"));
    }

    @Test
    void aLineWithoutAStoryIsHeardOfAndNotCoded() throws IOException {
        Intake intake = intake("{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\n{\"id\":\"b\",\"text\":\"y\"}");
        List<String> coded = new ArrayList<>();
        Tally tally = run(intake, 1, story -> {
            coded.add(story.id());
            return empty(story);
        });
        assertThat(coded).containsExactly("a", "b");
        assertThat(unread).containsExactly("standard input line 2");
        assertThat(tally.unread()).isEqualTo(1);
        assertThat(tally.stories()).isEqualTo(3);
    }

    private Tally run(int stories, Function<Story, CodedStory> coder) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < stories; i++) {
            lines.append("{\"id\":\"s").append(i).append("\",\"text\":\"Snow fell.\"}\n");
        }
        return run(intake(lines.toString()), 4, coder);
    }

    private Tally run(Intake intake, int threads, Function<Story, CodedStory> coder) throws IOException {
        JsonForm form = new JsonForm();
        CodingRun run = new CodingRun(coder.andThen(Explanation::unasked), form, threads, Progress.SILENT, this::hear);
        return run.run(intake::next, new OneSink(out, form));
    }

    private void hear(Reading reading) {
        unread.add(reading.where());
    }

    private static Intake intake(String lines) {
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        return new Intake(List.of(Source.STDIN), new ByteArrayInputStream(bytes), Optional.empty());
    }

    private static CodedStory bottomless(Story story) {
        return bottomless(story, 1);
    }

    private static CodedStory bottomless(Story story, int depth) {
        return depth < 0 ? empty(story) : bottomless(story, depth + (depth > 1000 ? 0 : 1));
    }

    private static CodedStory empty(Story story) {
        return new CodedStory(
                story, 0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(Math.abs(millis));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

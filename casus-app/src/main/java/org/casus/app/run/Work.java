package org.casus.app.run;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casus.CodedStory;
import org.casus.Explanation;
import org.casus.app.intake.Reading;
import org.casus.app.output.Form;
import org.casus.story.Problem;
import org.casus.story.Story;

/**
 * What is done with each story: coded, then put into its form. Nothing that a story contains stops the run: a coder that
 * breaks down over one is a problem of that story.
 *
 * @param coder codes one story; safe for use by several threads
 * @param form how it is written
 */
record Work(Function<Story, Explanation> coder, Form form) {

    /** Codes a story; a reading without one gets its record all the same. */
    Finished on(Reading reading) {
        long begin = System.nanoTime();
        try {
            Explanation coded = reading.readable() ? coder.apply(reading.story()) : nothing(reading.story(), List.of());
            return finished(reading, withProblems(coded, reading.problems()), false, begin);
        } catch (RuntimeException | VirtualMachineError e) {
            Problem problem = new Problem("failed", "the coder broke down: " + e + at(e));
            Stream<Problem> problems = Stream.concat(reading.problems().stream(), Stream.of(problem));
            return finished(reading, nothing(reading.story(), problems.toList()), true, begin);
        }
    }

    private Finished finished(Reading reading, Explanation explained, boolean failed, long begin) {
        byte[] text = form.explained(explained).getBytes(StandardCharsets.UTF_8);
        long nanos = System.nanoTime() - begin;
        CodedStory coded = explained.coded();
        return new Finished(reading, text, coded.sentences(), coded.events().size(), coded.problems(), failed, nanos);
    }

    private static Explanation withProblems(Explanation explained, List<Problem> before) {
        return before.isEmpty() ? explained : explained.withProblemsBefore(before);
    }

    private static Explanation nothing(Story story, List<Problem> problems) {
        return Explanation.unasked(CodedStory.uncoded(story, problems));
    }

    private static String at(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }
}

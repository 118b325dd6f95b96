package org.casus.app.run;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.casus.story.Problem;

/** What a run has done so far. Held by the one thread that writes. */
public final class Tally {

    private final long begin = System.nanoTime();
    private final Map<String, Integer> problems = new TreeMap<>();
    private int stories;
    private int unread;
    private int failed;
    private long sentences;
    private long events;
    private long bytesRead;
    private long bytesWritten;
    private long codingNanos;
    private long writingNanos;

    void add(Finished story, long writing) {
        stories++;
        unread += story.reading().readable() ? 0 : 1;
        failed += story.failed() ? 1 : 0;
        sentences += story.sentences();
        events += story.events();
        bytesRead += story.reading().bytes();
        bytesWritten += story.text().length;
        codingNanos += story.nanos();
        writingNanos += writing;
        for (Problem problem : story.problems()) {
            problems.merge(problem.code(), 1, Integer::sum);
        }
    }

    /** How many records were written. */
    public int stories() {
        return stories;
    }

    /** How many lines or files held no story. */
    public int unread() {
        return unread;
    }

    /** How many stories the coder broke down over. */
    public int failed() {
        return failed;
    }

    /** How many sentences were read. */
    public long sentences() {
        return sentences;
    }

    /** How many events were coded. */
    public long events() {
        return events;
    }

    /** How many bytes of the sources are done. */
    public long bytesRead() {
        return bytesRead;
    }

    /** How many bytes were written. */
    public long bytesWritten() {
        return bytesWritten;
    }

    /** The time since the run began, in seconds. */
    public double seconds() {
        return (System.nanoTime() - begin) / 1e9;
    }

    /** The time spent on coding, over all threads, in seconds. */
    public double codingSeconds() {
        return codingNanos / 1e9;
    }

    /** The time spent on writing, in seconds. */
    public double writingSeconds() {
        return writingNanos / 1e9;
    }

    /** How often each problem came up, by its code. */
    public Map<String, Integer> problems() {
        return Collections.unmodifiableMap(problems);
    }
}

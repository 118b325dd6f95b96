package org.casus.app.run;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.casus.Explanation;
import org.casus.app.intake.Reading;
import org.casus.app.output.Form;
import org.casus.story.Story;

/**
 * Codes stories on several threads and writes them in the order they came in.
 *
 * <p>Stories wait in a window that is bounded by number and by size, so that a run of any length needs bounded memory.
 */
public final class CodingRun {

    private static final int WAITING_PER_THREAD = 8;
    private static final long WAITING_BYTES = 64L << 20;

    private final Work work;
    private final int threads;
    private final Progress progress;
    private final Consumer<Reading> unread;
    private final Queue<Future<Finished>> waiting = new ArrayDeque<>();
    private long waitingBytes;

    /**
     * Makes ready to run.
     *
     * @param coder codes one story, and explains its rows if that is asked for; safe for use by several threads
     * @param form how stories are written
     * @param threads how many stories are coded at once, at least 1
     * @param progress hears how far the run is
     * @param unread hears of each line or file that held no story
     */
    public CodingRun(
            Function<Story, Explanation> coder, Form form, int threads, Progress progress, Consumer<Reading> unread) {
        this.work = new Work(coder, form);
        this.threads = threads;
        this.progress = progress;
        this.unread = unread;
    }

    /**
     * Codes everything that {@code stories} gives.
     *
     * @throws IOException if the sink cannot be written to
     */
    public Tally run(Supplier<Optional<Reading>> stories, Sink sink) throws IOException {
        Tally tally = new Tally();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            for (Optional<Reading> next = stories.get(); next.isPresent(); next = stories.get()) {
                submit(next.get(), workers);
                while (full()) {
                    writeNext(sink, tally);
                }
            }
            while (!waiting.isEmpty()) {
                writeNext(sink, tally);
            }
        } finally {
            workers.shutdownNow();
        }
        progress.done();
        return tally;
    }

    private void submit(Reading reading, ExecutorService workers) {
        if (!reading.readable()) {
            unread.accept(reading);
        }
        waitingBytes += reading.bytes();
        waiting.add(workers.submit(() -> work.on(reading)));
    }

    private boolean full() {
        return waiting.size() >= threads * WAITING_PER_THREAD || waiting.size() > 1 && waitingBytes > WAITING_BYTES;
    }

    private void writeNext(Sink sink, Tally tally) throws IOException {
        Finished story = finished(waiting.remove());
        waitingBytes -= story.reading().bytes();
        long begin = System.nanoTime();
        sink.write(story.reading().source(), story.text());
        tally.add(story, System.nanoTime() - begin);
        progress.after(tally);
    }

    private static Finished finished(Future<Finished> story) {
        try {
            return story.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while stories were being coded", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a story's record could not be made", e.getCause());
        }
    }
}

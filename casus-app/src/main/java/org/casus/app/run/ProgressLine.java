package org.casus.app.run;

import java.io.PrintStream;
import java.util.Locale;

/**
 * Tells people how far a run is: count, rate, percent and time left. On a terminal one line that is written over, elsewhere a
 * line every half minute. The first two seconds pass without a word.
 */
public final class ProgressLine implements Progress {

    private static final double FIRST_AFTER = 2;
    private static final double TERMINAL_EVERY = 0.5;
    private static final double ELSEWHERE_EVERY = 30;

    private final PrintStream err;
    private final boolean terminal;
    private final long totalBytes;
    private double next;
    private boolean shown;

    /**
     * Makes ready to tell.
     *
     * @param totalBytes the size of all sources; 0 where it is not known
     */
    public ProgressLine(PrintStream err, boolean terminal, long totalBytes) {
        this.err = err;
        this.terminal = terminal;
        this.totalBytes = totalBytes;
        this.next = terminal ? FIRST_AFTER : ELSEWHERE_EVERY;
    }

    @Override
    public void after(Tally tally) {
        double now = tally.seconds();
        if (now >= next) {
            next = now + (terminal ? TERMINAL_EVERY : ELSEWHERE_EVERY);
            show(text(tally, now));
        }
    }

    @Override
    public void done() {
        if (shown && terminal) {
            err.print("\r\033[K");
            err.flush();
        }
    }

    private void show(String text) {
        shown = true;
        err.print(terminal ? "\r" + text + "\033[K" : text + System.lineSeparator());
        err.flush();
    }

    private String text(Tally tally, double seconds) {
        String text = String.format(
                Locale.ROOT,
                "%,d stories, %,d sentences, %,d events, %.0f sentences/s",
                tally.stories(),
                tally.sentences(),
                tally.events(),
                tally.sentences() / seconds);
        return totalBytes == 0 || tally.bytesRead() == 0 ? text : text + left(tally.bytesRead(), seconds);
    }

    private String left(long bytes, double seconds) {
        double share = Math.min(1, (double) bytes / totalBytes);
        long left = Math.round(seconds / share - seconds);
        return String.format(Locale.ROOT, ", %.0f%%, %d:%02d left", 100 * share, left / 60, left % 60);
    }
}

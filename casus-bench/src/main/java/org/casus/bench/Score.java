package org.casus.bench;

import java.util.Locale;

/** Counts of right answers, of answers given, and of answers wanted. */
final class Score {

    private long right;
    private long given;
    private long wanted;

    /** Counts one answer: whether it was given, whether it was wanted; right if both. */
    void count(boolean isGiven, boolean isWanted) {
        right += isGiven && isWanted ? 1 : 0;
        given += isGiven ? 1 : 0;
        wanted += isWanted ? 1 : 0;
    }

    void add(Score other) {
        right += other.right;
        given += other.given;
        wanted += other.wanted;
    }

    double precision() {
        return given == 0 ? 0 : (double) right / given;
    }

    double recall() {
        return wanted == 0 ? 0 : (double) right / wanted;
    }

    double f1() {
        return given + wanted == 0 ? 0 : 2.0 * right / (given + wanted);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%6.2f   (precision %.2f, recall %.2f, %,d wanted)",
                100 * f1(),
                100 * precision(),
                100 * recall(),
                wanted);
    }
}

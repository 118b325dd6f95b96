package org.casus.event;

/**
 * A number of people, as a range: "dozens" is 24 to 99.
 *
 * @param min at least so many
 * @param max at most so many
 */
public record Count(int min, int max) {

    public Count {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException("no count: " + min + " to " + max);
        }
    }

    /** Exactly {@code n}. */
    public static Count of(int n) {
        return new Count(n, n);
    }
}

package org.casus.app;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * What the program reads from and writes to.
 *
 * @param in standard input
 * @param out standard output
 * @param err where people are told of progress and problems
 * @param terminal whether a person looks at standard output
 * @param watched whether a person looks at {@code err}
 * @param columns how wide the terminal is
 */
record Streams(InputStream in, OutputStream out, PrintStream err, boolean terminal, boolean watched, int columns) {

    /** Whether bold and dim may be used: a person looks, and has not set {@code NO_COLOR} (see no-color.org). */
    boolean coloured() {
        String none = System.getenv("NO_COLOR");
        return terminal && (none == null || none.isEmpty());
    }

    /** Says something to people, under the program's name. */
    void say(String message) {
        err.println("casus: " + message);
    }
}

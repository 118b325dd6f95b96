package org.casus.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.casus.Coder;

/** Where the program starts. */
public final class Main {

    private static final int USUAL_COLUMNS = 100;

    private Main() {}

    /** Runs the command line and ends with its exit status. */
    public static void main(String[] args) {
        System.exit(CasusCommand.run(args, streams(), Coder::load));
    }

    /** The process's own streams; the script that starts Java tells what is a terminal. */
    private static Streams streams() {
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        boolean console = System.console() != null;
        return new Streams(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                err,
                told("casus.terminal", console),
                told("casus.watched", console),
                Integer.getInteger("casus.columns", USUAL_COLUMNS));
    }

    private static boolean told(String property, boolean otherwise) {
        return Boolean.parseBoolean(System.getProperty(property, Boolean.toString(otherwise)));
    }
}

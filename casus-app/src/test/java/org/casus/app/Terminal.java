package org.casus.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.casus.Coder;
import org.casus.CoderOptions;

/** The program run as a person or a pipe would, with what it printed. */
final class Terminal {

    /** Coders are loaded once for all tests: they hold no state. */
    private static final Map<CoderOptions, Coder> LOADED = new ConcurrentHashMap<>();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final boolean person;
    private byte[] in = new byte[0];

    private Terminal(boolean person) {
        this.person = person;
    }

    static Terminal pipe() {
        return new Terminal(false);
    }

    static Terminal person() {
        return new Terminal(true);
    }

    Terminal typing(String input) {
        in = input.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    int run(Object... args) {
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        Streams streams = new Streams(new ByteArrayInputStream(in), out, errors, person, false, 100);
        return CasusCommand.run(words, streams, options -> LOADED.computeIfAbsent(options, Coder::load));
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}

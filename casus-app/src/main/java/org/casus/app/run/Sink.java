package org.casus.app.run;

import java.io.Closeable;
import java.io.IOException;
import org.casus.app.intake.Source;

/** Where the lines of coded stories go. */
public interface Sink extends Closeable {

    /** Writes the lines of one story that came from {@code source}. */
    void write(Source source, byte[] lines) throws IOException;
}

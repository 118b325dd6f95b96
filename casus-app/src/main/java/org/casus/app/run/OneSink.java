package org.casus.app.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.casus.app.intake.Source;
import org.casus.app.output.Form;

/** Everything into one stream. */
public final class OneSink implements Sink {

    private final OutputStream out;

    /** Writes the form's head. */
    public OneSink(OutputStream out, Form form) throws IOException {
        this.out = out;
        out.write(form.head().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(Source source, byte[] lines) throws IOException {
        out.write(lines);
        // A run that is broken off leaves whole stories.
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

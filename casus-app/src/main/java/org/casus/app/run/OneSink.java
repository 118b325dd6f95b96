package org.casus.app.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.casus.app.intake.Source;
import org.casus.app.output.Form;

/** Everything into one stream. */
public final class OneSink implements Sink {

    private final OutputStream out;
    private final boolean flushing;

    /**
     * Writes the form's head.
     *
     * @param flushing whether each story is to be seen at once, as on a terminal
     */
    public OneSink(OutputStream out, Form form, boolean flushing) throws IOException {
        this.out = out;
        this.flushing = flushing;
        out.write(form.head().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(Source source, byte[] lines) throws IOException {
        out.write(lines);
        if (flushing) {
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

package org.casus.app.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads lines as bytes, counts them, and keeps no more of a line than is allowed. */
final class LineReader {

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long number;

    LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /**
     * One line without its end.
     *
     * @param number from 1
     * @param bytes the line; its beginning where it is too long
     * @param length how many bytes it has
     */
    record Line(long number, byte[] bytes, long length) {

        boolean tooLong() {
            return length > bytes.length;
        }

        boolean blank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    /** The next line, or nothing at the end. */
    Optional<Line> next() throws IOException {
        if (at == filled && !fill()) {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        long length = 0;
        boolean ended = false;
        while (!ended && (at < filled || fill())) {
            int end = endOfLine();
            int room = Math.min(end - at, longest - line.size());
            line.write(buffer, at, room);
            length += end - at;
            ended = end < filled;
            at = ended ? end + 1 : end;
        }
        return Optional.of(new Line(++number, line.toByteArray(), length));
    }

    private int endOfLine() {
        int end = at;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }
}

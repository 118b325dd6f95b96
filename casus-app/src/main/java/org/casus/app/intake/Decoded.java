package org.casus.app.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.casus.story.Problem;

/**
 * Text made from bytes, or repaired, with what was wrong with it.
 *
 * @param text the text: U+FFFD stands for what was broken
 * @param problems {@code broken-utf-8}, or nothing
 */
record Decoded(String text, List<Problem> problems) {

    private static final char MARK = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Reads UTF-8; a byte order mark is dropped. */
    static Decoded utf8(byte[] bytes) {
        int broken = firstBroken(bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        String bare = text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
        return broken < 0
                ? new Decoded(bare, List.of())
                : new Decoded(
                        bare, List.of(problem("byte " + broken + " is not UTF-8; U+FFFD stands for what is broken")));
    }

    /** Replaces halves of surrogate pairs that stand alone: JSON can spell them, UTF-8 cannot write them. */
    static Decoded whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (alone(text, i)) {
                return new Decoded(repaired(text), List.of(problem("half a surrogate pair at character " + i)));
            }
        }
        return new Decoded(text, List.of());
    }

    private static String repaired(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (alone(text, i)) {
                out.setCharAt(i, MARK);
            }
        }
        return out.toString();
    }

    private static boolean alone(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private static Problem problem(String detail) {
        return new Problem("broken-utf-8", detail);
    }

    /** The first byte that is not UTF-8, or -1. */
    private static int firstBroken(byte[] bytes) {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        while (true) {
            CoderResult result = strict.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }
}

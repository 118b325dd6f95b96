package org.casus.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text files as stories. A file is one story; its first line or prefix may be {@code date 2019-12-31}, the day it was
 * published. The text stays as it is, so that offsets point into the file; {@link LayoutReader} sets the prefix aside.
 */
public final class PlainText {

    private static final Pattern DATE = Pattern.compile(
            "[\\s\\uFEFF]{0,8}date:? (\\d{4})-(\\d{2})-(\\d{2})\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** An id has so many characters: 64 bits of the text's digest, in hexadecimal. */
    private static final int ID_LENGTH = 16;

    private PlainText() {}

    /** The story that {@code text} is. */
    public static Story story(String text) {
        return new Story(id(text), published(text), "", text, "", "", "", "");
    }

    /** The day that the text's own prefix gives; empty if there is none or it is no day of the calendar. */
    public static Optional<LocalDate> published(String text) {
        Matcher date = DATE.matcher(text).region(0, Math.min(text.length(), 40));
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(date.group(1) + "-" + date.group(2) + "-" + date.group(3)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The id of a story that came without one: the SHA-256 of its text (UTF-8), its first 16 hexadecimal digits. */
    public static String id(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

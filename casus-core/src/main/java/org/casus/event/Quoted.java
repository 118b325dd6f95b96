package org.casus.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.codebook.EventType;
import org.casus.codebook.Frame;
import org.casus.language.Token;

/** How explanations write words, figures and frames. */
final class Quoted {

    private Quoted() {}

    static String word(Token token) {
        return "“" + token.text() + "”";
    }

    static String text(String text) {
        return "“" + text.replaceAll("\\s+", " ").strip() + "”";
    }

    static String words(List<Token> tokens) {
        return text(tokens.stream().map(Token::text).collect(Collectors.joining(" ")));
    }

    static String figure(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    static String type(EventType type, Optional<String> mode) {
        return type + mode.map(m -> " " + m).orElse("");
    }

    static String type(Frame frame) {
        return type(frame.type(), frame.mode());
    }

    static String frame(Frame frame) {
        return "frame '" + frame.pattern().words() + "' (" + frame.origin() + ")";
    }
}

package org.casus.actor;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import org.casus.story.Problem;

/** Phrases that cannot be read as naming an actor, and why. */
final class Unreadable {

    /** No phrase of a sentence is longer, in UTF-16 units; whole texts are for the coder. */
    private static final int LONGEST = 2_000;

    private Unreadable() {}

    static Optional<Problem> reason(String phrase) {
        if (phrase.isBlank()) {
            return problem("empty-phrase", "the phrase is empty");
        }
        if (phrase.length() > LONGEST) {
            return problem(
                    "phrase-too-long",
                    "a phrase of " + phrase.length() + " characters; the limit is " + LONGEST
                            + " (whole texts are for casus code)");
        }
        if (phrase.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return problem("no-letters", "the phrase holds neither letters nor digits");
        }
        if (phrase.codePoints().noneMatch(Unreadable::latin)) {
            return problem("other-script", "the phrase is not written in Latin letters");
        }
        return phrase.codePoints().anyMatch(Unreadable::control)
                ? problem("control-characters", "the phrase holds control characters")
                : Optional.empty();
    }

    private static Optional<Problem> problem(String code, String detail) {
        return Optional.of(new Problem(code, detail));
    }

    private static boolean latin(int c) {
        return Character.isDigit(c) || UnicodeScript.of(c) == UnicodeScript.LATIN;
    }

    private static boolean control(int c) {
        return Character.isISOControl(c) && !Character.isWhitespace(c);
    }
}

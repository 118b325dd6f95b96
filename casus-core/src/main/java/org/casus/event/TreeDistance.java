package org.casus.event;

import java.util.Optional;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.casus.story.Span;

/** How far words lie apart in a sentence's tree. */
final class TreeDistance {

    /** Farther than anything in a sentence. */
    static final int FAR = 1_000;

    private TreeDistance() {}

    /** The topmost word of {@code span}: the one whose head lies outside it. */
    static Optional<Token> top(Sentence sentence, Span span) {
        return sentence.tokens().stream()
                .filter(t -> span.contains(t.span()))
                .filter(t ->
                        t.head() < 0 || !span.contains(sentence.token(t.head()).span()))
                .findFirst();
    }

    /** The steps from {@code word} up to {@code ancestor}; {@link #FAR} if it does not lie below. */
    static int below(Sentence sentence, Token word, Token ancestor) {
        int steps = 0;
        Optional<Token> at = Optional.of(word);
        while (at.isPresent()) {
            if (at.get().index() == ancestor.index()) {
                return steps;
            }
            at = sentence.head(at.get());
            steps++;
        }
        return FAR;
    }

    /** The steps from {@code from} to {@code to} through the tree; steps up cost twice, for what is below a word belongs to it. */
    static int between(Sentence sentence, Token from, Token to) {
        int up = 0;
        Optional<Token> at = Optional.of(from);
        while (at.isPresent()) {
            int down = below(sentence, to, at.get());
            if (down < FAR) {
                return 2 * up + down;
            }
            at = sentence.head(at.get());
            up++;
        }
        return FAR;
    }
}

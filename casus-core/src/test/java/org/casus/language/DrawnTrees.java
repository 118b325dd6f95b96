package org.casus.language;

import java.util.ArrayList;
import java.util.List;
import org.casus.story.Section;
import org.casus.story.Span;

/**
 * Sentences with trees drawn by hand, for tests: one word a line as {@code form lemma UPOS head deprel}, heads counted from 1, 0
 * for the root. The text is the forms with blanks between.
 */
public final class DrawnTrees {

    private DrawnTrees() {}

    /** The sentence that the lines draw. */
    public static Sentence of(String lines) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String line : lines.strip().split("\n")) {
            String[] cells = line.strip().split("\\s+");
            Span span = new Span(at, at + cells[0].length());
            int head = Integer.parseInt(cells[3]) - 1;
            tokens.add(
                    new Token(tokens.size(), span, cells[0], cells[1], cells[2], head, cells[4], EventScores.none()));
            at = span.end() + 1;
        }
        return new Sentence(0, Section.BODY, 0, new Span(0, at - 1), tokens, List.of());
    }

    /** The sentence with what the model makes of it. */
    public static Sentence read(String lines, ReadingScores scores) {
        Sentence drawn = of(lines);
        return new Sentence(
                drawn.index(),
                drawn.section(),
                drawn.paragraph(),
                drawn.span(),
                drawn.tokens(),
                drawn.entities(),
                scores.reading());
    }

    /** The word of {@code sentence} with that form. */
    public static Token word(Sentence sentence, String form) {
        return sentence.tokens().stream()
                .filter(t -> t.text().equals(form))
                .findFirst()
                .orElseThrow();
    }
}

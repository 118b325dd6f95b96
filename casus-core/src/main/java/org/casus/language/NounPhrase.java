package org.casus.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.story.Span;

/**
 * A noun with what belongs to its name: articles, adjectives, names, possessors and of-phrases, without clauses,
 * appositions, other members of a list, and the preposition before it.
 *
 * @param head the noun
 * @param tokens the words, in order, the head among them
 * @param span where they stand in the story's text
 */
public record NounPhrase(Token head, List<Token> tokens, Span span) {

    private static final Set<String> INSIDE = Set.of(
            "det",
            "amod",
            "compound",
            "nummod",
            "flat",
            "goeswith",
            "fixed",
            "nmod:poss",
            "nmod:desc",
            "nmod:unmarked",
            "det:predet",
            "advmod");
    private static final Set<String> TIES = Set.of("of", "from", "for", "in", "at", "with", "'s");

    public NounPhrase {
        tokens = List.copyOf(tokens);
    }

    /** The phrase around {@code head}. */
    public static NounPhrase of(Sentence sentence, Token head) {
        List<Token> words = new ArrayList<>();
        collect(sentence, head, head, words, true);
        words.sort((a, b) -> Integer.compare(a.index(), b.index()));
        Span span = words.get(0).span().cover(words.get(words.size() - 1).span());
        return new NounPhrase(head, words, span);
    }

    private static void collect(Sentence sentence, Token token, Token head, List<Token> words, boolean top) {
        words.add(token);
        for (Token child : sentence.children(token)) {
            if (belongs(sentence, child, token) || (!top && inner(child))) {
                collect(sentence, child, head, words, false);
            }
        }
    }

    /** Below the top, what links the parts of a name stays: prepositions, possessive marks, members of a list. */
    private static boolean inner(Token child) {
        return child.is("case") || child.is("conj") || child.is("cc");
    }

    private static boolean belongs(Sentence sentence, Token child, Token parent) {
        if (INSIDE.contains(child.deprel()) || child.is("flat") || child.is("compound")) {
            return true;
        }
        if (child.is("case")
                && (child.text().equals("'s")
                        || child.text().equals("’s")
                        || child.text().equals("’")
                        || child.text().equals("'"))) {
            return false;
        }
        if (child.is("punct")) {
            return child.text().equals("-");
        }
        return child.is("nmod")
                && child.index() > parent.index()
                && sentence.children(child).stream().anyMatch(t -> t.is("case") && TIES.contains(t.lemma()));
    }

    /**
     * The apposition that names the same one ("the minister, Ana Silva"); also where the tree has hung a person's name a step
     * too low ("a spokesman for the union, Ana Silva") or beside ("the minister, Ana Silva, said" with two subjects).
     */
    public static Optional<Token> apposition(Sentence sentence, Token head) {
        return sentence.child(head, "appos")
                .or(() -> head.upos().equals("NOUN") ? personBelow(sentence, head) : Optional.empty())
                .or(() -> head.upos().equals("NOUN") ? personBeside(sentence, head) : Optional.empty());
    }

    private static Optional<Token> personBelow(Sentence sentence, Token head) {
        return sentence.children(head, "nmod").stream()
                .filter(t -> !person(sentence, t))
                .flatMap(t -> sentence.child(t, "appos").stream())
                .filter(t -> person(sentence, t))
                .findFirst();
    }

    private static Optional<Token> personBeside(Sentence sentence, Token head) {
        int after = head.index() + 1;
        List<Token> tokens = sentence.tokens();
        boolean comma = after + 1 < tokens.size() && tokens.get(after).text().equals(",");
        return comma
                ? Optional.of(tokens.get(after + 1))
                        .filter(t -> t.head() == head.head() && t.deprel().equals(head.deprel()))
                        .filter(t -> person(sentence, t))
                : Optional.empty();
    }

    private static boolean person(Sentence sentence, Token token) {
        return sentence.entity(token)
                .filter(e -> e.kind() == Entity.Kind.PERSON)
                .isPresent();
    }

    /** The words as they stand in {@code text}. */
    public String text(String text) {
        return span.of(text);
    }
}

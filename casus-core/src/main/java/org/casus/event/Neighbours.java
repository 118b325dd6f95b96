package org.casus.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.language.Clauses;
import org.casus.language.Sentence;
import org.casus.language.Token;

/**
 * Whom the order of words puts before and after a finite verb, for trees that have lost its subject or object: English has the
 * subject to the left of its verb and the object to the right, without a preposition.
 */
final class Neighbours {

    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final Set<String> BETWEEN =
            Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN", "ADV", "AUX", "PART", "PRON");

    private final Sentence sentence;
    private final Clauses clauses;

    Neighbours(Sentence sentence, Clauses clauses) {
        this.sentence = sentence;
        this.clauses = clauses;
    }

    /** The noun before {@code verb}; none for infinitives and participles, and none across another verb. */
    List<Token> before(Token verb) {
        if (!finite(verb)) {
            return List.of();
        }
        for (int i = verb.index() - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            if (token.upos().equals("VERB")
                    || token.upos().equals("SCONJ")
                    || token.text().equals(";")) {
                return List.of();
            }
            if (heads(token) && !marked(token)) {
                return clauses.expand(List.of(token));
            }
        }
        return List.of();
    }

    /** The noun right after {@code verb}. */
    List<Token> after(Token verb) {
        for (int i = verb.index() + 1; i < sentence.tokens().size(); i++) {
            Token token = sentence.token(i);
            if (!BETWEEN.contains(token.upos())) {
                return List.of();
            }
            if (heads(token)) {
                return marked(token) ? List.of() : clauses.expand(List.of(token));
            }
        }
        return List.of();
    }

    private boolean finite(Token verb) {
        boolean participle = verb.text().toLowerCase(Locale.ROOT).endsWith("ing");
        boolean infinitive = sentence.children(verb).stream()
                .anyMatch(t -> t.is("mark") && t.lemma().equals("to"));
        return !participle && !infinitive && !verb.is("amod") && !verb.is("acl");
    }

    /** Whether {@code token} is the last noun of its run, the one that the run is about. */
    private boolean heads(Token token) {
        Optional<Token> next = token.index() + 1 < sentence.tokens().size()
                ? Optional.of(sentence.token(token.index() + 1))
                : Optional.empty();
        boolean last = next.filter(n -> NOUNS.contains(n.upos())
                        || n.text().equals("'s")
                        || n.text().equals("’s"))
                .isEmpty();
        return NOUNS.contains(token.upos()) && last;
    }

    /** Whether a preposition stands before the run of words that ends with {@code token}. */
    private boolean marked(Token token) {
        int i = token.index() - 1;
        while (i >= 0
                && Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN")
                        .contains(sentence.token(i).upos())) {
            i--;
        }
        return i >= 0 && sentence.token(i).upos().equals("ADP");
    }
}

package org.casus.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.codebook.Codebook;
import org.casus.codebook.Operator;
import org.casus.language.Sentence;
import org.casus.language.Token;

/** Finds the words of one sentence that bear on an event's status: the codebook's operators, where they stand right for it. */
final class Operators {

    private static final Set<String> MODIFIER_KINDS = Set.of("adv", "modal", "mark", "det", "prep", "adj");
    private static final Set<String> TEMPORAL =
            Set.of("after", "since", "before", "during", "following", "over", "amid", "in", "on", "with", "at", "by");
    private static final Set<String> WERE = Set.of("was", "were");
    private static final Set<String> NOT = Set.of("not", "n't", "never");

    private final Codebook codebook;
    private final FrameMatcher matcher;
    private final Sentence sentence;

    Operators(Codebook codebook, FrameMatcher matcher, Sentence sentence) {
        this.codebook = codebook;
        this.matcher = matcher;
        this.sentence = sentence;
    }

    /** The operator that {@code to} is for {@code from}, which hangs on it. */
    Optional<Operator> governing(Token from, Token to) {
        String kind = kind(to);
        return codebook.operators(to.lemma()).stream()
                .filter(o -> o.kind().equals(kind))
                .filter(o -> scopeFits(o, from))
                .filter(o -> matcher.words(o.words(), to).isPresent())
                .findFirst();
    }

    private boolean scopeFits(Operator operator, Token from) {
        boolean subject = from.is("nsubj") && !from.deprel().equals("nsubj:pass");
        return switch (operator.scope()) {
            case "subject" -> subject || from.deprel().equals("nsubj:pass");
            case "complement" -> !subject && !temporal(from);
            default -> !subject;
        };
    }

    /** "threatened force on Monday", "urged restraint after the attack": these are no complements. */
    private boolean temporal(Token from) {
        return from.is("obl")
                && sentence.children(from).stream().anyMatch(t -> t.is("case") && TEMPORAL.contains(t.lemma()));
    }

    private static String kind(Token token) {
        return switch (token.upos()) {
            case "VERB", "AUX" -> "verb";
            case "NOUN", "PROPN" -> "noun";
            case "ADJ" -> "adj";
            default -> "adv";
        };
    }

    /** The operator that a small word (not, may, if, allegedly) is for the word that it hangs on. */
    Optional<Operator> modifying(Token child) {
        boolean small = child.is("advmod")
                || child.is("aux")
                || child.is("mark")
                || child.is("det")
                || child.is("case")
                || child.is("amod")
                || child.is("cc");
        if (!small) {
            return Optional.empty();
        }
        return codebook.operators(child.lemma()).stream()
                .filter(o -> MODIFIER_KINDS.contains(o.kind()))
                .filter(o -> inOrder(o, child))
                .filter(o -> o.words().size() > 1 || fits(o.kind(), child))
                .findFirst();
    }

    /** "in case", "instead of": the words of a joint follow each other. */
    private boolean inOrder(Operator operator, Token first) {
        List<Set<String>> words = operator.words().alternatives();
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < words.size(); i++) {
            int at = first.index() + i;
            if (at >= tokens.size() || !words.get(i).contains(tokens.get(at).lemma())) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(String kind, Token child) {
        return switch (kind) {
            case "modal" -> child.is("aux");
            case "mark" -> child.is("mark");
            case "det" -> child.is("det");
            case "prep" -> child.is("case") || child.is("mark");
            case "adj" -> child.is("amod");
            default -> child.is("advmod");
        };
    }

    /** Whether "not" or "never" hangs on the word. */
    boolean negated(Token token) {
        return sentence.children(token).stream().anyMatch(Operators::not);
    }

    /** Whether the word is such a "not". */
    static boolean not(Token token) {
        return token.is("advmod") && NOT.contains(token.lemma());
    }

    /** "had to open fire", "were able to arrest three": what was necessary or possible then was done. */
    boolean done(Token governor) {
        if (governor.lemma().equals("have")) {
            return governor.text().equalsIgnoreCase("had") && !negated(governor);
        }
        return governor.lemma().equals("able")
                && !negated(governor)
                && sentence.children(governor, "cop").stream()
                        .anyMatch(t -> WERE.contains(t.text().toLowerCase(Locale.ROOT)))
                && sentence.child(governor, "aux").isEmpty();
    }
}

package org.casus.event;

import java.util.Optional;
import java.util.Set;
import org.casus.codebook.Codebook;
import org.casus.language.Clauses;
import org.casus.language.Sentence;
import org.casus.language.Token;

/**
 * Tells what only happens in a novel, a film or a game, or happened centuries ago: "in the film a duke invades the town", "the opera
 * tells of a queen who murders her rival", "the siege of 1683".
 */
final class Fiction {

    private static final Set<String> WITHIN = Set.of("in", "throughout", "of", "about");
    private static final Set<String> TELLING =
            Set.of("tell", "follow", "depict", "show", "begin", "open", "end", "portray", "describe", "imagine", "be");
    /** The last year that is history rather than news. */
    private static final int HISTORY = 1950;

    private static final int YEAR_DIGITS = 4;

    private final Set<String> works;
    private final Sentence sentence;
    private final Clauses clauses;

    Fiction(Codebook codebook, Sentence sentence, Clauses clauses) {
        this.works = codebook.list("fiction");
        this.sentence = sentence;
        this.clauses = clauses;
    }

    /** Whether the event of {@code trigger} is only told in a work, or history. */
    boolean tells(Token trigger) {
        if (history(trigger)) {
            return true;
        }
        if (sentence.tokens().stream().noneMatch(this::work)) {
            return false;
        }
        Optional<Token> at = Optional.of(trigger);
        while (at.isPresent()) {
            if (inWork(at.get()) || told(at.get(), trigger)) {
                return true;
            }
            at = sentence.head(at.get());
        }
        return false;
    }

    private boolean work(Token token) {
        return token.upos().equals("NOUN") && works.contains(token.lemma());
    }

    /** "in the film a duke invades"; "the film's hero kills". */
    private boolean inWork(Token word) {
        boolean phrase = sentence.children(word).stream()
                .filter(t -> t.is("obl") && work(t))
                .anyMatch(t -> sentence.children(t, "case").stream()
                                .anyMatch(c -> c.lemma().equals("in"))
                        && sentence.child(t, "det").isPresent());
        return phrase
                || clauses.surfaceSubjects(word).stream()
                        .flatMap(s -> sentence.children(s).stream())
                        .anyMatch(t -> t.is("nmod:poss") && work(t));
    }

    /** "the opera tells of …", "the play is about a strike": the work is the subject of a word of telling above the event. */
    private boolean told(Token word, Token trigger) {
        boolean telling = TELLING.contains(word.lemma()) || (word.index() == trigger.index() && about(word));
        return telling && sentence.children(word, "nsubj").stream().anyMatch(this::work);
    }

    private boolean about(Token word) {
        return sentence.children(word, "case").stream().anyMatch(t -> t.lemma().equals("about"));
    }

    /** "the siege of 1683". */
    private boolean history(Token trigger) {
        return sentence.children(trigger, "nmod").stream()
                .filter(t -> year(t) && t.index() > trigger.index())
                .anyMatch(t -> sentence.children(t, "case").stream().anyMatch(c -> WITHIN.contains(c.lemma())));
    }

    private static boolean year(Token token) {
        String text = token.text();
        return text.length() == YEAR_DIGITS
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(text) < HISTORY;
    }
}

package org.casus.event;

import java.util.ArrayList;
import java.util.List;
import org.casus.codebook.Slot;
import org.casus.language.Clauses;
import org.casus.language.Sentence;
import org.casus.language.Token;

/** Finds what fills a frame's slots around a word of one sentence. */
final class Arguments {

    private final Sentence sentence;
    private final Clauses clauses;

    Arguments(Sentence sentence) {
        this.sentence = sentence;
        this.clauses = new Clauses(sentence);
    }

    Clauses clauses() {
        return clauses;
    }

    /** The words that stand in {@code slot} of {@code word}, in order; all members of a list. */
    List<Token> fill(Token word, Slot slot) {
        return switch (slot.place()) {
            case SUBJECT -> clauses.logicalSubjects(word);
            case OBJECT -> clauses.logicalObjects(word);
            case INDIRECT_OBJECT -> clauses.expand(sentence.children(word, "iobj"));
            case PREPOSITION -> prepositional(word, slot.word());
            case POSSESSIVE -> clauses.expand(sentence.children(word, "nmod:poss"));
            case MODIFIER -> modifiers(word);
            case COMPLEMENT_SUBJECT -> complementSubjects(word);
            case COMPLEMENT_OBJECT -> complementObjects(word);
            case COMPLEMENT -> clauses.complements(word);
            case NONE -> List.of();
        };
    }

    /** A preposition may hang on the word, on its object ("launched an attack on X") or on what it begins ("agreed to meet with X"). */
    private List<Token> prepositional(Token word, String preposition) {
        List<Token> own = clauses.prepositional(word, preposition);
        if (!own.isEmpty()) {
            return own;
        }
        for (Token child : sentence.children(word)) {
            if (child.is("obj") || child.is("xcomp")) {
                List<Token> deeper = clauses.prepositional(child, preposition);
                if (!deeper.isEmpty()) {
                    return deeper;
                }
            }
        }
        return List.of();
    }

    private List<Token> modifiers(Token word) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(word)) {
            if (child.is("compound")
                    || child.is("amod")
                    || child.deprel().equals("nmod:desc")
                    || child.deprel().equals("nmod")) {
                if (sentence.children(child, "case").isEmpty()) {
                    found.add(child);
                }
            }
        }
        return clauses.expand(found);
    }

    private List<Token> complementSubjects(Token word) {
        for (Token complement : clauses.complements(word)) {
            List<Token> subjects = clauses.surfaceSubjects(complement);
            if (!subjects.isEmpty()) {
                return subjects;
            }
        }
        return List.of();
    }

    private List<Token> complementObjects(Token word) {
        for (Token complement : clauses.complements(word)) {
            List<Token> objects = clauses.logicalObjects(complement);
            if (!objects.isEmpty()) {
                return objects;
            }
        }
        return List.of();
    }

    /** The number that stands right before {@code word} and counts no other word. */
    List<Token> numberBefore(Token word) {
        Token before = sentence.token(word.index() - 1);
        boolean counts = before.is("nummod") || before.is("compound");
        return before.upos().equals("NUM") && !counts ? List.of(before) : List.of();
    }
}

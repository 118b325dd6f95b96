package org.casus.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.casus.language.Sentence;
import org.casus.language.Token;

/** Which words are the content of a cue: the complements in the tree that a cue of its kind takes. */
final class Complements {

    private final Sentence sentence;
    private final Cues cues;

    Complements(Sentence sentence, Cues cues) {
        this.sentence = sentence;
        this.cues = cues;
    }

    /** The words of the content of {@code saying}, in order; none where the tree shows none. */
    List<Token> of(Saying saying) {
        List<Token> words = new ArrayList<>();
        for (Token top : tops(saying)) {
            collect(top, words);
            words.removeIf(word -> ofSaying(word, top, saying.cue()));
        }
        if (words.isEmpty()) {
            around(saying.cue(), words);
        }
        words.sort(Comparator.comparingInt(Token::index));
        return words;
    }

    /** "“We leave,” he said at the gate": what follows the cue without a mark between is of the saying, wherever the tree hangs it. */
    private boolean ofSaying(Token word, Token top, Token cue) {
        if (top.index() > cue.index() || word.index() < cue.index()) {
            return false;
        }
        return sentence.tokens().subList(cue.index(), word.index()).stream().noneMatch(t -> t.is("punct"));
    }

    /** The complements; of a clause and other complements the clause alone. */
    private List<Token> tops(Saying saying) {
        Token cue = saying.cue();
        List<Token> children = sentence.children(cue).stream()
                .filter(t -> !saying.group().contains(t) && !saying.source().contains(t))
                .toList();
        List<Token> told = saying.word().takes().contains("clause")
                ? children.stream().filter(t -> told(t, cue)).toList()
                : List.of();
        return told.isEmpty() ? children.stream().filter(t -> taken(saying, t)).toList() : told;
    }

    private static boolean told(Token child, Token cue) {
        return child.is("ccomp")
                || (child.is("parataxis") && child.index() < cue.index())
                || (!cue.upos().equals("VERB") && child.deprel().equals("acl"));
    }

    private boolean taken(Saying saying, Token child) {
        Set<String> takes = saying.word().takes();
        if (child.deprel().equals("nsubj")) {
            return takes.contains("subject");
        }
        if (child.is("obj") || child.is("nsubj:pass")) {
            return takes.contains("object");
        }
        if (child.is("xcomp") || child.deprel().equals("acl")) {
            return takes.contains("infinitive");
        }
        boolean phrase = child.is("obl") || child.is("nmod") || child.is("advcl");
        return phrase
                && sentence.children(child).stream()
                        .anyMatch(t -> (t.is("case") || t.is("mark")) && takes.contains(t.lemma()));
    }

    /** The words of {@code top}, without what only hangs on what is said: the text's own remarks, a further saying. */
    private void collect(Token top, List<Token> words) {
        words.add(top);
        for (Token child : sentence.children(top)) {
            if (!loose(child, top)) {
                collect(child, words);
            }
        }
    }

    private boolean loose(Token child, Token top) {
        boolean further = child.is("conj") || child.is("advcl");
        return further
                && child.index() > top.index()
                && cues.of(child).filter(Cues.Cue::utters).isPresent()
                && sentence.child(child, "nsubj").isEmpty();
    }

    /** The clause that the cue is put into: "the bridge, police said, is closed"; "as police said". */
    private void around(Token cue, List<Token> words) {
        boolean inserted = cue.is("parataxis") || (cue.is("advcl") && as(cue));
        if (inserted && cue.head() >= 0) {
            words.addAll(sentence.subtree(sentence.token(cue.head())));
            words.removeAll(sentence.subtree(cue));
        }
    }

    private boolean as(Token cue) {
        return sentence.children(cue).stream()
                .anyMatch(t -> (t.is("mark") || t.is("advmod")) && t.lemma().equals("as"));
    }
}

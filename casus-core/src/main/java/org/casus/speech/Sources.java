package org.casus.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.language.Clauses;
import org.casus.language.Sentence;
import org.casus.language.Token;

/** Whose word it is: the subject of a verb, the agent of a passive, the owner of a noun. */
final class Sources {

    private static final Set<String> TIES = Set.of("of", "by", "from", "among");

    private final Sentence sentence;
    private final Clauses clauses;
    private final Cues cues;

    Sources(Sentence sentence, Cues cues) {
        this.sentence = sentence;
        this.cues = cues;
        this.clauses = new Clauses(sentence);
    }

    /** The heads of the phrases that name the source of {@code cue}; a relative pronoun after what it stands for. */
    List<Token> of(Token cue) {
        List<Token> found = new ArrayList<>(cue.upos().equals("NOUN") ? ofNoun(cue) : ofVerb(cue));
        sentence.children(cue, "nsubj").stream()
                .filter(t -> t.upos().equals("PRON") && !clauses.antecedent(t).equals(t) && !found.contains(t))
                .forEach(found::add);
        return found;
    }

    /** The subject or agent; of "said the road was open and added that …" the one who said, wherever the tree hangs "added". */
    private List<Token> ofVerb(Token cue) {
        Token first = cue;
        while (first.is("conj") && sentence.child(first, "nsubj").isEmpty() && first.head() >= 0) {
            first = sentence.token(first.head());
        }
        Optional<Token> saying = first.is("ccomp") && !first.equals(cue)
                ? sentence.head(first)
                        .filter(t -> cues.of(t).filter(Cues.Cue::utters).isPresent())
                : Optional.empty();
        return subjects(saying.orElse(cue));
    }

    private List<Token> subjects(Token cue) {
        return clauses.passive(cue) ? clauses.logicalSubjects(cue) : clauses.surfaceSubjects(cue);
    }

    private List<Token> ofNoun(Token cue) {
        List<Token> owners = new ArrayList<>(sentence.children(cue, "nmod:poss"));
        for (Token child : sentence.children(cue, "nmod")) {
            if (sentence.children(child).stream().anyMatch(t -> t.is("case") && TIES.contains(t.lemma()))) {
                owners.add(child);
            }
        }
        if (owners.isEmpty()) {
            sentence.child(cue, "nsubj").ifPresent(owners::add);
            sentence.head(cue)
                    .filter(head -> cue.is("obj") || cue.is("obl"))
                    .map(this::ofVerb)
                    .ifPresent(owners::addAll);
        }
        return owners;
    }
}

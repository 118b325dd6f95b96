package org.casus.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.language.Sentence;
import org.casus.language.Token;

/** Reported speech by the tree: the words of saying of a sentence, each with its source and its content. */
final class Reports {

    /** Relations of a word inside the clause that "according to" is about, though the tree hangs it there. */
    private static final Set<String> INSIDE =
            Set.of("acl", "acl:relcl", "nmod", "obj", "obl", "xcomp", "advcl", "appos");

    private final Cues cues;

    Reports(Cues cues) {
        this.cues = cues;
    }

    /** The words of saying of {@code sentence}, also those without content. */
    List<Saying> read(Sentence sentence) {
        Sources sources = new Sources(sentence, cues);
        Complements complements = new Complements(sentence, cues);
        List<Saying> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            according(sentence, token)
                    .or(() -> adverb(sentence, token))
                    .or(() -> aside(sentence, token))
                    .or(() -> cues.of(token).map(word -> {
                        Saying bare = saying(
                                sentence,
                                token,
                                List.of(token),
                                word.takes().contains("subject") ? List.of() : sources.of(token),
                                word);
                        return bare.reporting(complements.of(bare));
                    }))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Saying saying(Sentence sentence, Token cue, List<Token> group, List<Token> source, Cues.Cue word) {
        return new Saying(sentence, cue, group, source, word, List.of());
    }

    private Optional<Saying> according(Sentence sentence, Token token) {
        if (!token.lemma().equals("accord") || !token.is("case") || token.head() < 0) {
            return Optional.empty();
        }
        List<Token> cue = new ArrayList<>(List.of(token));
        cue.addAll(sentence.children(token, "fixed"));
        return cues.of("aside", token).map(word -> without(sentence, token, cue, word, sentence.token(token.head())));
    }

    /** "reportedly": somebody says so, nobody knows who. */
    private Optional<Saying> adverb(Sentence sentence, Token token) {
        return cues.of(token)
                .filter(word -> word.kind().equals("adverb") && token.head() >= 0)
                .map(word -> {
                    List<Token> words = sentence.subtree(sentence.token(token.head()));
                    words.removeAll(sentence.subtree(token));
                    return new Saying(sentence, token, List.of(token), List.of(), word, words);
                });
    }

    /** "in the words of the mayor", "in his view". */
    private Optional<Saying> aside(Sentence sentence, Token token) {
        return cues.of("aside", token)
                .filter(word -> token.is("obl")
                        && sentence.children(token).stream()
                                .anyMatch(t -> t.is("case") && t.lemma().equals("in")))
                .flatMap(word ->
                        owner(sentence, token).map(owner -> without(sentence, token, List.of(token), word, owner)));
    }

    private static Optional<Token> owner(Sentence sentence, Token noun) {
        return sentence.child(noun, "nmod:poss").or(() -> sentence.child(noun, "nmod"));
    }

    /** The clause around the phrase of {@code cue}, without that phrase. */
    private static Saying without(Sentence sentence, Token cue, List<Token> group, Cues.Cue word, Token source) {
        Token phrase = cue.is("case") ? source : cue;
        Token top = sentence.head(phrase).orElse(phrase);
        while (INSIDE.contains(top.deprel()) && top.head() >= 0) {
            top = sentence.token(top.head());
        }
        List<Token> words = sentence.subtree(top);
        words.removeAll(sentence.subtree(phrase));
        return new Saying(sentence, cue, group, List.of(source), word, words);
    }
}

package org.casus.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.actor.Cast;
import org.casus.actor.Participant;
import org.casus.language.Clauses;
import org.casus.language.NounPhrase;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.casus.story.Layout;
import org.casus.story.Span;
import org.casus.story.Story;

/**
 * Reads who is reported to have said what: reported clauses and "according to" by the tree, quotations by their marks, each with
 * the speaker that the nearest word of saying names.
 *
 * <p>Immutable; may be used by several threads at once.
 */
public final class SpeechReader {

    /** A quotation of fewer characters is a borrowed word ("a “surge”"), not speech. */
    private static final int SHORTEST_QUOTATION = 25;

    private final Cues cues = Cues.load();

    /** The reported speech of a story, in the order of the text. */
    public List<Attribution> read(Story story, Layout layout, List<Sentence> sentences, Cast cast) {
        List<Span> quotations = Quotations.find(story.text(), layout.passages());
        List<Attribution> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Clauses clauses = new Clauses(sentence);
            for (Token token : sentence.tokens()) {
                reported(sentence, token, clauses, cast, quotations).ifPresent(found::add);
            }
        }
        found.addAll(new Unclaimed(cues, sentences, cast).attribute(quotations, found, SHORTEST_QUOTATION));
        found.sort((a, b) -> a.content().get(0).compareTo(b.content().get(0)));
        return found;
    }

    private Optional<Attribution> reported(
            Sentence sentence, Token token, Clauses clauses, Cast cast, List<Span> quotations) {
        if (token.lemma().equals("accord")) {
            return accordingTo(sentence, token, cast, quotations);
        }
        Optional<Cues.Cue> cue = token.upos().equals("VERB") ? cues.verb(token.lemma()) : Optional.empty();
        return cue.flatMap(c -> content(sentence, token, c)
                .map(content ->
                        attribution(sentence, token, content, c.stance(), source(clauses, token), cast, quotations)));
    }

    private static List<Token> source(Clauses clauses, Token cue) {
        return clauses.passive(cue) ? clauses.logicalSubjects(cue) : clauses.surfaceSubjects(cue);
    }

    private static Attribution attribution(
            Sentence sentence,
            Token cue,
            Span content,
            Stance stance,
            List<Token> source,
            Cast cast,
            List<Span> quotations) {
        List<Span> sources =
                source.stream().map(t -> NounPhrase.of(sentence, t).span()).toList();
        Optional<Participant> speaker = source.stream().findFirst().flatMap(t -> cast.participant(sentence, t));
        return new Attribution(
                sources,
                List.of(cue.span()),
                List.of(content),
                speaker,
                direct(content, quotations),
                stance,
                sentence.index());
    }

    private static boolean direct(Span content, List<Span> quotations) {
        int quoted = 0;
        for (Span quotation : quotations) {
            quoted += Math.max(
                    0, Math.min(quotation.end(), content.end()) - Math.max(quotation.begin(), content.begin()));
        }
        return quoted * 2 > content.length();
    }

    private static Optional<Span> content(Sentence sentence, Token verb, Cues.Cue cue) {
        for (Token child : sentence.children(verb)) {
            boolean clause = child.is("ccomp") || (child.is("parataxis") && child.index() < verb.index());
            boolean noun = cue.takesObject() && child.is("obj");
            if (clause || noun) {
                return trimmed(sentence, child, verb);
            }
        }
        boolean inserted = verb.is("parataxis") && sentence.head(verb).isPresent();
        return inserted ? sentence.head(verb).flatMap(head -> trimmed(sentence, head, verb)) : Optional.empty();
    }

    /** The words of the clause of {@code root}, on the side of the cue where most of them are; without the cue's own clause. */
    private static Optional<Span> trimmed(Sentence sentence, Token root, Token cue) {
        List<Token> own = sentence.subtree(cue);
        List<Token> words = new ArrayList<>(sentence.subtree(root));
        if (cue.is("parataxis")) {
            words.removeAll(own);
        }
        List<Token> before = words.stream().filter(t -> t.index() < cue.index()).toList();
        List<Token> after = words.stream().filter(t -> t.index() > cue.index()).toList();
        List<Token> chosen = before.size() > after.size() ? before : after;
        return chosen.isEmpty() ? Optional.empty() : Optional.of(bare(chosen));
    }

    private static Span bare(List<Token> words) {
        int first = 0;
        int last = words.size() - 1;
        while (first < last && words.get(first).is("punct")) {
            first++;
        }
        while (last > first && words.get(last).is("punct")) {
            last--;
        }
        return words.get(first).span().cover(words.get(last).span());
    }

    private static Optional<Attribution> accordingTo(Sentence sentence, Token token, Cast cast, List<Span> quotations) {
        Optional<Token> source = sentence.head(token).filter(h -> token.is("case"));
        Optional<Token> clause = source.flatMap(sentence::head);
        if (clause.isEmpty()) {
            return Optional.empty();
        }
        List<Token> words = new ArrayList<>(sentence.subtree(clause.get()));
        words.removeAll(sentence.subtree(source.get()));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(attribution(
                sentence,
                token,
                bare(words),
                Stance.ASSERTS,
                source.map(List::of).orElse(List.of()),
                cast,
                quotations));
    }
}

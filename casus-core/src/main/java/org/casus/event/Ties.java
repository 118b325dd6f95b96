package org.casus.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.language.Clauses;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.casus.story.Span;

/** The pairs of events of one sentence between which a word that ties stands, with the ground for each. */
final class Ties {

    private static final Set<String> INTO = Set.of("in", "as", "out");
    private static final Set<String> TARGETS = Set.of("to", "for", "at", "of", "against", "over", "by");
    private static final List<String> DOWN = List.of("acl", "nmod", "obj", "obl", "xcomp", "ccomp", "nsubj:pass");
    private static final Set<String> EMPTY_VERBS = Set.of("come", "be", "occur", "happen", "begin", "start", "erupt");
    private static final int DEPTH = 3;

    private final Sentence sentence;
    private final Clauses clauses;
    private final LinkWords words;
    private final Map<Integer, Draft> drafts = new HashMap<>();

    Ties(Sentence sentence, List<Draft> drafts, LinkWords words) {
        this.sentence = sentence;
        this.clauses = new Clauses(sentence);
        this.words = words;
        drafts.forEach(d -> this.drafts.put(d.trigger(), d));
    }

    /** A pair, with the word that ties it. */
    private record Pair(Optional<Draft> from, Optional<Draft> to) {}

    /** The ties of the sentence, in order of its words; of an event and its reason only the first that is found. */
    List<Tie> all() {
        List<Tie> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            for (LinkWords.Word word : words.of(token.lemma())) {
                pair(token, word).flatMap(pair -> tie(token, word, pair)).ifPresent(tie -> add(found, tie));
            }
        }
        return found;
    }

    private static void add(List<Tie> found, Tie tie) {
        boolean known = found.stream()
                .anyMatch(t ->
                        t.from() == tie.from() && t.to() == tie.to() || t.from() == tie.to() && t.to() == tie.from());
        if (!known) {
            found.add(tie);
        }
    }

    private Optional<Tie> tie(Token token, LinkWords.Word word, Pair pair) {
        return pair.from().flatMap(from -> pair.to()
                .filter(to -> from != to && !(from.faint && to.faint) && word.fits(from, to))
                .map(to -> new Tie(from, to, word.kind(), cue(token), word.why())));
    }

    private Optional<Pair> pair(Token token, LinkWords.Word word) {
        return switch (word.form()) {
            case CASE -> token.is("case") || token.is("mark") ? before(token, word) : Optional.empty();
            case MARK -> token.is("mark") ? before(token, word) : Optional.empty();
            case NOUN -> noun(token);
            case MAKES -> verb(token) ? made(token) : Optional.empty();
            case FOLLOWS -> verb(token) ? made(token).map(p -> new Pair(p.to(), p.from())) : Optional.empty();
            case ANSWERS -> verb(token) ? answer(token) : Optional.empty();
        };
    }

    private static boolean verb(Token token) {
        return token.upos().equals("VERB");
    }

    /** "marched over the killing", "fled because troops fired"; what only comes after must stand close by. */
    private Optional<Pair> before(Token token, LinkWords.Word word) {
        int depth = word.from().isEmpty() ? DEPTH : 1;
        return sentence.head(token).map(reason -> {
            Optional<Draft> to = at(reason, token, depth);
            return new Pair(above(reason, to), to);
        });
    }

    /** "in response to the attack", "was a response to the attack". */
    private Optional<Pair> noun(Token noun) {
        boolean led = sentence.children(noun, "case").stream().anyMatch(t -> INTO.contains(t.lemma()));
        boolean said = sentence.child(noun, "cop").isPresent();
        boolean below = noun.is("obl") || noun.is("nmod") || noun.is("obj");
        if (!(led || said || below)) {
            return Optional.empty();
        }
        for (Token child : sentence.children(noun)) {
            boolean aimed = (child.is("nmod") || child.is("acl") || child.is("obl"))
                    && sentence.children(child).stream()
                            .anyMatch(t -> (t.is("case") || t.is("mark")) && TARGETS.contains(t.lemma()));
            Optional<Draft> to = aimed ? at(child, noun, DEPTH) : Optional.empty();
            if (to.isPresent()) {
                return Optional.of(new Pair(above(noun, to), to));
            }
        }
        return Optional.empty();
    }

    /** "the killing prompted protests": the reason before the verb, what came of it behind. */
    private Optional<Pair> made(Token verb) {
        List<Token> subjects = clauses.logicalSubjects(verb);
        List<Token> objects = clauses.logicalObjects(verb);
        Optional<Draft> to = first(subjects, verb);
        Optional<Draft> from = first(objects, verb);
        boolean found = to.isPresent() && from.isPresent();
        return found
                ? Optional.of(new Pair(from, to))
                : Optional.of(new Pair(from.or(() -> behind(verb)), to.or(() -> ahead(verb))));
    }

    private Optional<Draft> first(List<Token> heads, Token verb) {
        return heads.stream()
                .filter(t -> t.index() != verb.index())
                .flatMap(t -> at(t, verb, DEPTH).stream())
                .findFirst();
    }

    /** Where the tree has lost the object: a noun right behind the verb that names an event. */
    private Optional<Draft> behind(Token verb) {
        return sentence.tokens().stream()
                .filter(t -> t.index() > verb.index() && t.index() <= verb.index() + 4)
                .filter(t -> t.upos().equals("NOUN") && drafts.containsKey(t.index()))
                .findFirst()
                .map(t -> drafts.get(t.index()));
    }

    /** Where the tree has lost the subject: the event noun before the verb, with no other verb between the two. */
    private Optional<Draft> ahead(Token verb) {
        for (int i = verb.index() - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            Draft draft = drafts.get(i);
            if (draft != null && token.upos().equals("NOUN")) {
                return Optional.of(draft);
            }
            if (token.upos().equals("VERB") || token.upos().equals("PUNCT")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "vowed to avenge the killing", "retaliated for the shelling": what is answered stands as the object or after "for" and "to". */
    private Optional<Pair> answer(Token verb) {
        Optional<Draft> to = first(clauses.logicalObjects(verb), verb).or(() -> sentence.children(verb, "obl").stream()
                .filter(t -> sentence.children(t, "case").stream().anyMatch(c -> TARGETS.contains(c.lemma())))
                .flatMap(t -> at(t, verb, DEPTH).stream())
                .findFirst());
        Optional<Draft> own = Optional.ofNullable(drafts.get(verb.index())).filter(d -> !d.faint);
        return Optional.of(new Pair(own.or(() -> above(verb, to)), to));
    }

    /**
     * The event that the phrase of {@code word} tells: its own, else the nearest below it, without {@code without}. An event that only
     * a frame has seen comes after those that the model has heard.
     */
    private Optional<Draft> at(Token word, Token without, int depth) {
        Draft own = drafts.get(word.index());
        if (own != null && !own.faint) {
            return Optional.of(own);
        }
        Optional<Draft> deeper = below(word, without, depth);
        return deeper.filter(d -> !d.faint).or(() -> Optional.ofNullable(own)).or(() -> deeper);
    }

    private Optional<Draft> below(Token word, Token without, int depth) {
        Optional<Draft> faint = Optional.empty();
        for (Token child : sentence.children(word)) {
            boolean down = child.index() != without.index()
                    && DOWN.stream().anyMatch(r -> child.deprel().startsWith(r));
            Optional<Draft> found = down && depth > 0 ? at(child, without, depth - 1) : Optional.empty();
            if (found.filter(d -> !d.faint).isPresent()) {
                return found;
            }
            faint = faint.or(() -> found);
        }
        return faint;
    }

    /** The event that {@code word} hangs on, or of which it is said ("the strikes were in response to …"). */
    private Optional<Draft> above(Token word, Optional<Draft> other) {
        Optional<Draft> said = subject(word, other);
        if (said.isPresent()) {
            return said;
        }
        Optional<Token> at = sentence.head(word);
        while (at.isPresent()) {
            Token here = at.get();
            Optional<Draft> draft = Optional.ofNullable(drafts.get(here.index()));
            if (draft.filter(d -> !is(d, other)).isPresent()) {
                return draft;
            }
            Optional<Draft> subject = EMPTY_VERBS.contains(here.lemma()) ? subject(here, other) : Optional.empty();
            if (subject.isPresent()) {
                return subject;
            }
            at = sentence.head(here);
        }
        return Optional.empty();
    }

    private Optional<Draft> subject(Token word, Optional<Draft> other) {
        return sentence.children(word, "nsubj").stream()
                .flatMap(s -> Optional.ofNullable(drafts.get(s.index())).stream())
                .filter(d -> !is(d, other))
                .findFirst();
    }

    private static boolean is(Draft draft, Optional<Draft> other) {
        return other.filter(o -> o == draft).isPresent();
    }

    /** The word with the small words around it: "in response to". */
    private Span cue(Token token) {
        Span cue = token.span();
        for (Token child : sentence.children(token)) {
            boolean beside = Math.abs(child.index() - token.index()) == 1;
            cue = beside && (child.is("case") || child.is("fixed")) ? cue.cover(child.span()) : cue;
        }
        int after = token.index() + 1;
        boolean to = after < sentence.tokens().size()
                && token.upos().equals("NOUN")
                && TARGETS.contains(sentence.token(after).lemma());
        return to ? cue.cover(sentence.token(after).span()) : cue;
    }
}

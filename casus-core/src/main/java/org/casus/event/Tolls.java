package org.casus.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.actor.Participant;
import org.casus.cast.Cast;
import org.casus.codebook.EventType;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.casus.story.Table;

/**
 * Finds the deed that casualties come from: "three died in police firing", "two were killed when troops opened fire". What ties
 * the two is listed in deeds.tsv.
 */
final class Tolls {

    /** So many phrases may stand between a deed and the clause of its toll. */
    private static final int STEPS = 3;

    private final Casualties casualties;
    private final Set<String> phrases = words("phrase");
    private final Set<String> sufferers = words("suffer");
    private final Set<String> conjunctions = words("clause");

    Tolls(Casualties casualties) {
        this.casualties = casualties;
    }

    private static Set<String> words(String form) {
        return Table.rows(Tolls.class, "deeds.tsv").stream()
                .filter(row -> row.get(1).equals(form))
                .map(row -> row.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The deed below the word of casualties {@code word}; not itself a word of casualties. */
    Optional<Draft> deed(Sentence sentence, Token word, Map<Integer, Draft> drafts) {
        return clauses(sentence, word)
                .flatMap(w -> sentence.children(w).stream())
                .filter(child -> tied(sentence, child))
                .map(child -> Optional.ofNullable(drafts.get(child.index())))
                .flatMap(Optional::stream)
                .filter(deed -> !deed.folded && deed.is(EventType.ASSAULT))
                .filter(deed -> casualties.kind(deed).isEmpty())
                .findFirst();
    }

    /** The word and what stands beside it: "two were killed and five injured when …". */
    private Stream<Token> clauses(Sentence sentence, Token word) {
        return Stream.concat(
                Stream.of(word),
                sentence.children(word, "conj").stream()
                        .filter(c -> casualties.kind(c).isPresent() || c.lemma().equals("injured")));
    }

    private boolean tied(Sentence sentence, Token child) {
        if (child.is("obl") || child.is("nmod")) {
            List<Token> before = sentence.children(child, "case");
            return (before.isEmpty() && child.is("obl")) || before.stream().anyMatch(t -> phrases.contains(t.lemma()));
        }
        boolean finite =
                !child.text().endsWith("ing") || sentence.child(child, "nsubj").isPresent();
        return child.is("advcl")
                && finite
                && sentence.children(child).stream()
                        .anyMatch(t -> (t.is("mark") || t.is("advmod")) && conjunctions.contains(t.lemma()));
    }

    /** Gives deeds the casualties whose word is no event of its own. */
    void count(Sentence sentence, Map<Integer, Draft> drafts, Cast cast) {
        for (Token word : sentence.tokens()) {
            if (!drafts.containsKey(word.index()) && casualties.kind(word).isPresent() && !PartyFinder.nominal(word)) {
                deed(sentence, word, drafts)
                        .or(() -> throughPlace(sentence, word, drafts))
                        .or(() -> sentence.head(word)
                                .filter(head -> word.is("conj"))
                                .flatMap(head -> deed(sentence, head, drafts)))
                        .ifPresent(deed -> add(sentence, word, deed, cast));
            }
            if (word.lemma().equals("leave")) {
                left(sentence, word, drafts, cast);
            }
            if (sufferers.contains(word.lemma()) && !drafts.containsKey(word.index())) {
                suffered(sentence, word, drafts, cast);
            }
        }
    }

    /** "an attack on a base that killed two", "raids in two towns that wounded six": it is the deed that kills, not the place. */
    static Optional<Draft> throughPlace(Sentence sentence, Token trigger, Map<Integer, Draft> drafts) {
        Optional<Token> clause = trigger.is("conj") ? sentence.head(trigger) : Optional.of(trigger);
        boolean relative = clause.filter(v -> v.deprel().equals("acl:relcl")).isPresent();
        Optional<Token> at = clause.filter(v -> relative).flatMap(sentence::head);
        for (int i = 0; i < STEPS && at.isPresent(); i++) {
            Token here = at.get();
            Optional<Draft> deed = deedBefore(sentence, here, trigger, drafts);
            if (deed.isPresent()) {
                return deed;
            }
            boolean place = here.is("nmod") || here.is("obl") || here.is("obj") || here.is("conj");
            at = place ? sentence.head(here) : Optional.empty();
        }
        return Optional.empty();
    }

    /** The deed that {@code word} names or, as a light verb, has for its object. */
    private static Optional<Draft> deedBefore(Sentence sentence, Token word, Token toll, Map<Integer, Draft> drafts) {
        Optional<Draft> own = Optional.ofNullable(drafts.get(word.index()));
        return own.or(() -> sentence.children(word, "obj").stream()
                        .flatMap(o -> Optional.ofNullable(drafts.get(o.index())).stream())
                        .findFirst())
                .filter(d -> d.trigger() < toll.index() && !d.folded && d.is(EventType.ASSAULT))
                .filter(Tolls::nominalOrCarried);
    }

    private static boolean nominalOrCarried(Draft deed) {
        return PartyFinder.nominal(deed.candidate.trigger())
                || deed.candidate.words().stream().anyMatch(PartyFinder::nominal);
    }

    /** "police firing left two dead". */
    private void left(Sentence sentence, Token leave, Map<Integer, Draft> drafts, Cast cast) {
        Optional<Token> dead =
                sentence.child(leave, "xcomp").filter(w -> casualties.kind(w).isPresent());
        Optional<Draft> deed = sentence.child(leave, "nsubj")
                .flatMap(subject -> Optional.ofNullable(drafts.get(subject.index())))
                .filter(d -> d.is(EventType.ASSAULT));
        if (dead.isPresent() && deed.isPresent()) {
            add(sentence, dead.get(), sentence.children(leave, "obj"), deed.get(), cast);
        }
    }

    /** "two sustained injuries in the blast". */
    private void suffered(Sentence sentence, Token verb, Map<Integer, Draft> drafts, Cast cast) {
        Optional<Token> harm =
                sentence.child(verb, "obj").filter(w -> casualties.kind(w).isPresent());
        Optional<Draft> deed = deed(sentence, verb, drafts).or(() -> harm.flatMap(w -> deed(sentence, w, drafts)));
        if (harm.isPresent() && deed.isPresent()) {
            List<Token> people = deed.get().arguments.clauses().logicalSubjects(verb);
            add(sentence, harm.get(), people, deed.get(), cast);
        }
    }

    private void add(Sentence sentence, Token word, Draft deed, Cast cast) {
        List<Token> people = Casualties.harmed(deed.arguments, word);
        List<Token> before = new Neighbours(sentence, deed.arguments.clauses()).before(word);
        add(sentence, word, people.isEmpty() ? before : people, deed, cast);
    }

    private void add(Sentence sentence, Token word, List<Token> people, Draft deed, Cast cast) {
        casualties.count(deed, word, people);
        for (Participant one : cast.participants(sentence, people)) {
            boolean known = deed.recipients.stream().anyMatch(p -> p.span().overlaps(one.span()))
                    || deed.actors.stream().anyMatch(p -> p.span().overlaps(one.span()));
            if (!known) {
                deed.recipients.add(one);
            }
        }
    }
}

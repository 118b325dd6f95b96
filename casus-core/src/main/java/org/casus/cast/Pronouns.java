package org.casus.cast;

import java.util.Optional;
import java.util.function.Predicate;
import org.casus.language.Sentence;
import org.casus.language.Token;

/**
 * Links "he", "they" and "it": to the last fitting subject of this sentence or of the two before, else to the last fitting naming. A
 * wrong link is worse than none.
 */
final class Pronouns {

    private static final int PERSON_BACK = 2;
    private static final int THING_BACK = 1;

    private final Mentions mentions;

    Pronouns(Mentions mentions) {
        this.mentions = mentions;
    }

    /** Whom the pronoun means, if the story tells. */
    Optional<Tie> tie(Sentence sentence, Token pronoun) {
        Optional<Tie> near = ofItself(sentence, pronoun).or(() -> besideIt(sentence, pronoun));
        if (near.isPresent()) {
            return near;
        }
        if (ReferringWords.onePerson(pronoun)) {
            return preferSubject(sentence, pronoun, PERSON_BACK, m -> m.person() && !m.plural() && m.answersTo(pronoun))
                    .map(Tie::to);
        }
        if (ReferringWords.several(pronoun)) {
            return preferSubject(sentence, pronoun, THING_BACK, Mention::plural)
                    .or(() -> mentions.last(
                            sentence,
                            pronoun,
                            THING_BACK,
                            m -> m.organisation() && m.subject() && fits(m, sentence, pronoun)))
                    .filter(Mention::actor)
                    .map(first -> Tie.to(mentions.list(first)));
        }
        if (ReferringWords.thing(pronoun) && acts(sentence, pronoun)) {
            return mentions.last(
                            sentence,
                            pronoun,
                            THING_BACK,
                            m -> m.subject() && !m.person() && !m.plural() && fits(m, sentence, pronoun))
                    .filter(Mention::institution)
                    .map(Tie::to);
        }
        return Optional.empty();
    }

    /** "itself", "themselves": the subject of the same verb. */
    private Optional<Tie> ofItself(Sentence sentence, Token pronoun) {
        return ReferringWords.in("self", pronoun)
                ? sentence.head(pronoun)
                        .flatMap(verb -> sentence.child(verb, "nsubj"))
                        .filter(subject -> subject.index() < pronoun.index())
                        .flatMap(subject -> mentions.of(sentence, subject))
                        .filter(Mention::actor)
                        .map(Tie::to)
                : Optional.empty();
    }

    /** "Norway and its allies": the other member of the list. */
    private Optional<Tie> besideIt(Sentence sentence, Token pronoun) {
        return pronoun.is("nmod:poss")
                ? sentence.head(pronoun)
                        .filter(member -> member.is("conj"))
                        .flatMap(sentence::head)
                        .filter(first -> first.index() < pronoun.index())
                        .flatMap(first -> mentions.of(sentence, first))
                        .filter(m -> agrees(m, pronoun))
                        .map(Tie::to)
                : Optional.empty();
    }

    private static boolean agrees(Mention mention, Token pronoun) {
        if (ReferringWords.onePerson(pronoun)) {
            return mention.person() && mention.answersTo(pronoun);
        }
        boolean known = mention.who().id().isPresent();
        return !mention.person() && (ReferringWords.thing(pronoun) ? known : mention.actor());
    }

    private Optional<Mention> preferSubject(Sentence sentence, Token pronoun, int back, Predicate<Mention> fits) {
        Predicate<Mention> possible = m -> fits.test(m) && fits(m, sentence, pronoun);
        return mentions.last(sentence, pronoun, back, m -> m.subject() && possible.test(m))
                .or(() -> mentions.last(sentence, pronoun, back, possible));
    }

    /**
     * Whether nothing in the sentence speaks against it: a quotation speaks of others than the text around it, and nobody is both sides
     * of one verb.
     */
    private boolean fits(Mention mention, Sentence sentence, Token pronoun) {
        boolean sameVoice = mentions.quoted(pronoun) == mention.quoted();
        boolean sameVerb = mention.sentence() == sentence.index()
                && mention.token().head() == pronoun.head()
                && !pronoun.is("nmod:poss");
        return sameVoice && !sameVerb;
    }

    /** Whether "it" does or owns something; in "it is clear that" it stands for a clause, as an object mostly for a thing. */
    private static boolean acts(Sentence sentence, Token pronoun) {
        boolean ofClause = sentence.head(pronoun)
                .filter(verb -> sentence.children(verb).stream()
                        .anyMatch(t -> t.is("csubj") || t.is("cop") && t.index() > pronoun.index()))
                .isPresent();
        return !ofClause && (pronoun.is("nsubj") || pronoun.is("nmod:poss"));
    }

    /** In "the militia denies that it fired", whoever denies: the subject of the verb that governs the clause. */
    static Optional<Token> sayer(Sentence sentence, Token pronoun) {
        return sentence.head(pronoun)
                .filter(verb -> verb.is("ccomp") && ReferringWords.thing(pronoun))
                .flatMap(sentence::head)
                .flatMap(verb -> sentence.child(verb, "nsubj"))
                .filter(subject ->
                        subject.upos().equals("NOUN") || subject.upos().equals("PROPN"))
                .filter(subject -> subject.index() < pronoun.index() && !Mentions.isPerson(sentence, subject));
    }
}

package org.casus.cast;

import java.util.List;
import java.util.Optional;
import org.casus.actor.Resolution;
import org.casus.language.NounPhrase;
import org.casus.language.Sentence;
import org.casus.language.Token;

/** Says whom a word of the story means: by its own words, and through the story's links where they do not tell. */
final class Links {

    private static final List<String> OF_STATE = List.of("MIL", "COP", "LEG", "JUD", "SPY");

    private final Mentions mentions;
    private final Pronouns pronouns;
    private final Nouns nouns;
    private final List<String> voices;

    Links(Mentions mentions, List<String> voices, List<Sentence> sentences) {
        this.mentions = mentions;
        this.pronouns = new Pronouns(mentions);
        this.nouns = new Nouns(mentions);
        this.voices = List.copyOf(voices);
        for (Sentence sentence : sentences) {
            sentence.tokens().stream()
                    .filter(t -> ReferringWords.pronoun(t) && ReferringWords.onePerson(t) || ReferringWords.oneBody(t))
                    .forEach(t -> follow(sentence, t));
        }
    }

    /** Counts "he", and "the president" after his name, as namings of that person. */
    private void follow(Sentence sentence, Token word) {
        tie(sentence, word).stream()
                .flatMap(tie -> tie.from().stream().limit(1))
                .filter(Mention::person)
                .forEach(person -> mentions.follow(sentence, word, person));
    }

    /** Who {@code head} is; never empty. */
    List<Resolution> resolve(Sentence sentence, Token head) {
        Optional<Tie> tie = tie(sentence, head);
        if (tie.isPresent()) {
            return tie.get().who();
        }
        if (ReferringWords.pronoun(head)) {
            return List.of(Resolution.unknown(head.text()));
        }
        List<Resolution> own = mentions.resolveAll(mentions.phrase(sentence, head));
        if (own.size() > 1 || own.get(0).named()) {
            return own;
        }
        Optional<Resolution> owned =
                own.get(0).country().isEmpty() ? owned(sentence, head, own.get(0)) : Optional.empty();
        return owned.or(() -> spokenFor(sentence, head))
                .or(() -> ofStory(head, own.get(0)))
                .map(List::of)
                .orElse(own);
    }

    /** Whom {@code head} refers to, and by which words of the story; empty where it speaks for itself or the story does not tell. */
    Optional<Tie> tie(Sentence sentence, Token head) {
        if (ReferringWords.pronoun(head)) {
            Optional<Token> sayer = Pronouns.sayer(sentence, head);
            return sayer.isPresent() ? sayer.map(who -> said(sentence, who)) : pronouns.tie(sentence, head);
        }
        Optional<Tie> shortened = nouns.shortName(sentence, head).or(() -> nouns.two(sentence, head));
        if (shortened.isPresent()) {
            return shortened;
        }
        List<Resolution> own = mentions.resolveAll(mentions.phrase(sentence, head));
        return own.size() == 1 && !own.get(0).named() ? nouns.tie(sentence, head, own.get(0)) : Optional.empty();
    }

    private Tie said(Sentence sentence, Token subject) {
        return new Tie(
                resolve(sentence, subject),
                mentions.of(sentence, subject).stream().toList());
    }

    /** Whether {@code head} is a pronoun and the story has told whom it means. */
    boolean refers(Sentence sentence, Token head) {
        return ReferringWords.pronoun(head) && tie(sentence, head).isPresent();
    }

    /** "Its troops", "their leaders": of the country of those whom the pronoun means, if that is one. */
    private Optional<Resolution> owned(Sentence sentence, Token head, Resolution own) {
        List<String> lands = sentence.children(head, "nmod:poss").stream()
                .filter(ReferringWords::pronoun)
                .flatMap(t -> tie(sentence, t).stream())
                .flatMap(tie -> tie.who().stream())
                .flatMap(who -> who.country().stream())
                .distinct()
                .toList();
        return lands.size() == 1 ? mentions.at(own, lands.get(0)) : Optional.empty();
    }

    /** "Police", "the Senate", "two lawmakers" in a story about one country are that country's; diplomats need not be. */
    private Optional<Resolution> ofStory(Token head, Resolution own) {
        boolean ofState = own.institution().isPresent()
                || own.sectors().stream().limit(1).anyMatch(OF_STATE::contains)
                        && own.backers().isEmpty()
                        && !ReferringWords.in("abroad", head);
        return ofState && own.country().isEmpty()
                ? mentions.mainLand().flatMap(land -> mentions.at(own, land))
                : Optional.empty();
    }

    /** "A spokesman for the militia" is the militia, where the story has named it. */
    private Optional<Resolution> spokenFor(Sentence sentence, Token head) {
        if (!voices.contains(head.lemma())
                || NounPhrase.apposition(sentence, head).isPresent()) {
            return Optional.empty();
        }
        return sentence.children(head, "nmod").stream()
                .filter(t -> sentence.children(t).stream().anyMatch(c -> c.is("case") && ReferringWords.in("for", c)))
                .flatMap(t -> resolve(sentence, t).stream())
                .filter(who -> who.named()
                        && who.id().isPresent()
                        && who.sectors().stream().anyMatch(List.of("UAF", "REB", "PRM")::contains))
                .findFirst();
    }
}

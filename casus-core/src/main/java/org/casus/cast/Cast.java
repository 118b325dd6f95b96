package org.casus.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.actor.Actors;
import org.casus.actor.Participant;
import org.casus.actor.Resolution;
import org.casus.language.NounPhrase;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.casus.story.Span;
import org.casus.story.Table;

/**
 * The cast of one story: turns words of its sentences into participants, through the story's own links where the words alone do
 * not say who is meant.
 */
public final class Cast {

    private static final Set<String> NOBODY = Set.copyOf(Table.lines(Cast.class, "nobody.tsv"));
    private static final List<String> VOICES = Table.lines(Cast.class, "voices.tsv");
    private static final Set<String> TIES = Set.of("of", "by", "from", "in", "against", "on");

    private static final Set<String> REFERRING = Set.of("PRON", "DET", "NOUN", "PROPN");

    private static final String COMPANY = "company";
    private static final Set<String> FORCES = Set.of("COP", "MIL", "PRM");
    private static final List<String> NOT_KNOWN = List.of("UNK");

    private final Mentions mentions;
    private final Links links;
    private final String text;

    /**
     * Reads who appears in a story.
     *
     * @param actors who is who
     * @param text the story's text
     * @param published the day of publication, which decides who held an office
     * @param sentences the story's sentences
     */
    public Cast(Actors actors, String text, Optional<LocalDate> published, List<Sentence> sentences) {
        this.mentions = new Mentions(actors, text, published, sentences);
        this.links = new Links(mentions, VOICES, sentences);
        this.text = text;
    }

    /** The participant that {@code head} names, of a list in one phrase the first; empty for words that name nobody. */
    public Optional<Participant> participant(Sentence sentence, Token head) {
        return all(sentence, head).stream().findFirst();
    }

    /** All whom the phrase of {@code head} names: "the Greek and Turkish sides" are two. */
    private List<Participant> all(Sentence sentence, Token head) {
        if (head.upos().equals("VERB") || NOBODY.contains(head.lemma()) && !links.refers(sentence, head)) {
            return List.of();
        }
        NounPhrase phrase = NounPhrase.of(sentence, head);
        return resolve(sentence, head).stream()
                .map(who -> participant(phrase.span(), who))
                .toList();
    }

    private Participant participant(Span span, Resolution who) {
        String words = span.of(text);
        return new Participant(
                words,
                who.name().isBlank() ? words : who.name(),
                who.country(),
                who.sectors().equals(NOT_KNOWN) ? List.of() : who.sectors(),
                who.id(),
                span,
                false,
                who.backers(),
                who.office());
    }

    /** All words of the story that refer back to somebody named before, in the order of the text. */
    public List<Reference> references(List<Sentence> sentences) {
        List<Reference> references = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (REFERRING.contains(token.upos()) && !token.is("compound") && !token.is("flat")) {
                    links.tie(sentence, token)
                            .filter(tie -> !tie.from().isEmpty())
                            .ifPresent(tie -> references.add(reference(sentence, token, tie)));
                }
            }
        }
        return references;
    }

    private Reference reference(Sentence sentence, Token token, Tie tie) {
        boolean pronoun = ReferringWords.pronoun(token);
        boolean name =
                token.upos().equals("PROPN") && sentence.children(token, "det").isEmpty();
        Span span =
                pronoun || name ? token.span() : NounPhrase.of(sentence, token).span();
        return new Reference(
                span,
                pronoun ? Reference.Kind.PRONOUN : name ? Reference.Kind.NAME : Reference.Kind.NOUN,
                sentence.index(),
                tie.who().stream().map(who -> participant(span, who)).toList(),
                tie.from().stream().map(Mention::span).toList());
    }

    /** Who it is; of a thing, whose it is ("the government's decision", "the attack by gunmen"). */
    private List<Resolution> resolve(Sentence sentence, Token head) {
        Optional<Resolution> body = ofForce(sentence, head);
        if (body.isPresent()) {
            return List.of(body.get());
        }
        List<Resolution> own = links.resolve(sentence, head);
        if (own.stream().anyMatch(Cast::somebody)) {
            return own;
        }
        for (Token owner : owners(sentence, head)) {
            List<Resolution> who = links.resolve(sentence, owner);
            if (who.stream().anyMatch(Cast::somebody)) {
                return who;
            }
        }
        return own;
    }

    /** "six companies of the reserve police" are police, not firms. */
    private Optional<Resolution> ofForce(Sentence sentence, Token head) {
        if (!head.lemma().equals(COMPANY)) {
            return Optional.empty();
        }
        return sentence.children(head, "nmod").stream()
                .filter(t -> sentence.children(t, "case").stream()
                        .anyMatch(c -> c.lemma().equals("of")))
                .flatMap(t -> links.resolve(sentence, t).stream())
                .filter(who -> who.sectors().stream().anyMatch(FORCES::contains))
                .findFirst();
    }

    private static boolean somebody(Resolution who) {
        return who.country().isPresent()
                || !(who.sectors().isEmpty() || who.sectors().equals(NOT_KNOWN))
                || who.id().isPresent();
    }

    private static List<Token> owners(Sentence sentence, Token head) {
        List<Token> owners = new ArrayList<>(sentence.children(head, "nmod:poss"));
        for (Token child : sentence.children(head)) {
            if (child.is("nmod")
                    && sentence.children(child).stream().anyMatch(t -> t.is("case") && TIES.contains(t.lemma()))) {
                owners.add(child);
            }
        }
        names(sentence.children(head, "compound"), owners);
        names(sentence.children(head, "amod"), owners);
        return owners;
    }

    /** Names and nationalities own a thing ("a US offer"), common words only describe it ("a general strike"). */
    private static void names(List<Token> words, List<Token> owners) {
        words.stream()
                .filter(t -> Character.isUpperCase(t.text().codePointAt(0)))
                .forEach(owners::add);
    }

    /** The participants that the words name, each once. */
    public List<Participant> participants(Sentence sentence, List<Token> heads) {
        List<Participant> found = new ArrayList<>();
        for (Token head : heads) {
            for (Participant one : all(sentence, head)) {
                if (!found.contains(one)) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    /** Those that are somebody: of a country, a sector, or with a name. */
    public List<Participant> somebody(Sentence sentence, List<Token> heads) {
        return participants(sentence, heads).stream()
                .filter(p -> p.country().isPresent() || !p.sectors().isEmpty() || p.id().isPresent())
                .toList();
    }

    /** The actor that {@code words} name by themselves, if the directory knows it. */
    public Optional<Participant> named(String words, Span span) {
        Resolution who = mentions.resolve(words);
        return !somebody(who) ? Optional.empty() : Optional.of(participant(span, who));
    }
}

package org.casus.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.language.NounPhrase;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.casus.story.Span;

/**
 * The cast of one story: turns words of its sentences into participants, through the story's own links where the words alone do
 * not say who is meant.
 */
public final class Cast {

    private static final Set<String> NOBODY = words("nobody.tsv");
    private static final Set<String> VOICES = words("voices.tsv");
    private static final Set<String> TIES = Set.of("of", "by", "from", "in", "against", "on");

    private static final String COMPANY = "company";
    private static final Set<String> FORCES = Set.of("COP", "MIL", "PRM");
    private static final List<String> NOT_KNOWN = List.of("UNK");

    private final Mentions mentions;
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
        this.mentions = new Mentions(actors, text, published, sentences, VOICES);
        this.text = text;
    }

    private static Set<String> words(String file) {
        try (InputStream stream = Cast.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is not in the jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The participant that {@code head} names, of a list in one phrase the first; empty for words that name nobody. */
    public Optional<Participant> participant(Sentence sentence, Token head) {
        return all(sentence, head).stream().findFirst();
    }

    /** All whom the phrase of {@code head} names: "the Greek and Turkish sides" are two. */
    private List<Participant> all(Sentence sentence, Token head) {
        if (head.upos().equals("VERB") || NOBODY.contains(head.lemma()) && !mentions.refers(sentence, head)) {
            return List.of();
        }
        NounPhrase phrase = NounPhrase.of(sentence, head);
        return resolve(sentence, head).stream()
                .map(who -> new Participant(
                        phrase.text(text),
                        who.name().isBlank() ? phrase.text(text) : who.name(),
                        who.country(),
                        who.sectors().equals(NOT_KNOWN) ? List.of() : who.sectors(),
                        who.id(),
                        phrase.span()))
                .toList();
    }

    /** Who it is; of a thing, whose it is ("the government's decision", "the attack by gunmen"). */
    private List<Resolution> resolve(Sentence sentence, Token head) {
        Optional<Resolution> body = ofForce(sentence, head);
        if (body.isPresent()) {
            return List.of(body.get());
        }
        List<Resolution> own = mentions.resolve(sentence, head);
        if (own.stream().anyMatch(Cast::somebody)) {
            return own;
        }
        for (Token owner : owners(sentence, head)) {
            List<Resolution> who = mentions.resolve(sentence, owner);
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
                .flatMap(t -> mentions.resolve(sentence, t).stream())
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
        return !somebody(who)
                ? Optional.empty()
                : Optional.of(new Participant(words, who.name(), who.country(), who.sectors(), who.id(), span));
    }
}

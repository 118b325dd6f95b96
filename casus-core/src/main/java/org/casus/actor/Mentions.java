package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.language.Entity;
import org.casus.language.NounPhrase;
import org.casus.language.Sentence;
import org.casus.language.Token;

/**
 * The actors that a story has named so far, for what refers back to them: surnames, "the militia", "he", "they".
 *
 * <p>A wrong link is worse than none: a pronoun is linked only to the last fitting subject of this or the sentence before, a
 * common noun only to the last named actor of a fitting sector.
 */
final class Mentions {

    private static final Set<String> SINGULAR_PERSON = Set.of("he", "she", "him", "her", "his");
    private static final Set<String> PLURAL = Set.of("they", "them", "their");
    private static final Set<String> GROUP_NOUNS = Set.of(
            "group",
            "militia",
            "movement",
            "organization",
            "organisation",
            "party",
            "militants",
            "faction",
            "outfit",
            "army",
            "force",
            "company",
            "agency",
            "ministry",
            "rebels",
            "government",
            "country");
    private static final Set<String> ARMED = Set.of("UAF", "REB", "PRM");

    private final Actors actors;
    private final String text;
    private final Optional<LocalDate> published;
    private final Map<String, List<Resolution>> known = new HashMap<>();
    private final List<Mention> all = new ArrayList<>();

    /** One naming of an actor, where it stands. */
    private record Mention(
            int sentence, int token, String phrase, Resolution who, boolean person, boolean plural, boolean subject) {}

    Mentions(Actors actors, String text, Optional<LocalDate> published, List<Sentence> sentences) {
        this.actors = actors;
        this.text = text;
        this.published = published;
        for (Sentence sentence : sentences) {
            sentence.tokens().stream()
                    .filter(t -> t.upos().equals("PROPN") || t.upos().equals("NOUN"))
                    .filter(t -> !t.is("compound") && !t.is("flat") && !t.is("appos"))
                    .forEach(t -> note(sentence, t));
        }
    }

    private void note(Sentence sentence, Token head) {
        String phrase = phrase(sentence, head);
        Resolution who = resolve(phrase);
        boolean person = sentence.entity(head)
                        .filter(e -> e.kind() == Entity.Kind.PERSON)
                        .isPresent()
                || NounPhrase.apposition(sentence, head)
                        .flatMap(sentence::entity)
                        .filter(e -> e.kind() == Entity.Kind.PERSON)
                        .isPresent();
        if (person
                || who.country().isPresent()
                || !who.sectors().isEmpty() && !who.sectors().contains("UNK")) {
            boolean plural = head.upos().equals("NOUN")
                    && head.text().toLowerCase(Locale.ROOT).endsWith("s");
            all.add(new Mention(sentence.index(), head.index(), phrase, who, person, plural, head.is("nsubj")));
        }
    }

    /** The phrase around {@code head} with the apposition that names the same one. */
    String phrase(Sentence sentence, Token head) {
        String phrase = NounPhrase.of(sentence, head).text(text);
        return NounPhrase.apposition(sentence, head)
                .filter(a -> a.index() > head.index())
                .map(a -> phrase + ", " + NounPhrase.of(sentence, a).text(text))
                .orElse(phrase);
    }

    /** Who the phrase is by itself; asked once a story. */
    Resolution resolve(String phrase) {
        return resolveAll(phrase).get(0);
    }

    private List<Resolution> resolveAll(String phrase) {
        return known.computeIfAbsent(phrase, p -> actors.resolveAll(p, published));
    }

    /** Who {@code head} is, through the story's own links where it does not say so itself; never empty. */
    List<Resolution> resolve(Sentence sentence, Token head) {
        boolean possessive = head.is("nmod:poss") && PLURAL.contains(head.lemma());
        if (head.upos().equals("PRON") || possessive) {
            return List.of(pronoun(sentence, head).orElseGet(() -> unknown(head.text())));
        }
        List<Resolution> own = resolveAll(phrase(sentence, head));
        if (own.size() == 1 && !own.get(0).named()) {
            return List.of(linked(sentence, head, own.get(0)).orElse(own.get(0)));
        }
        return own;
    }

    static Resolution unknown(String name) {
        return new Resolution(name, Optional.empty(), List.of(), Optional.empty(), false, List.of(), Optional.empty());
    }

    private Optional<Resolution> linked(Sentence sentence, Token head, Resolution own) {
        if (sentence.entity(head).filter(e -> e.kind() == Entity.Kind.PERSON).isPresent()
                && own.country().isEmpty()) {
            return shortName(sentence, head);
        }
        boolean definite = sentence.children(head).stream()
                .anyMatch(t -> t.is("det") && Set.of("the", "this", "that").contains(t.lemma()));
        boolean bare = sentence.children(head).stream().allMatch(t -> t.is("det") || t.is("punct") || t.is("case"));
        return definite && bare && GROUP_NOUNS.contains(head.lemma()) ? group(sentence, head, own) : Optional.empty();
    }

    /** "Muhi" after "Mohammed Muhi, a spokesman for …". */
    private Optional<Resolution> shortName(Sentence sentence, Token head) {
        String name = head.text();
        return lastBefore(
                        sentence,
                        head,
                        m -> m.person()
                                && m.phrase().contains(name)
                                && !m.phrase().equals(name)
                                && (m.who().country().isPresent()
                                        || !m.who().sectors().isEmpty()))
                .map(Mention::who);
    }

    private Optional<Resolution> group(Sentence sentence, Token head, Resolution own) {
        boolean armed = own.sectors().stream().anyMatch(ARMED::contains);
        return lastBefore(sentence, head, m -> m.who().named() && !m.person() && fits(m, own, armed))
                .map(Mention::who);
    }

    private static boolean fits(Mention mention, Resolution own, boolean armed) {
        List<String> sectors = mention.who().sectors();
        return armed
                ? sectors.stream().anyMatch(ARMED::contains)
                : sectors.stream().anyMatch(own.sectors()::contains);
    }

    private Optional<Resolution> pronoun(Sentence sentence, Token head) {
        if (SINGULAR_PERSON.contains(head.lemma())) {
            return lastBefore(sentence, head, m -> m.person() && near(m, sentence) && m.subject())
                    .or(() -> lastBefore(sentence, head, m -> m.person() && near(m, sentence)))
                    .map(Mention::who);
        }
        if (PLURAL.contains(head.lemma())) {
            return lastBefore(sentence, head, m -> m.plural() && near(m, sentence) && m.subject())
                    .or(() -> lastBefore(sentence, head, m -> m.plural() && near(m, sentence)))
                    .map(Mention::who);
        }
        return Optional.empty();
    }

    private static boolean near(Mention mention, Sentence sentence) {
        return sentence.index() - mention.sentence() <= 2;
    }

    private Optional<Mention> lastBefore(Sentence sentence, Token head, java.util.function.Predicate<Mention> fits) {
        for (int i = all.size() - 1; i >= 0; i--) {
            Mention mention = all.get(i);
            boolean before = mention.sentence() < sentence.index()
                    || (mention.sentence() == sentence.index() && mention.token() < head.index());
            if (before && fits.test(mention)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }
}

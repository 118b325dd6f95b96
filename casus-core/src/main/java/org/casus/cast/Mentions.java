package org.casus.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.casus.actor.Actors;
import org.casus.actor.Hints;
import org.casus.actor.Lands;
import org.casus.actor.Resolution;
import org.casus.language.Entity;
import org.casus.language.NounPhrase;
import org.casus.language.Sentence;
import org.casus.language.Token;

/** All namings of actors in a story, in its order, each by its own words; and who any phrase of it means by itself. */
final class Mentions {

    private final Actors actors;
    private final String text;
    private final Optional<LocalDate> published;
    private final Lands lands;
    private final Hints hints;
    private final Quotes quotes;
    private final Map<String, List<Resolution>> known = new HashMap<>();
    private final List<Mention> all = new ArrayList<>();

    Mentions(Actors actors, String text, Optional<LocalDate> published, List<Sentence> sentences) {
        this.actors = actors;
        this.text = text;
        this.published = published;
        this.lands = actors.lands(text);
        this.hints = Hints.lands(lands.all());
        this.quotes = new Quotes(text);
        for (Sentence sentence : sentences) {
            sentence.tokens().stream()
                    .filter(t -> t.upos().equals("PROPN") || t.upos().equals("NOUN"))
                    .filter(t -> !t.is("compound") && !t.is("flat") && !t.is("appos"))
                    .forEach(t -> note(sentence, t));
        }
        nameInFull();
    }

    /** A surname brings the title and the first name that stood with it before. */
    private void nameInFull() {
        for (int i = 0; i < all.size(); i++) {
            Mention mention = all.get(i);
            Optional<Mention> before = mention.person()
                    ? all.subList(0, i).stream()
                            .filter(m ->
                                    m.person() && m.endsWith(mention.token().text()))
                            .reduce((a, b) -> b)
                    : Optional.empty();
            if (before.isPresent()) {
                all.set(i, mention.shortOf(before.get()));
            }
        }
    }

    /** Counts a pronoun whose person is known among the namings, so that the next pronoun finds that person too. */
    void follow(Sentence sentence, Token pronoun, Mention person) {
        int at = all.size();
        while (at > 0 && !before(all.get(at - 1), sentence, pronoun)) {
            at--;
        }
        all.add(at, person.by(sentence, pronoun, quoted(pronoun)));
    }

    private void note(Sentence sentence, Token head) {
        String phrase = phrase(sentence, head);
        Resolution who = resolve(phrase);
        boolean person = person(sentence, head, who) || ReferringWords.oneBody(head);
        boolean somebody = !who.sectors().isEmpty() && !who.sectors().contains("UNK");
        all.add(new Mention(
                sentence.index(),
                head,
                phrase,
                NounPhrase.of(sentence, head).span(),
                who,
                person,
                plural(sentence, head),
                head.is("nsubj"),
                quoted(head),
                phrase,
                person || who.country().isPresent() || somebody));
    }

    /** Whether a person is named; the names of groups that the directory knows may look like one. */
    private static boolean person(Sentence sentence, Token head, Resolution who) {
        boolean group = who.named() && who.id().isPresent() && who.office().isEmpty() && Mention.armed(who);
        boolean beside = NounPhrase.apposition(sentence, head)
                .filter(token -> isPerson(sentence, token))
                .isPresent();
        return !group
                && (isPerson(sentence, head)
                        || beside
                        || who.named() && who.office().isPresent());
    }

    /** Whether the model takes the word for a part of a person's name. */
    static boolean isPerson(Sentence sentence, Token token) {
        return sentence.entity(token)
                .filter(e -> e.kind() == Entity.Kind.PERSON)
                .isPresent();
    }

    /** "Rebels", "people", "Palestinians", "Syria and Iraq"; not "United States", a name of one. */
    private static boolean plural(Sentence sentence, Token head) {
        boolean several = sentence.children(head).stream()
                .anyMatch(t ->
                        t.is("conj") && (t.upos().equals("PROPN") || t.upos().equals("NOUN")));
        boolean oneName =
                sentence.entity(head).filter(e -> e.kind() != Entity.Kind.NORP).isPresent();
        String form = head.text().toLowerCase(Locale.ROOT);
        boolean ending =
                head.upos().equals("NOUN") ? !form.equals(head.lemma()) || form.endsWith("s") : form.endsWith("s");
        return several || !oneName && (ending || ReferringWords.in("plural", form));
    }

    /** Whether the word stands in quotation marks. */
    boolean quoted(Token token) {
        return quotes.around(token.span().begin());
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

    /** All whom the phrase lists; where commas part it, the tree has parted its members already. */
    List<Resolution> resolveAll(String phrase) {
        return known.computeIfAbsent(
                phrase,
                p -> p.contains(",")
                        ? List.of(actors.resolve(p, published, hints))
                        : actors.resolveAll(p, published, hints));
    }

    /** The country that the story is about, if it is about one. */
    Optional<String> mainLand() {
        return lands.main();
    }

    /** The same actor, of that country if it had none. */
    Optional<Resolution> at(Resolution who, String country) {
        return actors.country(country).map(who::orCountry);
    }

    /** The naming whose head the token is. */
    Optional<Mention> of(Sentence sentence, Token head) {
        return all.stream()
                .filter(m -> m.sentence() == sentence.index() && m.token().index() == head.index())
                .findFirst();
    }

    /** The last naming of an actor or a thing before {@code head}, at most so many sentences back, that fits. */
    Optional<Mention> last(Sentence sentence, Token head, int back, Predicate<Mention> fits) {
        for (int i = all.size() - 1; i >= 0; i--) {
            Mention mention = all.get(i);
            if (before(mention, sentence, head)
                    && sentence.index() - mention.sentence() <= back
                    && fits.test(mention)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /** The different actors named before {@code head}, at most so many sentences back, that fit: of each its last naming. */
    List<Mention> different(Sentence sentence, Token head, int back, Predicate<Mention> fits) {
        List<Mention> found = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            Mention mention = all.get(i);
            boolean there = before(mention, sentence, head) && sentence.index() - mention.sentence() <= back;
            if (there && mention.actor() && fits.test(mention) && found.stream().noneMatch(mention::same)) {
                found.add(mention);
            }
        }
        return found;
    }

    /** By their countries, those whom this sentence, before {@code head}, and the one before have named. */
    Map<String, Mention> lands(Sentence sentence, Token head) {
        Map<String, Mention> named = new LinkedHashMap<>();
        all.stream()
                .filter(m -> m.actor() && before(m, sentence, head) && sentence.index() - m.sentence() <= 1)
                .forEach(m -> m.who().country().ifPresent(country -> named.putIfAbsent(country, m)));
        return named;
    }

    /** All of the list that the naming begins: "Hungary and Romania said they would …". */
    List<Mention> list(Mention first) {
        List<Mention> list = new ArrayList<>(List.of(first));
        for (Mention mention : all) {
            boolean sameList = mention.sentence() == first.sentence()
                    && mention.token().is("conj")
                    && mention.token().head() == first.token().index();
            if (sameList && list.stream().noneMatch(m -> m.who().equals(mention.who()))) {
                list.add(mention);
            }
        }
        return list;
    }

    private static boolean before(Mention mention, Sentence sentence, Token head) {
        return mention.sentence() < sentence.index()
                || mention.sentence() == sentence.index() && mention.token().index() < head.index();
    }
}

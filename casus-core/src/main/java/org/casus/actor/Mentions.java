package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private static final Set<String> NEUTER = Set.of("it", "its");
    private static final Set<String> TWO = Set.of("two", "both");
    private static final Set<String> SIDES =
            Set.of("side", "country", "nation", "government", "neighbor", "neighbour", "rival");
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
    private static final Set<String> DEFINITE = Set.of("the", "this", "that");
    private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "LEG", "JUD", "SPY");
    private static final Set<String> ARMED = Set.of("UAF", "REB", "PRM");

    private static final Set<String> FOR = Set.of("for", "of", "from");

    private final Set<String> voices;
    private final Actors actors;
    private final String text;
    private final Optional<LocalDate> published;
    private final Hints hints;
    private final Map<String, List<Resolution>> known = new HashMap<>();
    private final List<Mention> all = new ArrayList<>();

    /** One naming of an actor, where it stands. */
    private record Mention(
            int sentence, Token token, String phrase, Resolution who, boolean person, boolean plural, boolean subject) {

        /** Whether it names a group or a body, which may be "they" too. */
        boolean organisation() {
            return !person && who.id().isPresent() && !who.sectors().isEmpty();
        }

        /** Whether it names a state, its government, a group or a body: what "it" may mean. */
        boolean institution() {
            return !person
                            && !plural
                            && (who.named() || who.sectors().contains("GOV"))
                            && who.country().isPresent()
                    || !person && !plural && who.id().isPresent();
        }
    }

    Mentions(Actors actors, String text, Optional<LocalDate> published, List<Sentence> sentences, Set<String> voices) {
        this.actors = actors;
        this.voices = voices;
        this.text = text;
        this.published = published;
        this.hints = Hints.lands(actors.lands(text));
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
        boolean person = person(sentence, head, who);
        if (person
                || who.country().isPresent()
                || !who.sectors().isEmpty() && !who.sectors().contains("UNK")) {
            all.add(new Mention(sentence.index(), head, phrase, who, person, plural(sentence, head), head.is("nsubj")));
        }
    }

    /** Whether a person is named; the names of groups that the directory knows may look like one. */
    private static boolean person(Sentence sentence, Token head, Resolution who) {
        boolean group = who.named() && who.id().isPresent() && who.office().isEmpty() && armed(who);
        boolean own = sentence.entity(head)
                .filter(e -> e.kind() == Entity.Kind.PERSON)
                .isPresent();
        boolean beside = NounPhrase.apposition(sentence, head)
                .flatMap(sentence::entity)
                .filter(e -> e.kind() == Entity.Kind.PERSON)
                .isPresent();
        return !group && (own || beside || who.named() && who.office().isPresent());
    }

    private static boolean armed(Resolution who) {
        return who.sectors().stream().limit(1).anyMatch(ARMED::contains);
    }

    /** "Rebels", "Palestinians", "Syria and Iraq"; not "United States", a name of one. */
    private static boolean plural(Sentence sentence, Token head) {
        boolean oneName =
                sentence.entity(head).filter(e -> e.kind() != Entity.Kind.NORP).isPresent();
        boolean several = sentence.children(head).stream()
                .anyMatch(t ->
                        t.is("conj") && (t.upos().equals("PROPN") || t.upos().equals("NOUN")));
        return several || !oneName && head.text().toLowerCase(Locale.ROOT).endsWith("s");
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

    /** "the Greek and Turkish sides" are two; where commas part a phrase, the tree has parted its members already. */
    private List<Resolution> ask(String phrase) {
        return phrase.contains(",")
                ? List.of(actors.resolve(phrase, published, hints))
                : actors.resolveAll(phrase, published, hints);
    }

    private List<Resolution> resolveAll(String phrase) {
        return known.computeIfAbsent(phrase, this::ask);
    }

    /** Who {@code head} is, through the story's own links where it does not say so itself; never empty. */
    List<Resolution> resolve(Sentence sentence, Token head) {
        if (pronoun(head)) {
            List<Resolution> meant = pronoun(sentence, head);
            return meant.isEmpty() ? List.of(Resolution.unknown(head.text())) : meant;
        }
        List<Resolution> own = resolveAll(phrase(sentence, head));
        if (bothSides(sentence, head) && own.stream().noneMatch(r -> r.country().isPresent())) {
            List<Resolution> two = two(sentence, head);
            return two.isEmpty() ? own : two;
        }
        if (own.size() == 1 && own.get(0).country().isEmpty() && !own.get(0).named()) {
            Optional<Resolution> owned = owned(sentence, head, own.get(0));
            if (owned.isPresent()) {
                return List.of(owned.get());
            }
        }
        if (own.size() == 1 && !own.get(0).named()) {
            Optional<Resolution> spokenFor =
                    voices.contains(head.lemma()) ? spokenFor(sentence, head) : Optional.empty();
            if (spokenFor.isPresent()) {
                return List.of(spokenFor.get());
            }
            return List.of(linked(sentence, head, own.get(0)).orElse(own.get(0)));
        }
        return own;
    }

    /** "A spokesman for the militia" is the militia, where the story has named it. */
    private Optional<Resolution> spokenFor(Sentence sentence, Token head) {
        return sentence.children(head, "nmod").stream()
                .filter(t -> sentence.children(t).stream().anyMatch(c -> c.is("case") && FOR.contains(c.lemma())))
                .filter(t -> NounPhrase.apposition(sentence, head).isEmpty())
                .flatMap(t -> resolve(sentence, t).stream())
                .filter(who -> who.named()
                        && who.id().isPresent()
                        && who.sectors().stream().anyMatch(ARMED::contains))
                .findFirst();
    }

    /** "Its troops", "their leaders": of the country of those whom the pronoun means, if that is one. */
    private Optional<Resolution> owned(Sentence sentence, Token head, Resolution own) {
        List<String> lands = sentence.children(head, "nmod:poss").stream()
                .filter(Mentions::pronoun)
                .flatMap(t -> pronoun(sentence, t).stream())
                .flatMap(who -> who.country().stream())
                .distinct()
                .toList();
        return lands.size() == 1 ? actors.country(lands.get(0)).map(own::orCountry) : Optional.empty();
    }

    private static boolean pronoun(Token head) {
        return head.upos().equals("PRON")
                || head.is("nmod:poss")
                        && (PLURAL.contains(head.lemma())
                                || NEUTER.contains(head.lemma())
                                || SINGULAR_PERSON.contains(head.lemma()));
    }

    /** Whether {@code head} is a pronoun and the story has told whom it means. */
    boolean refers(Sentence sentence, Token head) {
        return pronoun(head) && !pronoun(sentence, head).isEmpty();
    }

    private Optional<Resolution> linked(Sentence sentence, Token head, Resolution own) {
        if (sentence.entity(head).filter(e -> e.kind() == Entity.Kind.PERSON).isPresent()
                && own.country().isEmpty()) {
            return shortName(sentence, head);
        }
        if (definite(sentence, head) && own.office().isPresent()) {
            return officer(sentence, head);
        }
        if (!definite(sentence, head)) {
            return Optional.empty();
        }
        Optional<Resolution> group = GROUP_NOUNS.contains(head.lemma()) ? group(sentence, head, own) : Optional.empty();
        return group.or(() -> atHome(sentence, head, own));
    }

    /** "The army", "the authorities": of the one country that this sentence and the one before have named. */
    private Optional<Resolution> atHome(Sentence sentence, Token head, Resolution own) {
        boolean ofState =
                own.country().isEmpty() && own.sectors().stream().limit(1).anyMatch(STATE::contains);
        Map<String, Resolution> named = ofState ? lands(sentence, head) : Map.of();
        return named.size() == 1
                ? named.keySet().stream().findFirst().flatMap(actors::country).map(own::orCountry)
                : Optional.empty();
    }

    /** "the militia", "this group", with no word more. */
    private static boolean definite(Sentence sentence, Token head) {
        List<Token> children = sentence.children(head);
        return children.stream().anyMatch(t -> t.is("det") && DEFINITE.contains(t.lemma()))
                && children.stream()
                        .allMatch(t -> t.is("det")
                                || t.is("punct")
                                || t.is("case")
                                || t.deprel().equals("acl:relcl"));
    }

    /** "the president" after "President Ana Silva". */
    private Optional<Resolution> officer(Sentence sentence, Token head) {
        return lastBefore(
                        sentence,
                        head,
                        m -> m.person()
                                && m.who()
                                        .office()
                                        .filter(o -> o.title().endsWith(head.lemma()))
                                        .isPresent())
                .map(Mention::who);
    }

    private static boolean bothSides(Sentence sentence, Token head) {
        return SIDES.contains(head.lemma()) && sentence.children(head).stream().anyMatch(t -> TWO.contains(t.lemma()));
    }

    /** "The two countries": the two that this sentence and the one before have named, if they are just two. */
    private List<Resolution> two(Sentence sentence, Token head) {
        Map<String, Resolution> named = lands(sentence, head);
        return named.size() == 2 ? List.copyOf(named.values()) : List.of();
    }

    /** The countries of those whom this sentence, before {@code head}, and the one before have named. */
    private Map<String, Resolution> lands(Sentence sentence, Token head) {
        Map<String, Resolution> named = new LinkedHashMap<>();
        all.stream()
                .filter(m -> before(m, sentence, head) && sentence.index() - m.sentence() <= 1)
                .map(Mention::who)
                .forEach(who -> who.country().ifPresent(country -> named.putIfAbsent(country, who)));
        return named;
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
        if (sectors.contains("IGO") != own.sectors().contains("IGO")) {
            return false;
        }
        if (own.sectors().isEmpty() || own.sectors().contains(Sectors.UNKNOWN)) {
            return mention.organisation() && !sectors.contains("GOV");
        }
        return armed
                ? sectors.stream().anyMatch(ARMED::contains)
                : sectors.stream().anyMatch(own.sectors()::contains);
    }

    /** In "the militia denies that it fired", whoever denies: the subject of the verb that governs the clause. */
    private static Optional<Token> sayer(Sentence sentence, Token pronoun) {
        Optional<Token> clause = sentence.head(pronoun).filter(verb -> verb.is("ccomp"));
        return clause.flatMap(sentence::head)
                .flatMap(verb -> sentence.child(verb, "nsubj"))
                .filter(subject ->
                        subject.upos().equals("NOUN") || subject.upos().equals("PROPN"))
                .filter(subject -> subject.index() < pronoun.index())
                .filter(subject -> sentence.entity(subject)
                        .filter(e -> e.kind() == Entity.Kind.PERSON)
                        .isEmpty());
    }

    private List<Resolution> pronoun(Sentence sentence, Token head) {
        if (SINGULAR_PERSON.contains(head.lemma())) {
            return lastBefore(sentence, head, m -> m.person() && near(m, sentence, 2) && m.subject())
                    .or(() -> lastBefore(sentence, head, m -> m.person() && near(m, sentence, 2)))
                    .map(m -> List.of(m.who()))
                    .orElse(List.of());
        }
        if (PLURAL.contains(head.lemma())) {
            return lastBefore(sentence, head, m -> m.plural() && near(m, sentence, 2) && m.subject())
                    .or(() -> lastBefore(sentence, head, m -> m.plural() && near(m, sentence, 2)))
                    .or(() -> lastBefore(sentence, head, m -> m.organisation() && near(m, sentence, 1) && m.subject()))
                    .map(this::withOthers)
                    .orElse(List.of());
        }
        Optional<Token> sayer = NEUTER.contains(head.lemma()) ? sayer(sentence, head) : Optional.empty();
        if (sayer.isPresent()) {
            return resolve(sentence, sayer.get());
        }
        return NEUTER.contains(head.lemma()) && !empty(sentence, head)
                ? lastBefore(sentence, head, m -> m.institution() && near(m, sentence, 1) && m.subject())
                        .map(m -> List.of(m.who()))
                        .orElse(List.of())
                : List.of();
    }

    /** "It is clear that": the word stands for a clause. */
    private static boolean empty(Sentence sentence, Token head) {
        return head.is("expl")
                || sentence.head(head)
                        .filter(verb -> sentence.children(verb).stream()
                                .anyMatch(t -> t.is("csubj") || t.is("cop") && t.index() > head.index()))
                        .isPresent();
    }

    /** All of the list that the mention begins: "Hungary and Romania said they would …". */
    private List<Resolution> withOthers(Mention first) {
        List<Resolution> list = new ArrayList<>(List.of(first.who()));
        for (Mention mention : all) {
            boolean sameList = mention.sentence() == first.sentence()
                    && mention.token().is("conj")
                    && mention.token().head() == first.token().index();
            if (sameList && !list.contains(mention.who())) {
                list.add(mention.who());
            }
        }
        return list;
    }

    private static boolean near(Mention mention, Sentence sentence, int sentences) {
        return sentence.index() - mention.sentence() <= sentences;
    }

    private static boolean before(Mention mention, Sentence sentence, Token head) {
        return mention.sentence() < sentence.index()
                || mention.sentence() == sentence.index() && mention.token().index() < head.index();
    }

    private Optional<Mention> lastBefore(Sentence sentence, Token head, java.util.function.Predicate<Mention> fits) {
        for (int i = all.size() - 1; i >= 0; i--) {
            Mention mention = all.get(i);
            if (before(mention, sentence, head) && fits.test(mention)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }
}

package org.casus.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.codebook.Codebook;
import org.casus.codebook.EventType;
import org.casus.codebook.Operator;
import org.casus.language.Sentence;
import org.casus.language.Token;

/**
 * Says whether an event is so, by climbing from its word to the root: negation, modals, conditions, and the verbs, nouns and
 * adjectives that govern it (planned, demanded, threatened, alleged …), the outermost last.
 *
 * <p>What stands in a relative clause or in a clause of time is asserted on its own, whatever governs the sentence around it.
 */
final class StatusReader {

    private static final Set<String> MODIFIER_KINDS = Set.of("adv", "modal", "mark", "det", "prep", "adj");
    private static final Set<String> ASSERTING_MARKS = Set.of(
            "after", "as", "when", "while", "since", "because", "before", "where", "although", "though", "until");
    /** What the complement of an event of these types is, where the operators name no word. */
    private static final Map<EventType, Status> GOVERNED = Map.of(
            EventType.REQUEST, Status.DEMANDED,
            EventType.THREATEN, Status.THREATENED,
            EventType.AGREE, Status.PLANNED,
            EventType.ACCUSE, Status.ALLEGED,
            EventType.REJECT, Status.NEGATED);

    private static final Set<EventType> VERBAL = Set.of(
            EventType.ACCUSE,
            EventType.REQUEST,
            EventType.REJECT,
            EventType.PROTEST,
            EventType.SUPPORT,
            EventType.THREATEN,
            EventType.CONSULT,
            EventType.AGREE);

    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final Set<String> MEASURES = Set.of(
            "series",
            "wave",
            "number",
            "string",
            "spate",
            "kind",
            "sort",
            "form",
            "round",
            "act",
            "campaign",
            "use",
            "part");
    private static final Set<String> WILL = Set.of("will", "wo", "would", "'ll");
    private static final Set<String> TEMPORAL =
            Set.of("after", "since", "before", "during", "following", "over", "amid", "in", "on", "with", "at", "by");
    private static final Set<String> WERE = Set.of("was", "were");
    private static final Set<String> NO_ONE = Set.of("nobody", "no-one", "none");
    private static final Set<String> SAYING = Set.of(
            "say",
            "announce",
            "tell",
            "promise",
            "pledge",
            "vow",
            "declare",
            "confirm",
            "state",
            "add",
            "insist",
            "indicate");

    private final Codebook codebook;
    private final FrameMatcher matcher;
    private final Sentence sentence;
    private final Map<Integer, EventType> events;
    private final Listener listener;

    /** Hears which words change a status, the innermost first; where stories are only coded nobody listens. */
    interface Listener {

        /** {@code word} has made {@code status} of it. */
        void changed(Token word, Status status);
    }

    StatusReader(Codebook codebook, FrameMatcher matcher, Sentence sentence, Map<Integer, EventType> events) {
        this(codebook, matcher, sentence, events, (word, status) -> {});
    }

    StatusReader(
            Codebook codebook,
            FrameMatcher matcher,
            Sentence sentence,
            Map<Integer, EventType> events,
            Listener listener) {
        this.codebook = codebook;
        this.matcher = matcher;
        this.sentence = sentence;
        this.events = Map.copyOf(events);
        this.listener = listener;
    }

    /** Whether the event of {@code trigger} is so, inside this sentence. */
    Status read(Token trigger, EventType type) {
        Status status = refusal(trigger, type) ? Status.HAPPENED : modified(trigger, Status.HAPPENED);
        Token at = trigger;
        Optional<Token> above = sentence.head(at);
        while (above.isPresent()) {
            if (asserted(at)) {
                return status;
            }
            status = climb(at, above.get(), status, at.index() == trigger.index(), type);
            if (presupposed(at, above.get())) {
                return status;
            }
            at = above.get();
            above = sentence.head(at);
        }
        return question() && status == Status.HAPPENED
                ? told(sentence.token(sentence.tokens().size() - 1), status, Status.HYPOTHETICAL)
                : status;
    }

    /** "will not sign" is a refusal, and it happened. */
    private boolean refusal(Token trigger, EventType type) {
        return type == EventType.REJECT
                && negated(trigger)
                && sentence.children(trigger, "aux").stream().anyMatch(t -> WILL.contains(t.lemma()));
    }

    /** "asked the victims of the attack": what is told of the noun is not told of the event inside its phrase. */
    private boolean presupposed(Token from, Token to) {
        boolean inside = (from.is("nmod") || from.is("acl") || from.is("compound")) && NOUNS.contains(to.upos());
        boolean measure = MEASURES.contains(to.lemma());
        return inside && !measure && operator(from, to).isEmpty() && !events.containsKey(to.index());
    }

    /** Whether the clause of {@code token} stands on its own feet. */
    private boolean asserted(Token token) {
        if (token.deprel().equals("acl:relcl")) {
            return true;
        }
        return token.is("advcl")
                && sentence.children(token).stream().anyMatch(t -> t.is("mark") && ASSERTING_MARKS.contains(t.lemma()));
    }

    private Status climb(Token from, Token to, Status status, boolean first, EventType type) {
        if (from.is("conj")) {
            return shares(from) ? modified(to, status) : status;
        }
        Status governed =
                governs(from, to, first) ? combine(status, governor(from, to, first, type), negated(to)) : status;
        told(to, status, governed);
        return carries(from) ? modified(to, governed) : governed;
    }

    /** A second verb without a subject of its own shares the first one's modals and negation. */
    private boolean shares(Token conjunct) {
        return sentence.child(conjunct, "nsubj").isEmpty()
                && sentence.child(conjunct, "aux").isEmpty();
    }

    /** Whether what is said of the head (may, not, if) is said of the dependent too. */
    private static boolean carries(Token from) {
        return from.is("xcomp")
                || from.is("obj")
                || from.is("nmod")
                || from.is("advcl")
                || from.is("ccomp")
                || from.is("acl")
                || from.is("compound")
                || from.deprel().equals("nsubj:pass");
    }

    private boolean governs(Token from, Token to, boolean first) {
        return !from.is("nsubj") || to.upos().equals("ADJ") || first;
    }

    private Status governor(Token from, Token to, boolean first, EventType type) {
        boolean nominal = !from.upos().equals("VERB");
        Optional<Operator> operator = done(to) ? Optional.empty() : operator(from, to);
        if (operator.isPresent()) {
            Status status = status(operator.get());
            boolean fact = nominal
                    && (status == Status.ALLEGED
                            || to.lemma().equals("deny")
                            || events.get(to.index()) == EventType.REJECT);
            return fact ? Status.HAPPENED : status;
        }
        if (from.is("ccomp") || from.is("xcomp") || (from.is("advcl") && hasMark(from, "of", "from", "for"))) {
            return Optional.ofNullable(events.get(to.index()))
                    .map(GOVERNED::get)
                    .orElse(Status.HAPPENED);
        }
        boolean purpose =
                first && (from.is("advcl") || from.is("acl")) && hasMark(from, "to") && !VERBAL.contains(type);
        return purpose ? Status.HYPOTHETICAL : Status.HAPPENED;
    }

    /** "had to open fire", "were able to arrest three": what was necessary or possible then was done. */
    private boolean done(Token governor) {
        if (governor.lemma().equals("have")) {
            return governor.text().equalsIgnoreCase("had") && !negated(governor);
        }
        return governor.lemma().equals("able")
                && !negated(governor)
                && sentence.children(governor, "cop").stream()
                        .anyMatch(t -> WERE.contains(t.text().toLowerCase(Locale.ROOT)))
                && sentence.child(governor, "aux").isEmpty();
    }

    private boolean hasMark(Token token, String... words) {
        Set<String> wanted = Set.of(words);
        return sentence.children(token).stream()
                .anyMatch(t -> (t.is("mark") || t.is("case")) && wanted.contains(t.lemma()));
    }

    private Optional<Operator> operator(Token from, Token to) {
        String kind = kind(to);
        return codebook.operators(to.lemma()).stream()
                .filter(o -> o.kind().equals(kind))
                .filter(o -> scopeFits(o, from))
                .filter(o -> matcher.words(o.words(), to).isPresent())
                .findFirst();
    }

    private boolean scopeFits(Operator operator, Token from) {
        boolean subject = from.is("nsubj") && !from.deprel().equals("nsubj:pass");
        return switch (operator.scope()) {
            case "subject" -> subject || from.deprel().equals("nsubj:pass");
            case "complement" -> !subject && !temporal(from);
            default -> !subject;
        };
    }

    /** "threatened force on Monday", "urged restraint after the attack": these are no complements. */
    private boolean temporal(Token from) {
        return from.is("obl")
                && sentence.children(from).stream().anyMatch(t -> t.is("case") && TEMPORAL.contains(t.lemma()));
    }

    private static String kind(Token token) {
        return switch (token.upos()) {
            case "VERB", "AUX" -> "verb";
            case "NOUN", "PROPN" -> "noun";
            case "ADJ" -> "adj";
            default -> "adv";
        };
    }

    /** What the small words around {@code token} make of it: not, may, if, no, without, allegedly. */
    private Status modified(Token token, Status inner) {
        Status status =
                nobody(token).map(word -> told(word, inner, Status.NEGATED)).orElse(inner);
        for (Token child : sentence.children(token)) {
            Optional<Operator> operator = modifier(child);
            if (operator.isPresent()) {
                boolean told = child.lemma().equals("would") && ofSaying(token);
                Status outer = told ? Status.PLANNED : status(operator.get());
                status = told(child, status, combine(status, outer, false));
            }
        }
        return status;
    }

    /** "nobody was hurt", "no one was arrested", "no shots were fired". */
    private Optional<Token> nobody(Token token) {
        return sentence.children(token).stream()
                .filter(t -> t.is("nsubj") || t.is("obj"))
                .flatMap(t -> NO_ONE.contains(t.lemma())
                        ? Stream.of(t)
                        : sentence.children(t).stream()
                                .filter(c -> c.is("det") && c.lemma().equals("no")))
                .findFirst();
    }

    /** "said that it would send": the past form of "will send". */
    private boolean ofSaying(Token token) {
        return token.is("ccomp")
                && sentence.head(token).filter(v -> SAYING.contains(v.lemma())).isPresent();
    }

    private Optional<Operator> modifier(Token child) {
        boolean small = child.is("advmod")
                || child.is("aux")
                || child.is("mark")
                || child.is("det")
                || child.is("case")
                || child.is("amod")
                || child.is("cc");
        if (!small) {
            return Optional.empty();
        }
        return codebook.operators(child.lemma()).stream()
                .filter(o -> MODIFIER_KINDS.contains(o.kind()) && o.words().size() == 1)
                .filter(o -> fits(o.kind(), child))
                .findFirst();
    }

    private static boolean fits(String kind, Token child) {
        return switch (kind) {
            case "modal" -> child.is("aux");
            case "mark" -> child.is("mark");
            case "det" -> child.is("det");
            case "prep" -> child.is("case") || child.is("mark");
            case "adj" -> child.is("amod");
            default -> child.is("advmod");
        };
    }

    private boolean negated(Token token) {
        return sentence.children(token).stream()
                .anyMatch(t -> t.is("advmod") && Set.of("not", "n't", "never").contains(t.lemma()));
    }

    private static Status status(Operator operator) {
        return Status.valueOf(operator.status().toUpperCase(Locale.ROOT));
    }

    /** The outer word decides; what is merely alleged stays negated or planned; what is not planned is negated. */
    private static Status combine(Status inner, Status outer, boolean outerNegated) {
        if (outer == Status.HAPPENED) {
            return inner;
        }
        if (outerNegated && (outer == Status.PLANNED || outer == Status.ALLEGED)) {
            return outer == Status.PLANNED ? Status.NEGATED : inner;
        }
        boolean reported = outer == Status.ALLEGED && inner != Status.HAPPENED;
        boolean stronger = inner == Status.NEGATED && (outer == Status.PLANNED || outer == Status.HYPOTHETICAL);
        return reported || stronger ? inner : outer;
    }

    private Status told(Token word, Status before, Status after) {
        if (before != after) {
            listener.changed(word, after);
        }
        return after;
    }

    private boolean question() {
        List<Token> tokens = sentence.tokens();
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1).text().equals("?");
    }
}

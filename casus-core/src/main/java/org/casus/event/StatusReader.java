package org.casus.event;

import java.util.Comparator;
import java.util.List;
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
    /** What is denied or rejected by its noun is there: "rejected the accusation", "denied any part in the attack". */
    private static final Set<String> OF_FACTS = Set.of("deny", "reject", "refute", "dismiss");

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
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

    private final StatusAlgebra algebra;
    private final Codebook codebook;
    private final Operators operators;
    private final Sentence sentence;
    private final Map<Integer, EventType> events;
    private final Listener listener;

    /** Hears which words change a status, the innermost first; where stories are only coded nobody listens. */
    interface Listener {

        /** {@code word} has made {@code status} of it. */
        void changed(Token word, Status status);
    }

    StatusReader(
            StatusAlgebra algebra,
            Codebook codebook,
            FrameMatcher matcher,
            Sentence sentence,
            Map<Integer, EventType> events) {
        this(algebra, codebook, matcher, sentence, events, (word, status) -> {});
    }

    StatusReader(
            StatusAlgebra algebra,
            Codebook codebook,
            FrameMatcher matcher,
            Sentence sentence,
            Map<Integer, EventType> events,
            Listener listener) {
        this.algebra = algebra;
        this.codebook = codebook;
        this.operators = new Operators(codebook, matcher, sentence);
        this.sentence = sentence;
        this.events = Map.copyOf(events);
        this.listener = listener;
    }

    /**
     * What the tree says of an event.
     *
     * @param status whether it is so
     * @param settled whether a word in the tree says so, or the clause stands on its own feet; if not, nothing speaks against its being so
     */
    record Verdict(Status status, boolean settled) {}

    /** Whether the event of {@code trigger} is so, inside this sentence. */
    Verdict read(Token trigger, EventType type) {
        boolean refusal = refusal(trigger, type);
        Status status = refusal ? Status.HAPPENED : modified(trigger, Status.HAPPENED, false);
        boolean spoken = refusal;
        Token at = trigger;
        Optional<Token> above = above(at);
        while (above.isPresent()) {
            if (asserted(at) || conditional(at)) {
                return new Verdict(status, true);
            }
            if (presupposed(at, above.get())) {
                return new Verdict(status, true);
            }
            spoken |= known(at, above.get())
                    || operators.done(above.get())
                    || operators.governing(at, above.get()).isPresent();
            status = climb(at, above.get(), status, at.index() == trigger.index(), type);
            at = above.get();
            above = above(at);
        }
        Status asked = question() && status == Status.HAPPENED
                ? told(sentence.token(sentence.tokens().size() - 1), status, Status.HYPOTHETICAL)
                : status;
        return new Verdict(asked, spoken || asked != Status.HAPPENED);
    }

    /**
     * What the word hangs on. "Accused the militia, which is backed by Iran, of launching rockets": the tree hangs "of launching" on the clause
     * between, though it belongs to "accused".
     */
    private Optional<Token> above(Token token) {
        Optional<Token> head = sentence.head(token);
        boolean sunk = token.is("advcl")
                && hasMark(token, "of")
                && head.filter(h -> h.deprel().equals("acl:relcl")).isPresent();
        return sunk
                ? head.flatMap(sentence::head)
                        .flatMap(sentence::head)
                        .filter(v -> operators.governing(token, v).isPresent())
                        .or(() -> head)
                : head;
    }

    /** "if they attack, he will flee": what is said of the main clause is not said of the condition. */
    private boolean conditional(Token token) {
        return token.is("advcl")
                && sentence.children(token).stream()
                        .filter(t -> t.is("mark"))
                        .flatMap(t -> operators.modifying(t).stream())
                        .anyMatch(o -> StatusAlgebra.of(o) == Status.HYPOTHETICAL);
    }

    /** "will not sign" is a refusal, and it happened. */
    private boolean refusal(Token trigger, EventType type) {
        return type == EventType.REJECT
                && operators.negated(trigger)
                && sentence.children(trigger, "aux").stream().anyMatch(t -> WILL.contains(t.lemma()));
    }

    /** "asked the victims of the attack": what is told of the noun is not told of the event inside its phrase. */
    private boolean presupposed(Token from, Token to) {
        boolean inside = (from.is("nmod") || from.is("acl") || from.is("compound")) && NOUNS.contains(to.upos());
        boolean measure = MEASURES.contains(to.lemma());
        return inside && !measure && operators.governing(from, to).isEmpty() && !events.containsKey(to.index());
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
            return shares(from) ? modified(to, status, false) : status;
        }
        boolean governed = governs(from, to, first);
        Status outer = governed ? governor(from, to, first, type) : Status.HAPPENED;
        boolean denied = outer != Status.HAPPENED && operators.negated(to);
        Status nested = denied ? algebra.nestNegated(status, outer) : algebra.nest(status, outer);
        told(to, status, nested);
        return carries(from) && !known(from, to) ? modified(to, nested, denied) : nested;
    }

    /** "did not condemn the attack": what "the" names is there, whatever is not done about it, unless the verb is of doing it ("did not carry out the attack"). */
    private boolean known(Token from, Token to) {
        return operators.governing(from, to).isEmpty()
                && from.is("obj")
                && NOUNS.contains(from.upos())
                && sentence.children(from).stream().anyMatch(StatusReader::definite)
                && codebook.lightVerbs(to.lemma()).isEmpty()
                && sentence.children(to, "aux").stream().noneMatch(t -> WILL.contains(t.lemma()));
    }

    private static boolean definite(Token child) {
        return child.is("nmod") && child.deprel().equals("nmod:poss")
                || child.is("det") && DEFINITE.contains(child.lemma());
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
        Optional<Operator> operator = operators.done(to) ? Optional.empty() : operators.governing(from, to);
        if (operator.isPresent()) {
            Status status = StatusAlgebra.of(operator.get());
            boolean fact = nominal && (status == Status.ALLEGED || OF_FACTS.contains(to.lemma()));
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

    private boolean hasMark(Token token, String... words) {
        Set<String> wanted = Set.of(words);
        return sentence.children(token).stream()
                .anyMatch(t -> (t.is("mark") || t.is("case")) && wanted.contains(t.lemma()));
    }

    /** What the small words around {@code token} make of it: not, may, if, no, without, allegedly; not its own "not" if that has been heard. */
    private Status modified(Token token, Status inner, boolean heardNot) {
        Status status = nobody(token)
                .map(word -> told(word, inner, algebra.nest(inner, Status.NEGATED)))
                .orElse(inner);
        for (Token child : outermostLast(token)) {
            Optional<Operator> operator =
                    heardNot && Operators.not(child) ? Optional.empty() : operators.modifying(child);
            if (operator.isPresent()) {
                boolean told = child.lemma().equals("would") && ofSaying(token);
                Status outer = told ? Status.PLANNED : StatusAlgebra.of(operator.get());
                status = told(child, status, algebra.nest(status, outer));
            }
        }
        return status;
    }

    /** "if they do not leave": the word that joins the clause bears on all that is in it. */
    private List<Token> outermostLast(Token token) {
        return sentence.children(token).stream()
                .sorted(Comparator.comparing(t -> t.is("mark")))
                .toList();
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

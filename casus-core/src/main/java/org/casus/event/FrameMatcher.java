package org.casus.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.codebook.Codebook;
import org.casus.codebook.Condition;
import org.casus.codebook.Frame;
import org.casus.codebook.LightVerb;
import org.casus.codebook.NonEvent;
import org.casus.codebook.WordPattern;
import org.casus.language.Sentence;
import org.casus.language.Token;

/** Finds the frames whose words and conditions hold at a word of a sentence. */
final class FrameMatcher {

    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final Set<String> VERBS = Set.of("VERB", "AUX");

    private static final List<String> WEAPONS = List.of("explosive", "weapon");
    private static final List<String> THINGS = List.of(
            "person",
            "forces",
            "militant",
            "police",
            "government",
            "worker",
            "protester",
            "weapon",
            "gun",
            "blade",
            "vehicle",
            "aircraft",
            "ship",
            "building",
            "goods",
            "money",
            "state");

    private final Codebook codebook;
    private final Sentence sentence;
    private final Arguments arguments;
    private final Fiction fiction;

    FrameMatcher(Codebook codebook, Sentence sentence, Arguments arguments) {
        this.codebook = codebook;
        this.sentence = sentence;
        this.arguments = arguments;
        this.fiction = new Fiction(codebook, sentence, arguments.clauses());
    }

    /** Whether the event of {@code token} is only told in a work of fiction, or history. */
    boolean fiction(Token token) {
        return fiction.tells(token);
    }

    /**
     * A frame that holds.
     *
     * @param frame the frame
     * @param words its words in the sentence, in order of the frame
     */
    record Match(Frame frame, List<Token> words) {
        Match {
            words = List.copyOf(words);
        }
    }

    /** The frames that hold at {@code token}, the most specific first. */
    List<Match> matches(Token token) {
        List<Match> matches = new ArrayList<>();
        for (Frame frame : codebook.frames().of(token.lemma())) {
            if (classFits(frame.kind(), token) && conditionsHold(frame, token)) {
                words(frame.pattern(), token).ifPresent(words -> matches.add(new Match(frame, words)));
            }
        }
        return matches;
    }

    /** Whether a frame's words stand at {@code token}, and all that it asks for, but also something that rules it out. */
    boolean ruledOut(Token token) {
        return codebook.frames().of(token.lemma()).stream()
                .filter(f ->
                        classFits(f.kind(), token) && words(f.pattern(), token).isPresent())
                .anyMatch(f -> f.when().stream().allMatch(c -> !c.present() || holds(c, token)));
    }

    /** Whether {@code token} names somebody or some tool, and so no event by itself. */
    boolean thing(Token token) {
        return THINGS.stream().anyMatch(list -> codebook.list(list).contains(token.lemma()));
    }

    /** Whether {@code token} is a weapon that is found, kept or dealt in, and so goes off nowhere: "a bomb was recovered". */
    boolean foundWeapon(Token token) {
        return weapon(token)
                && sentence.head(listed(token)).filter(this::finding).isPresent();
    }

    /** Whether {@code token} says that a weapon is used. */
    boolean launching(Token token) {
        return codebook.list("launching").contains(token.lemma());
    }

    /** Whether {@code token} is a noun for a weapon. */
    boolean weapon(Token token) {
        return NOUNS.contains(token.upos())
                && WEAPONS.stream().anyMatch(list -> codebook.list(list).contains(token.lemma()));
    }

    /** Whether {@code token} is a noun for a building or another place where people are. */
    boolean site(Token token) {
        return NOUNS.contains(token.upos()) && codebook.list("building").contains(token.lemma());
    }

    /** The first of the list that {@code token} stands in. */
    private Token listed(Token token) {
        Token first = token;
        while (first.is("conj")) {
            first = sentence.token(first.head());
        }
        return first;
    }

    private boolean finding(Token head) {
        return codebook.list("finding").contains(head.lemma());
    }

    /** What the codebook names as no event at {@code token}, the longest first. */
    Optional<NonEvent> nonEvent(Token token) {
        return codebook.nonEvents(token.lemma()).stream()
                .filter(n ->
                        kindFits(n.kind(), token) && words(n.words(), token).isPresent())
                .findFirst()
                .or(() -> modified(token));
    }

    /** "arrest warrant": what only describes a thing that the codebook names as no event. */
    private Optional<NonEvent> modified(Token token) {
        boolean framed =
                token.is("compound") && !codebook.frames().of(token.lemma()).isEmpty();
        Optional<Token> head = framed ? sentence.head(token) : Optional.empty();
        return head.flatMap(thing -> codebook.nonEvents(thing.lemma()).stream()
                .filter(n -> kindFits(n.kind(), thing))
                .filter(n -> words(n.words(), thing)
                        .filter(words -> words.contains(token))
                        .isPresent())
                .findFirst());
    }

    /** The light verb that {@code token} is. */
    Optional<LightVerb> lightVerb(Token token) {
        if (!VERBS.contains(token.upos())) {
            return Optional.empty();
        }
        return codebook.lightVerbs(token.lemma()).stream()
                .filter(v -> words(v.words(), token).isPresent())
                .findFirst();
    }

    static boolean classFits(Frame.Kind kind, Token token) {
        return switch (kind) {
            case VERB -> VERBS.contains(token.upos());
            case NOUN -> NOUNS.contains(token.upos());
            case ADJ -> token.upos().equals("ADJ");
        };
    }

    private static boolean kindFits(String kind, Token token) {
        return switch (kind) {
            case "verb" -> VERBS.contains(token.upos());
            case "noun" -> NOUNS.contains(token.upos());
            case "adj" -> token.upos().equals("ADJ");
            default -> true;
        };
    }

    /** The words of {@code pattern} around its head; empty if one is missing. */
    Optional<List<Token>> words(WordPattern pattern, Token head) {
        List<Token> found = new ArrayList<>();
        for (int i = 0; i < pattern.size(); i++) {
            if (i == pattern.head()) {
                found.add(head);
                continue;
            }
            Optional<Token> word = below(head, pattern.alternatives().get(i), 2, found);
            if (word.isEmpty()) {
                return Optional.empty();
            }
            found.add(word.get());
        }
        return Optional.of(found);
    }

    private Optional<Token> below(Token head, Set<String> lemmas, int depth, List<Token> taken) {
        for (Token child : sentence.children(head)) {
            if (lemmas.contains(child.lemma()) && !taken.contains(child) && !clause(child)) {
                return Optional.of(child);
            }
        }
        if (depth > 1) {
            for (Token child : sentence.children(head)) {
                Optional<Token> deeper = clause(child) ? Optional.empty() : below(child, lemmas, depth - 1, taken);
                if (deeper.isPresent()) {
                    return deeper;
                }
            }
        }
        return Optional.empty();
    }

    /** What belongs to another clause, or is the doer; the subject of a passive is the word's object. */
    private static boolean clause(Token token) {
        boolean doer = token.is("nsubj") && !token.deprel().equals("nsubj:pass") && token.index() < token.head();
        return doer || token.is("conj") || token.is("advcl") || token.is("acl") || token.is("parataxis");
    }

    private boolean conditionsHold(Frame frame, Token token) {
        for (Condition condition : frame.when()) {
            if (holds(condition, token) != condition.present()) {
                return false;
            }
        }
        return true;
    }

    boolean holds(Condition condition, Token token) {
        List<Token> fillers = arguments.fill(token, condition.slot());
        if (condition.lemmas().isEmpty()) {
            return !fillers.isEmpty();
        }
        return fillers.stream().anyMatch(filler -> named(filler, condition.lemmas()));
    }

    /** Whether the filler's own word, a modifier, what it is a group of, or the kind of name that it is, is one of these. */
    private boolean named(Token filler, Set<String> lemmas) {
        if (lemmas.contains(filler.lemma()) || lemmas.contains(kindOfName(filler))) {
            return true;
        }
        return sentence.children(filler).stream().anyMatch(t -> describes(t) && lemmas.contains(t.lemma()));
    }

    private boolean describes(Token child) {
        return child.is("compound")
                || child.is("amod")
                || child.is("flat")
                || (child.is("nmod")
                        && sentence.children(child, "case").stream()
                                .anyMatch(t -> t.lemma().equals("of")));
    }

    /** The word that lists.tsv has for names of that kind. */
    private String kindOfName(Token filler) {
        return sentence.entity(filler)
                .map(entity -> switch (entity.kind()) {
                    case PERSON -> "person";
                    case ORGANIZATION -> "organization";
                    case LOCATION -> "place";
                    case NORP -> "nation";
                    case FACILITY -> "facility";
                    case OTHER -> "";
                })
                .orElse("");
    }
}

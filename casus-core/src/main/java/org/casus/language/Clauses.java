package org.casus.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who stands where around a predicate: logical subjects and objects through passives, coordination, control, participles and
 * relative clauses, read off a UD tree. The rules follow UD's guidelines for English; where the tree says nothing, nothing is
 * found.
 */
public final class Clauses {

    private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whom", "whose");
    private static final Set<String> CONTENT_CLASSES = Set.of("NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET", "SYM", "X");
    private static final int DEEPEST = 8;

    private final Sentence sentence;

    /** Reads the clauses of {@code sentence}. */
    public Clauses(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether {@code verb} stands in the passive, also as a bare participle ("militants killed in the raid"). */
    public boolean passive(Token verb) {
        if (has(verb, "aux:pass") || has(verb, "obl:agent")) {
            return true;
        }
        if (has(verb, "nsubj:pass")) {
            return !perfect(verb) && !has(verb, "obj");
        }
        if (verb.is("acl") && !verb.deprel().equals("acl:relcl")) {
            return participle(verb) && !infinitive(verb);
        }
        if (verb.is("amod")) {
            return participle(verb);
        }
        return sharesPassive(verb);
    }

    private boolean has(Token verb, String relation) {
        return sentence.children(verb).stream().anyMatch(t -> t.deprel().equals(relation));
    }

    /** "have deported" without "been" is active, whatever the tree calls its subject. */
    private boolean perfect(Token verb) {
        return sentence.children(verb).stream()
                        .anyMatch(t -> t.is("aux") && t.lemma().equals("have"))
                && sentence.children(verb).stream()
                        .noneMatch(t -> t.is("aux") && t.lemma().equals("be"));
    }

    private boolean sharesPassive(Token verb) {
        return verb.is("conj")
                && participle(verb)
                && sentence.child(verb, "nsubj").isEmpty()
                && sentence.child(verb, "obj").isEmpty()
                && sentence.child(verb, "aux").isEmpty()
                && sentence.head(verb).filter(this::passive).isPresent();
    }

    private static boolean participle(Token verb) {
        return !verb.text().toLowerCase(Locale.ROOT).endsWith("ing");
    }

    private boolean infinitive(Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(t -> t.is("mark") && t.lemma().equals("to"));
    }

    /** The doers: the subject of an active clause, the by-agent of a passive one, also shared, controlled or relative ones. */
    public List<Token> logicalSubjects(Token verb) {
        return expand(logicalSubject(verb, 0));
    }

    private List<Token> logicalSubject(Token verb, int depth) {
        if (passive(verb)) {
            return agents(verb);
        }
        return surfaceSubject(verb, depth);
    }

    private List<Token> agents(Token verb) {
        List<Token> agents = new ArrayList<>(sentence.children(verb, "obl:agent"));
        if (agents.isEmpty()) {
            agents.addAll(byPreposition(verb, "by"));
        }
        agents.removeIf(t -> t.upos().equals("VERB"));
        return agents;
    }

    /** The grammatical subject, whatever its role, also a shared or understood one. */
    public List<Token> surfaceSubjects(Token verb) {
        return expand(surfaceSubject(verb, 0));
    }

    private List<Token> surfaceSubject(Token verb, int depth) {
        Optional<Token> own = ownSubject(verb);
        if (own.isPresent()) {
            return List.of(antecedent(own.get()));
        }
        if (depth > DEEPEST) {
            return List.of();
        }
        return sentence.head(verb)
                .map(head -> inheritedSubject(verb, head, depth))
                .orElse(List.of());
    }

    /** Its subject; of two around words that are quoted before it ("the mayor has met them, aides said"), the nearer. */
    private Optional<Token> ownSubject(Token verb) {
        List<Token> subjects = sentence.children(verb, "nsubj").stream()
                .filter(t -> !ofHeadAbove(verb, t))
                .toList();
        if (subjects.size() < 2) {
            return subjects.stream().findFirst().or(() -> earlyObject(verb)).or(() -> sunken(verb, "nsubj"));
        }
        boolean quoting = sentence.children(verb, "ccomp").stream()
                .anyMatch(c -> subjects.get(0).index() < c.index() && c.index() < verb.index());
        return Optional.of(quoting ? subjects.get(subjects.size() - 1) : subjects.get(0));
    }

    /** In "which the court accused of taking bribes" the tree may hang "which the court" on "taking": what stands before both verbs. */
    private Optional<Token> sunken(Token verb, String relation) {
        return sentence.children(verb).stream()
                .filter(c -> openClause(c) && c.index() > verb.index())
                .flatMap(c -> sentence.children(c, relation).stream())
                .filter(t -> t.index() < verb.index())
                .findFirst();
    }

    private boolean openClause(Token clause) {
        return (clause.is("advcl") || clause.is("xcomp")) && markedBy(clause, "of", "for", "to", "from");
    }

    /** Whether {@code word}, which hangs on {@code verb}, stands before the verb above that it belongs to. */
    private boolean ofHeadAbove(Token verb, Token word) {
        return openClause(verb)
                && sentence.head(verb)
                        .filter(h -> h.index() < verb.index() && word.index() < h.index())
                        .isPresent();
    }

    /** Of two objects, one before and one after a verb without a subject, the tree means the first as the subject. */
    private Optional<Token> earlyObject(Token verb) {
        List<Token> objects = sentence.children(verb, "obj");
        boolean around = objects.size() > 1
                && objects.get(0).index() < verb.index()
                && objects.get(objects.size() - 1).index() > verb.index();
        return around
                ? Optional.of(objects.get(0))
                        .filter(t -> !RELATIVE.contains(t.lemma()) && !t.upos().equals("PRON"))
                : Optional.empty();
    }

    /** The subject that the tree has hung on the word of saying after it: "the mayor" of "has met". */
    private List<Token> strayedSubject(Token verb, Token saying) {
        return verb.index() < saying.index()
                ? sentence.children(saying, "nsubj").stream()
                        .filter(t -> t.index() < verb.index())
                        .limit(1)
                        .toList()
                : List.of();
    }

    private List<Token> inheritedSubject(Token verb, Token head, int depth) {
        if (verb.is("conj") || verb.is("cop") || verb.is("aux")) {
            return clausal(head) ? surfaceSubject(head, depth + 1) : List.of();
        }
        if (verb.is("xcomp")) {
            return controller(head, depth);
        }
        if (verb.is("ccomp")) {
            return strayedSubject(verb, head);
        }
        if (verb.is("advcl")) {
            return markedBy(verb, "of", "for", "from", "into", "with") && hasObject(head)
                    ? logicalObject(head, depth + 1)
                    : surfaceSubject(head, depth + 1);
        }
        if (verb.is("acl")) {
            return ofNounClause(verb, head, depth);
        }
        return List.of();
    }

    private static boolean clausal(Token token) {
        return token.upos().equals("VERB")
                || token.upos().equals("AUX")
                || token.upos().equals("ADJ")
                || token.is("acl");
    }

    private List<Token> controller(Token head, int depth) {
        if (head.upos().equals("NOUN")) {
            return ofNoun(head, depth);
        }
        return hasObject(head) ? logicalObject(head, depth + 1) : surfaceSubject(head, depth + 1);
    }

    private boolean hasObject(Token verb) {
        return object(verb).isPresent() || sentence.child(verb, "nsubj:pass").isPresent();
    }

    private List<Token> ofNounClause(Token verb, Token noun, int depth) {
        if (verb.deprel().equals("acl:relcl") || !(infinitive(verb) || markedBy(verb, "of", "for", "to"))) {
            return List.of(noun);
        }
        return ofNoun(noun, depth);
    }

    /** Who has the plan in "the group's plan to attack", "announced a plan to attack". */
    private List<Token> ofNoun(Token noun, int depth) {
        List<Token> owners = sentence.children(noun, "nmod:poss");
        if (!owners.isEmpty()) {
            return owners;
        }
        if (!noun.is("obj") && !noun.is("obl")) {
            return List.of();
        }
        return sentence.head(noun)
                .filter(Clauses::clausal)
                .map(verb -> surfaceSubject(verb, depth + 1))
                .orElse(List.of());
    }

    private boolean markedBy(Token verb, String... words) {
        Set<String> wanted = Set.of(words);
        return sentence.children(verb).stream()
                .anyMatch(t -> (t.is("mark") || t.is("case")) && wanted.contains(t.lemma()));
    }

    /** To whom it is done: the object of an active clause, the subject of a passive one, the noun of a participle. */
    public List<Token> logicalObjects(Token verb) {
        return expand(logicalObject(verb, 0));
    }

    private List<Token> logicalObject(Token verb, int depth) {
        if (passive(verb)) {
            return passiveObject(verb, depth);
        }
        Optional<Token> own = object(verb);
        if (own.isPresent()) {
            return List.of(antecedent(own.get()));
        }
        Optional<Token> late = lateSubject(verb);
        if (late.isPresent()) {
            return List.of(late.get());
        }
        if (verb.deprel().equals("acl:relcl")) {
            return gap(verb);
        }
        return verb.is("conj") ? sharedObject(verb, depth) : List.of();
    }

    /** The object; in "asked the council to meet" trees may call it the indirect one. */
    private Optional<Token> object(Token verb) {
        Optional<Token> subject = sentence.child(verb, "nsubj").isEmpty() ? earlyObject(verb) : Optional.empty();
        return sentence.children(verb, "obj").stream()
                .filter(t -> subject.filter(t::equals).isEmpty() && !ofHeadAbove(verb, t))
                .findFirst()
                .or(() -> sentence.child(verb, "iobj"))
                .or(() -> sunken(verb, "obj").filter(t -> RELATIVE.contains(t.lemma())));
    }

    /** Of two subjects, one before and one after the verb, the tree means the second as the object. */
    private Optional<Token> lateSubject(Token verb) {
        List<Token> subjects = sentence.children(verb, "nsubj");
        boolean two = subjects.size() > 1 && subjects.get(0).index() < verb.index();
        return two ? subjects.stream().filter(t -> t.index() > verb.index()).findFirst() : Optional.empty();
    }

    private List<Token> passiveObject(Token verb, int depth) {
        Optional<Token> own = sentence.child(verb, "nsubj");
        if (own.isPresent()) {
            return List.of(antecedent(own.get()));
        }
        if (verb.is("acl") || verb.is("amod")) {
            return sentence.head(verb).map(List::of).orElse(List.of());
        }
        return depth > DEEPEST ? List.of() : surfaceSubject(verb, depth + 1);
    }

    /** The noun that lacks in "the group they attacked". */
    private List<Token> gap(Token verb) {
        Optional<Token> subject = sentence.child(verb, "nsubj");
        boolean open = subject.filter(t -> !RELATIVE.contains(t.lemma())).isPresent()
                && sentence.children(verb).stream().noneMatch(t -> t.is("ccomp") || t.is("xcomp"))
                && sentence.children(verb).stream()
                        .noneMatch(t ->
                                t.is("advmod") && Set.of("where", "when", "why").contains(t.lemma()));
        return open ? sentence.head(verb).map(List::of).orElse(List.of()) : List.of();
    }

    /** "attacked and burned the shops": the object stands with the last verb, or with the first. */
    private List<Token> sharedObject(Token verb, int depth) {
        boolean bare = sentence.children(verb).stream()
                .noneMatch(t -> t.is("obl") || t.is("nsubj") || t.is("xcomp") || t.is("ccomp") || t.is("advmod"));
        return bare && depth <= DEEPEST
                ? sentence.head(verb)
                        .filter(head -> head.upos().equals("VERB"))
                        .map(head -> logicalObject(head, depth + 1))
                        .orElse(List.of())
                : List.of();
    }

    /** What hangs on {@code word} by the preposition {@code preposition}. */
    public List<Token> prepositional(Token word, String preposition) {
        return expand(byPreposition(word, preposition));
    }

    private List<Token> byPreposition(Token word, String preposition) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(word)) {
            if ((child.is("obl") || child.is("nmod") || child.is("advcl") || child.is("acl"))
                    && CONTENT_CLASSES.contains(child.upos())
                    && hasCase(child, preposition)) {
                found.add(antecedent(child));
            }
        }
        return found;
    }

    /** Whether {@code preposition} marks {@code word}. */
    public boolean hasCase(Token word, String preposition) {
        return sentence.children(word).stream()
                .anyMatch(t -> t.is("case") && t.lemma().equals(preposition));
    }

    /** The complement clauses: what is said, demanded, begun. */
    public List<Token> complements(Token word) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(word)) {
            boolean ofNoun = child.is("acl") && !child.deprel().equals("acl:relcl");
            if (child.is("ccomp")
                    || child.is("xcomp")
                    || ofNoun
                    || (child.is("advcl") && markedBy(child, "of", "for", "from", "into", "to"))) {
                found.add(child);
            }
        }
        return found;
    }

    /** The tokens and all that is coordinated with them. */
    public List<Token> expand(List<Token> tokens) {
        List<Token> all = new ArrayList<>();
        for (Token token : tokens) {
            all.add(token);
            for (Token conjunct : sentence.children(token, "conj")) {
                if (CONTENT_CLASSES.contains(conjunct.upos())) {
                    all.addAll(expand(List.of(conjunct)));
                }
            }
        }
        return all;
    }

    /** The noun that a relative pronoun stands for; any other word stands for itself. */
    public Token antecedent(Token token) {
        if (!RELATIVE.contains(token.lemma())
                || !(token.upos().equals("PRON")
                        || token.upos().equals("DET")
                        || token.upos().equals("SCONJ"))) {
            return token;
        }
        Optional<Token> verb = sentence.head(token);
        for (int i = 0; verb.isPresent() && i < DEEPEST; i++) {
            if (verb.get().deprel().equals("acl:relcl")) {
                return sentence.head(verb.get()).orElse(token);
            }
            verb = sentence.head(verb.get());
        }
        return token;
    }
}

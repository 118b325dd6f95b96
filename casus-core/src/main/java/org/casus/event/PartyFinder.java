package org.casus.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.actor.Participant;
import org.casus.cast.Cast;
import org.casus.codebook.EventType;
import org.casus.codebook.Frame;
import org.casus.codebook.LightVerb;
import org.casus.codebook.Slot;
import org.casus.language.Sentence;
import org.casus.language.Token;

/** Finds who did it and to whom: by the frame's slots, by light verbs, and through other events that stand in a slot. */
final class PartyFinder {

    private static final List<Slot> VERB_ACTOR = slots("subj");
    private static final List<Slot> VERB_RECIPIENT = slots("obj", "against", "on", "with", "to", "comp.subj");
    private static final List<Slot> NOUN_ACTOR = slots("poss", "by", "mod", "from", "between", "of");
    private static final List<Slot> NOUN_RECIPIENT = slots("on", "against", "with", "to", "of");
    private static final Set<String> FORCES = Set.of("COP", "MIL", "UAF", "REB", "SPY");
    private static final Set<String> HOSTS = Set.of("obj", "nsubj:pass", "obl", "xcomp");

    private static final Set<String> TOWARDS = Set.of(
            "to", "for", "with", "against", "in", "from", "on", "into", "over", "at", "of", "towards", "toward",
            "between");
    private static final Set<String> PHRASES = Set.of("obl", "obj", "nmod", "xcomp", "ccomp");
    private static final Set<EventType> JOINT =
            Set.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE, EventType.SUPPORT, EventType.PROTEST);
    private static final List<Slot> SUBJECT = slots("subj");
    private static final Slot OBJECT = Slot.parse("obj");
    private static final Slot TO_WHOM = Slot.parse("iobj");
    /** Types whose several actors deal with each other. */
    private static final Set<EventType> MUTUAL = Set.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE);
    /** Types that give something to somebody. */
    private static final Set<EventType> KIND =
            Set.of(EventType.AGREE, EventType.AID, EventType.COOPERATE, EventType.CONCEDE, EventType.SUPPORT);

    /** What is done beside an event is not done by those who take part in it: "arrested twenty during a protest". */
    private static final Set<String> BESIDE =
            Set.of("during", "after", "before", "following", "over", "amid", "since", "because", "despite", "ahead");

    private static final Set<String> DYING = Set.of("die", "perish");
    private static final Slot BY = Slot.parse("by");
    private static final int DEPTH = 4;

    private final Sentence sentence;
    private final Arguments arguments;
    private final FrameMatcher matcher;
    private final Cast cast;

    PartyFinder(Sentence sentence, Arguments arguments, FrameMatcher matcher, Cast cast) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.matcher = matcher;
        this.cast = cast;
    }

    private static List<Slot> slots(String... words) {
        return List.of(words).stream().map(Slot::parse).toList();
    }

    /** Fills the draft's actors and recipients. */
    void find(Draft draft) {
        Token trigger = draft.candidate.trigger();
        boolean noun = nominal(trigger);
        Optional<Frame> frame = draft.candidate.match().map(FrameMatcher.Match::frame);
        draft.actors.addAll(fill(trigger, frame.map(Frame::actor).orElse(noun ? NOUN_ACTOR : VERB_ACTOR), false));
        if (noun) {
            throughVerb(draft, trigger);
            throughJourney(draft, trigger);
        }
        for (Participant recipient : fill(
                trigger,
                frame.map(Frame::recipient).orElse(noun ? NOUN_RECIPIENT : VERB_RECIPIENT),
                !mutual(draft, frame))) {
            add(draft.recipients, recipient, draft.actors);
        }
        byOrder(draft, trigger, frame);
        if (frame.isEmpty() && DYING.contains(trigger.lemma())) {
            draft.recipients.addAll(0, draft.actors);
            draft.actors.clear();
        }
        if (KIND.contains(draft.candidate.type())) {
            withTheirCountry(draft, trigger);
        }
        if (mutual(draft, frame) && foreign(draft.recipients).isEmpty()) {
            draft.recipients.addAll(draft.actors);
        }
    }

    /** Whether the actors deal with each other: "X and Y met", "the Greek and Turkish sides agreed". */
    private static boolean mutual(Draft draft, Optional<Frame> frame) {
        boolean reciprocal = frame.filter(Frame::reciprocal).isPresent() && draft.actors.size() > 1;
        boolean states = foreign(draft.actors).size() > 1 && MUTUAL.contains(draft.candidate.type());
        return reciprocal || states;
    }

    private static Set<String> foreign(List<Participant> parties) {
        Set<String> countries = new HashSet<>();
        parties.forEach(p -> p.country().ifPresent(countries::add));
        return countries;
    }

    /** What is given or promised ("4,000 troops") is not to whom: the country below it is meant too. */
    private void withTheirCountry(Draft draft, Token trigger) {
        if (foreign(draft.recipients).isEmpty()) {
            deeper(trigger, trigger, DEPTH).stream()
                    .filter(p -> p.country().isPresent())
                    .forEach(p -> add(draft.recipients, p, draft.actors));
        }
    }

    /** Where the tree has neither subject nor object, the order of words says who stands where. */
    private void byOrder(Draft draft, Token trigger, Optional<Frame> frame) {
        boolean usual = frame.map(f -> f.actor().equals(SUBJECT)).orElse(true);
        if (!trigger.upos().equals("VERB") || !usual) {
            return;
        }
        Neighbours neighbours = new Neighbours(sentence, arguments.clauses());
        boolean passive = arguments.clauses().passive(trigger);
        if (!passive && draft.actors.isEmpty()) {
            cast.somebody(sentence, neighbours.before(trigger)).forEach(p -> add(draft.actors, p, draft.recipients));
        }
        boolean takesObject = frame.map(f -> f.recipient().contains(OBJECT)).orElse(true);
        if (draft.recipients.isEmpty() && takesObject) {
            List<Token> nearest = passive ? neighbours.before(trigger) : neighbours.after(trigger);
            cast.somebody(sentence, nearest).forEach(p -> add(draft.recipients, p, draft.actors));
        }
    }

    static boolean nominal(Token trigger) {
        return !trigger.upos().equals("VERB")
                && !trigger.upos().equals("AUX")
                && !trigger.upos().equals("ADJ");
    }

    private static void add(List<Participant> list, Participant one, List<Participant> others) {
        boolean known = list.stream().anyMatch(p -> p.span().equals(one.span()))
                || others.stream().anyMatch(p -> p.span().equals(one.span()));
        if (!known) {
            list.add(one);
        }
    }

    /**
     * Whom the verb has as its indirect object, where recipients are sought; else the first slot in which somebody stands; if all hold only things, the first of these, with whoever the phrases below the
     * event name ("gave five million dollars for farms in Togo").
     */
    private List<Participant> fill(Token trigger, List<Slot> slots, boolean deep) {
        List<Participant> things = List.of();
        List<Participant> given = deep ? cast.somebody(sentence, arguments.fill(trigger, TO_WHOM)) : List.of();
        if (!given.isEmpty()) {
            return given;
        }
        for (Slot slot : slots) {
            List<Token> tokens = arguments.fill(trigger, slot);
            List<Participant> somebody = cast.somebody(sentence, tokens);
            if (!somebody.isEmpty()) {
                return somebody;
            }
            boolean strict =
                    slot.place() == Slot.Place.MODIFIER || (slot.place() == Slot.Place.PREPOSITION && nominal(trigger));
            if (things.isEmpty() && !strict) {
                things = cast.participants(sentence, tokens);
            }
        }
        return deep && slots.stream().noneMatch(s -> s.place() == Slot.Place.NONE)
                ? withDeeper(trigger, things)
                : things;
    }

    private List<Participant> withDeeper(Token trigger, List<Participant> things) {
        List<Participant> below = deeper(trigger, trigger, DEPTH);
        List<Participant> deeper = below.isEmpty() && nominal(trigger)
                ? host(trigger).map(host -> deeper(trigger, host, DEPTH)).orElse(List.of())
                : below;
        if (deeper.isEmpty()) {
            return things;
        }
        List<Participant> all = new ArrayList<>(things);
        all.addAll(deeper);
        return all;
    }

    /** Somebody in the phrases below {@code word}, the nearest first; clauses that stand on their own feet are not entered. */
    private List<Participant> deeper(Token trigger, Token word, int depth) {
        for (Token child : sentence.children(word)) {
            boolean own = child.index() == trigger.index();
            if (!own && PHRASES.stream().anyMatch(child::is) && !child.deprel().equals("acl:relcl")) {
                boolean marked =
                        sentence.children(child).stream().anyMatch(t -> t.is("case") && TOWARDS.contains(t.lemma()));
                List<Participant> somebody = marked && !child.is("xcomp")
                        ? cast.somebody(sentence, arguments.clauses().expand(List.of(child)))
                        : List.of();
                if (somebody.isEmpty() && depth > 1) {
                    somebody = deeper(trigger, child, depth - 1);
                }
                if (!somebody.isEmpty()) {
                    return somebody;
                }
            }
        }
        return List.of();
    }

    /** "carried out an attack", "suffered a raid", "an attack carried out by": the verb's subject is a party to the noun's event. */
    private void throughVerb(Draft draft, Token noun) {
        host(noun).ifPresent(verb -> throughHost(draft, verb));
        for (Token child : sentence.children(noun)) {
            if (child.is("acl") && matcher.lightVerb(child).isPresent()) {
                addSubjects(draft, child, LightVerb.Role.PERFORM);
            }
        }
    }

    private Optional<Token> host(Token noun) {
        boolean object = noun.is("nsubj") && noun.index() > noun.head();
        return object || HOSTS.contains(noun.deprel()) ? sentence.head(noun) : Optional.empty();
    }

    /** "envoys returned to Geneva for talks": who goes to what only many can do takes part in it. */
    private void throughJourney(Draft draft, Token noun) {
        if (!draft.actors.isEmpty() || !JOINT.contains(draft.candidate.type())) {
            return;
        }
        boolean beside = sentence.children(noun).stream().anyMatch(t -> t.is("case") && BESIDE.contains(t.lemma()));
        Optional<Token> verb =
                sentence.head(noun).filter(h -> !beside && (noun.is("obl") || noun.is("obj") || noun.is("xcomp")));
        verb.filter(v -> v.upos().equals("VERB"))
                .ifPresent(v -> draft.actors.addAll(
                        cast.somebody(sentence, arguments.clauses().surfaceSubjects(v))));
    }

    private void throughHost(Draft draft, Token verb) {
        boolean object = !draft.candidate.trigger().is("obl");
        matcher.lightVerb(verb)
                .filter(light -> object || light.words().size() > 1)
                .filter(light -> !light.aspect().equals("end") || theirs(draft.candidate.trigger()))
                .ifPresent(light -> addSubjects(draft, verb, light.role()));
    }

    /** A bomb does nothing by itself, and what is fired is not fired at: weapons are no actors, nor victims of their own use. */
    void withoutWeapons(Draft draft) {
        List<Token> weapons = sentence.tokens().stream().filter(matcher::weapon).toList();
        draft.actors.removeIf(p -> names(p, weapons));
        if (draft.is(EventType.ASSAULT) && matcher.launching(draft.candidate.trigger())) {
            draft.recipients.removeIf(p -> names(p, weapons));
        }
    }

    /** "a church shooting", "the school bombing": the place before the noun is what was attacked, unless it is a force ("police firing"). */
    void withSitesAttacked(Draft draft) {
        Token trigger = draft.candidate.trigger();
        if (!draft.is(EventType.ASSAULT) || !nominal(trigger)) {
            return;
        }
        for (Token place : sentence.children(trigger, "compound")) {
            List<Participant> sites = draft.actors.stream()
                    .filter(p -> matcher.site(place) && p.span().equals(place.span()))
                    .filter(p -> p.sectors().stream().noneMatch(FORCES::contains))
                    .toList();
            draft.actors.removeAll(sites);
            sites.stream().filter(p -> !draft.recipients.contains(p)).forEach(draft.recipients::add);
        }
    }

    private boolean names(Participant party, List<Token> weapons) {
        return party.country().isEmpty()
                && party.sectors().isEmpty()
                && weapons.stream().anyMatch(w -> heads(party, w));
    }

    /** Whether {@code word} is the head of the party's phrase. */
    private boolean heads(Participant party, Token word) {
        return party.span().contains(word.span())
                && sentence.head(word)
                        .filter(h -> party.span().contains(h.span()))
                        .isEmpty();
    }

    /** "ended their strike": who stops what is not said to be theirs may be its opponent ("police stopped the march"). */
    private boolean theirs(Token noun) {
        return sentence.child(noun, "nmod:poss").isPresent();
    }

    /** The verb's subject goes before what only stands before the noun ("held a US embassy protest"). */
    private void addSubjects(Draft draft, Token verb, LightVerb.Role role) {
        List<Participant> subjects =
                cast.participants(sentence, arguments.clauses().logicalSubjects(verb));
        if (role == LightVerb.Role.UNDERGO) {
            subjects.forEach(s -> add(draft.recipients, s, draft.actors));
        } else if (!subjects.isEmpty() && !owned(draft.candidate.trigger())) {
            draft.actors.clear();
            draft.actors.addAll(subjects);
        }
    }

    private boolean owned(Token noun) {
        return !sentence.children(noun, "nmod:poss").stream()
                        .allMatch(t -> t.upos().equals("PRON"))
                || !arguments.fill(noun, BY).isEmpty();
    }

    /** Where another event stands as the subject ("the airstrikes targeted …"), its actors are meant. */
    static void throughEvents(Draft draft, Map<Integer, Draft> drafts) {
        if (nominal(draft.candidate.trigger())) {
            return;
        }
        List<Participant> replaced = new ArrayList<>();
        boolean any = false;
        for (Token subject : draft.arguments.clauses().logicalSubjects(draft.candidate.trigger())) {
            Draft other = drafts.get(subject.index());
            if (other != null && other != draft) {
                any = true;
                replaced.addAll(other.actors);
            }
        }
        if (any) {
            draft.actors.clear();
            draft.actors.addAll(replaced);
        }
    }
}

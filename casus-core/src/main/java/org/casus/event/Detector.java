package org.casus.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.codebook.EventType;
import org.casus.codebook.Frame;
import org.casus.language.Entity;
import org.casus.language.EventScores;
import org.casus.language.Sentence;
import org.casus.language.Token;

/**
 * Decides which words of a sentence name events: frames say what a word can mean, the model says what it means here. A frame
 * marked sure is not overruled; a word without a frame counts where the model is sure enough.
 */
final class Detector {

    private static final Set<String> EVENT_CLASSES = Set.of("VERB", "NOUN");

    private static final double SURE = 0.9;
    private static final Set<String> CLAUSES = Set.of("advcl", "ccomp", "acl");
    private static final double DEED = 0.5;
    private static final double FRAME_ALONE = 0.5;

    private final Thresholds thresholds;
    private final boolean modelEvents;

    Detector(Thresholds thresholds, boolean modelEvents) {
        this.thresholds = thresholds;
        this.modelEvents = modelEvents;
    }

    /** The words that name events, in order of the text; of several words for one frame only the head. */
    List<Candidate> detect(Sentence sentence, FrameMatcher matcher) {
        return detect(sentence, matcher, (word, why) -> {});
    }

    /** The same, while {@code refusals} hears of each word that names none, and why. */
    List<Candidate> detect(Sentence sentence, FrameMatcher matcher, Refusal.Listener refusals) {
        List<Candidate> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (insideName(sentence, token)) {
                refusals.refused(token, Refusal.IN_A_NAME);
            } else if (matcher.foundWeapon(token)) {
                refusals.refused(token, Refusal.FOUND);
            } else {
                candidate(sentence, token, matcher, refusals)
                        .filter(c -> real(c, matcher, refusals))
                        .ifPresent(found::add);
            }
        }
        List<Candidate> whole = withoutParts(found);
        List<Candidate> left = withoutEchoes(whole);
        tellLost(found, whole, Refusal.PART, refusals);
        tellLost(whole, left, Refusal.ECHO, refusals);
        return left;
    }

    private static boolean real(Candidate candidate, FrameMatcher matcher, Refusal.Listener refusals) {
        boolean fiction = matcher.fiction(candidate.trigger());
        if (fiction) {
            refusals.refused(candidate.trigger(), Refusal.FICTION);
        }
        return !fiction;
    }

    private static void tellLost(
            List<Candidate> before, List<Candidate> after, Refusal why, Refusal.Listener refusals) {
        if (before.size() > after.size()) {
            before.stream().filter(c -> !after.contains(c)).forEach(c -> refusals.refused(c.trigger(), why));
        }
    }

    /**
     * The words by which a frame says an event but which the model takes for something told by the way, or for an echo of another
     * event ("over the killing of two traders"), besides those of {@code found}.
     */
    List<Candidate> faint(Sentence sentence, FrameMatcher matcher, List<Candidate> found) {
        Set<Integer> taken = new HashSet<>();
        found.forEach(c -> taken.add(c.trigger().index()));
        found.stream()
                .filter(c -> c.type() != EventType.ACCUSE) // "blamed them for the attack" tells of an attack too
                .forEach(c -> c.words().forEach(w -> taken.add(w.index())));
        List<Candidate> faint = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean free = EVENT_CLASSES.contains(token.upos())
                    && !taken.contains(token.index())
                    && !insideName(sentence, token)
                    && !token.is("compound")
                    && !token.is("amod");
            if (free) {
                overheard(sentence, token, matcher).ifPresent(faint::add);
            }
        }
        return withoutParts(faint);
    }

    private Optional<Candidate> overheard(Sentence sentence, Token token, FrameMatcher matcher) {
        int nonEventSize = matcher.nonEvent(token).map(n -> n.words().size()).orElse(0);
        return best(matcher.matches(token), token.event())
                .filter(m -> nonEventSize < m.frame().pattern().size() || nonEventSize <= 1)
                .map(m -> make(
                        sentence,
                        token,
                        Optional.of(m),
                        m.frame().type(),
                        modelEvents ? token.event().any() : FRAME_ALONE,
                        rule(m.frame()) + ", told by the way"));
    }

    private static String rule(Frame frame) {
        return "frame '" + frame.pattern().words() + "' (" + frame.origin() + ")";
    }

    /**
     * Where a frame says an event, the words around it that the model gives the same type are its echo: a word without a frame
     * is none of its own, nor is a noun whose frame says something else.
     */
    private static List<Candidate> withoutEchoes(List<Candidate> candidates) {
        Set<EventType> framed = new HashSet<>();
        Set<EventType> firm = new HashSet<>();
        for (Candidate candidate : candidates) {
            candidate.match().ifPresent(m -> framed.add(candidate.type()));
            candidate
                    .match()
                    .filter(m -> m.frame().type() == candidate.type())
                    .ifPresent(m -> firm.add(candidate.type()));
        }
        return candidates.stream()
                .filter(c -> c.match().isPresent() || !framed.contains(c.type()))
                .filter(c -> c.trigger().upos().equals("VERB") || !overruled(c) || !firm.contains(c.type()))
                .toList();
    }

    /** Whether the type is the model's word, not a frame's. */
    private static boolean overruled(Candidate candidate) {
        return candidate.match().map(m -> m.frame().type() != candidate.type()).orElse(true);
    }

    private static boolean insideName(Sentence sentence, Token token) {
        return sentence.entity(token)
                .filter(e -> e.kind() == Entity.Kind.PERSON
                        || e.kind() == Entity.Kind.ORGANIZATION
                        || token.upos().equals("PROPN"))
                .isPresent();
    }

    private Optional<Candidate> candidate(
            Sentence sentence, Token token, FrameMatcher matcher, Refusal.Listener refusals) {
        Optional<FrameMatcher.Match> best = best(matcher.matches(token), token.event());
        int nonEventSize = matcher.nonEvent(token).map(n -> n.words().size()).orElse(0);
        if (best.isPresent()) {
            boolean blocked = nonEventSize >= best.get().frame().pattern().size() && nonEventSize > 1;
            return blocked
                    ? none(token, Refusal.NO_EVENT, refusals)
                    : or(framed(sentence, token, best.get()), token, Refusal.NOT_HEARD, refusals);
        }
        if (nonEventSize > 0) {
            return none(token, Refusal.NO_EVENT, refusals);
        }
        if (!modelEvents || matcher.thing(token)) {
            return none(token, modelEvents ? Refusal.THING : Refusal.NO_FRAME, refusals);
        }
        return or(unframed(sentence, token, matcher.ruledOut(token)), token, Refusal.NO_FRAME, refusals);
    }

    private static Optional<Candidate> none(Token token, Refusal why, Refusal.Listener refusals) {
        refusals.refused(token, why);
        return Optional.empty();
    }

    private static Optional<Candidate> or(
            Optional<Candidate> found, Token token, Refusal why, Refusal.Listener refusals) {
        return found.isPresent() ? found : none(token, why, refusals);
    }

    /** The type by all that speaks for it; of that type's frames the one that asks for most, for it knows the mode. */
    private Optional<FrameMatcher.Match> best(List<FrameMatcher.Match> matches, EventScores scores) {
        Comparator<FrameMatcher.Match> byPlace =
                Comparator.comparing(m -> m.frame().origin(), Comparator.reverseOrder());
        return matches.stream()
                .max(Comparator.<FrameMatcher.Match>comparingDouble(m -> weight(m, scores))
                        .thenComparing(byPlace))
                .flatMap(best -> matches.stream()
                        .filter(m -> m.frame().type() == best.frame().type())
                        .max(Comparator.<FrameMatcher.Match>comparingInt(
                                        m -> m.frame().specificity())
                                .thenComparing(m -> m.frame().mode().isPresent())
                                .thenComparing(m -> m.frame().sure())
                                .thenComparing(byPlace)));
    }

    private double weight(FrameMatcher.Match match, EventScores scores) {
        double belief = modelEvents ? scores.probability(match.frame().type().name()) : 0;
        return 1.5 * belief
                + 0.15 * match.frame().specificity()
                + (match.frame().sure() ? 0.5 : 0);
    }

    private Optional<Candidate> framed(Sentence sentence, Token token, FrameMatcher.Match match) {
        Frame frame = match.frame();
        String rule = rule(frame);
        if (!modelEvents) {
            return Optional.of(make(sentence, token, Optional.of(match), frame.type(), FRAME_ALONE, rule));
        }
        EventScores scores = token.event();
        if (frame.sure()) {
            double sure = Math.max(scores.any(), SURE);
            return Optional.of(make(sentence, token, Optional.of(match), frame.type(), sure, rule + ", sure"));
        }
        if (scores.any() < thresholds.get("frame")) {
            return Optional.empty();
        }
        EventType likeliest = EventType.valueOf(scores.likeliest());
        return Optional.of(
                overruled(frame.type(), likeliest, scores)
                        ? make(
                                sentence,
                                token,
                                Optional.of(match),
                                likeliest,
                                scores.any(),
                                rule + ", type by the model")
                        : make(sentence, token, Optional.of(match), frame.type(), scores.any(), rule));
    }

    private boolean overruled(EventType own, EventType likeliest, EventScores scores) {
        return likeliest != own
                && scores.probability(likeliest.name()) >= thresholds.get("overrule")
                && scores.probability(own.name()) <= thresholds.get("overrule.frame");
    }

    /** A word without a frame; not a participle before a noun, which tells of something past. */
    private Optional<Candidate> unframed(Sentence sentence, Token token, boolean ruledOut) {
        if (!EVENT_CLASSES.contains(token.upos()) || token.is("amod") || token.is("compound")) {
            return Optional.empty();
        }
        EventType type = EventType.valueOf(token.event().likeliest());
        double own = token.event().probability(type.name());
        double needed = thresholds.get(needed(token, ruledOut));
        return own < needed
                ? Optional.empty()
                : Optional.of(make(
                        sentence, token, Optional.empty(), type, token.event().any(), "model alone"));
    }

    /** The name of the threshold that a word without a frame must reach. */
    static String needed(Token token, boolean ruledOut) {
        return ruledOut ? "model.ruledout" : token.upos().equals("VERB") ? "model" : "model.noun";
    }

    private static Candidate make(
            Sentence sentence,
            Token token,
            Optional<FrameMatcher.Match> match,
            EventType type,
            double event,
            String rule) {
        double sureness = Math.max(0.01, token.event().probability(type.name()));
        return new Candidate(sentence, token, match, type, event, sureness, alternatives(token.event(), type), rule);
    }

    private static List<Why.Alternative> alternatives(EventScores scores, EventType type) {
        List<Why.Alternative> others = new ArrayList<>();
        for (EventType other : EventType.values()) {
            double score = scores.probability(other.name());
            if (other != type && score >= 0.05) {
                others.add(new Why.Alternative(other, score));
            }
        }
        others.sort(Comparator.comparingDouble(Why.Alternative::score).reversed());
        return others;
    }

    /** "opened fire" is one event: a word that is only part of another's frame is none of its own. */
    private static List<Candidate> withoutParts(List<Candidate> candidates) {
        Map<Integer, EventType> parts = new HashMap<>();
        for (Candidate candidate : candidates) {
            for (Token word : candidate.words()) {
                if (word.index() != candidate.trigger().index()) {
                    parts.put(word.index(), candidate.type());
                }
            }
        }
        return candidates.stream()
                .filter(c -> Optional.ofNullable(parts.get(c.trigger().index()))
                        .map(whole -> deed(c, whole))
                        .orElse(true))
                .toList();
    }

    /** "accused them of bombing a station", "blamed them for the attack" tell of two: the accusation, and the deed that it alleges. */
    private static boolean deed(Candidate part, EventType whole) {
        boolean clause =
                part.trigger().upos().equals("VERB") && CLAUSES.stream().anyMatch(part.trigger()::is);
        boolean attack = part.trigger().upos().equals("NOUN")
                && part.type() == EventType.ASSAULT
                && part.match().isPresent()
                && whole == EventType.ACCUSE;
        return (clause || attack) && part.sureness() >= DEED;
    }
}

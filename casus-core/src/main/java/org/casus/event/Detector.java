package org.casus.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.codebook.EventType;
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

    private final Thresholds thresholds;
    private final boolean modelEvents;

    Detector(Thresholds thresholds, boolean modelEvents) {
        this.thresholds = thresholds;
        this.modelEvents = modelEvents;
    }

    /** The words that name events, in order of the text; of several words for one frame only the head. */
    List<Candidate> detect(Sentence sentence, FrameMatcher matcher) {
        List<Candidate> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (!insideName(sentence, token)) {
                candidate(sentence, token, matcher).ifPresent(found::add);
            }
        }
        return withoutParts(found);
    }

    private static boolean insideName(Sentence sentence, Token token) {
        return sentence.entity(token)
                .filter(e -> e.kind() == Entity.Kind.PERSON
                        || e.kind() == Entity.Kind.ORGANIZATION
                        || token.upos().equals("PROPN"))
                .isPresent();
    }

    private Optional<Candidate> candidate(Sentence sentence, Token token, FrameMatcher matcher) {
        Optional<FrameMatcher.Match> best = best(matcher.matches(token), token.event());
        int nonEventSize = matcher.nonEvent(token).map(n -> n.words().size()).orElse(0);
        if (best.isPresent()) {
            boolean blocked = nonEventSize >= best.get().frame().pattern().size() && nonEventSize > 1;
            return blocked ? Optional.empty() : framed(sentence, token, best.get());
        }
        return nonEventSize > 0 || !modelEvents ? Optional.empty() : unframed(sentence, token);
    }

    private Optional<FrameMatcher.Match> best(List<FrameMatcher.Match> matches, EventScores scores) {
        return matches.stream()
                .max(Comparator.<FrameMatcher.Match>comparingDouble(m -> weight(m, scores))
                        .thenComparing(m -> m.frame().origin(), Comparator.reverseOrder()));
    }

    private double weight(FrameMatcher.Match match, EventScores scores) {
        double belief = modelEvents ? scores.probability(match.frame().type().name()) : 0;
        return belief + 0.15 * match.frame().specificity() + (match.frame().sure() ? 1 : 0);
    }

    private Optional<Candidate> framed(Sentence sentence, Token token, FrameMatcher.Match match) {
        EventScores scores = token.event();
        EventType type = match.frame().type();
        double own = scores.probability(type.name());
        if (!modelEvents) {
            return Optional.of(make(
                    sentence,
                    token,
                    Optional.of(match),
                    type,
                    0.5,
                    "frame '" + match.frame().pattern().words() + "'"));
        }
        boolean accepted =
                match.frame().sure() || scores.any() >= thresholds.get("frame") || own >= thresholds.get("frame.other");
        if (!accepted) {
            return Optional.empty();
        }
        EventType likeliest = EventType.valueOf(scores.likeliest());
        boolean overruled = !match.frame().sure()
                && likeliest != type
                && scores.probability(likeliest.name()) >= thresholds.get("overrule")
                && own <= thresholds.get("overrule.frame");
        String rule = "frame '" + match.frame().pattern().words() + "' ("
                + match.frame().origin() + ")";
        return Optional.of(
                overruled
                        ? make(
                                sentence,
                                token,
                                Optional.of(match),
                                likeliest,
                                scores.any(),
                                rule + ", type by the model")
                        : make(
                                sentence,
                                token,
                                Optional.of(match),
                                type,
                                Math.max(scores.any(), match.frame().sure() ? 0.9 : 0),
                                rule));
    }

    private Optional<Candidate> unframed(Sentence sentence, Token token) {
        if (!EVENT_CLASSES.contains(token.upos())) {
            return Optional.empty();
        }
        EventType type = EventType.valueOf(token.event().likeliest());
        double own = token.event().probability(type.name());
        return own < thresholds.get("model")
                ? Optional.empty()
                : Optional.of(make(
                        sentence, token, Optional.empty(), type, token.event().any(), "model alone"));
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
        Set<Integer> parts = new HashSet<>();
        for (Candidate candidate : candidates) {
            for (Token word : candidate.words()) {
                if (word.index() != candidate.trigger().index()) {
                    parts.add(word.index());
                }
            }
        }
        return candidates.stream()
                .filter(c -> !parts.contains(c.trigger().index()))
                .toList();
    }
}

package org.casus.event;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.casus.actor.Participant;
import org.casus.codebook.Frame;
import org.casus.language.Reading;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.casus.place.EventPlace;
import org.casus.place.PlaceBasis;
import org.casus.time.Basis;
import org.casus.time.EventDate;

/** Says of each field of a row how sure it is: what it rests on and what the model gives it, as {@link Calibration} weighs them. */
final class ConfidenceReader {

    private final Calibration calibration;
    private final boolean modelEvents;

    /**
     * Makes a reader.
     *
     * @param modelEvents whether the model judges events; if not, frames alone do, and little is known of how sure they are
     */
    ConfidenceReader(Calibration calibration, boolean modelEvents) {
        this.calibration = calibration;
        this.modelEvents = modelEvents;
    }

    Confidence read(Draft draft, Optional<EventDate> date, Optional<EventPlace> place) {
        Candidate candidate = draft.candidate;
        Reading reading = candidate.sentence().reading();
        int trigger = draft.trigger();
        return new Confidence(
                calibration.probability(
                        "event", ground(candidate), candidate.trigger().event().any()),
                calibration.probability("type", typeGround(candidate), candidate.sureness()),
                party("actor", draft.actors, candidate.sentence(), word -> reading.actor(trigger, word)),
                party("recipient", draft.recipients, candidate.sentence(), word -> reading.recipient(trigger, word)),
                calibration.probability(
                        "date", date.map(ConfidenceReader::ground).orElse("none"), 1),
                calibration.probability(
                        "place", place.map(ConfidenceReader::ground).orElse("none"), 1));
    }

    /** {@code sure}, {@code frame}, {@code model}; {@code frames} where the model is not asked. */
    private String ground(Candidate candidate) {
        if (!modelEvents) {
            return "frames";
        }
        return candidate.match().map(m -> m.frame().sure() ? "sure" : "frame").orElse("model");
    }

    private String typeGround(Candidate candidate) {
        if (!modelEvents) {
            return "frames";
        }
        Optional<Frame> frame = candidate.match().map(FrameMatcher.Match::frame);
        return frame.filter(f -> f.type() == candidate.type()).isPresent() ? "frame" : "model";
    }

    private double party(String side, List<Participant> parties, Sentence sentence, IntToDoubleFunction belief) {
        if (!modelEvents) {
            return calibration.probability(side, "frames", 1);
        }
        if (parties.isEmpty()) {
            return calibration.probability(side, "nobody", 1 - most(sentence, belief));
        }
        PartyBelief beliefs = new PartyBelief(sentence);
        double least =
                parties.stream().mapToDouble(p -> beliefs.of(p, belief)).min().orElse(0);
        return calibration.probability(side, ground(parties), least);
    }

    /** {@code implied}, {@code known} (to a country or sector) or {@code unknown}. */
    private static String ground(List<Participant> parties) {
        if (parties.stream().allMatch(Participant::implied)) {
            return "implied";
        }
        boolean known = parties.stream()
                .allMatch(p -> p.country().isPresent() || !p.sectors().isEmpty());
        return known ? "known" : "unknown";
    }

    private static double most(Sentence sentence, IntToDoubleFunction belief) {
        return sentence.tokens().stream()
                .mapToInt(Token::index)
                .mapToDouble(belief::applyAsDouble)
                .max()
                .orElse(0);
    }

    private static String ground(EventDate date) {
        return date.basis() == Basis.TEXT ? "text" : "published";
    }

    private static String ground(EventPlace place) {
        return place.basis() == PlaceBasis.TEXT ? "text" : "context";
    }
}

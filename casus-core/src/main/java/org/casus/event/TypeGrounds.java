package org.casus.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.codebook.EventType;
import org.casus.codebook.Frame;
import org.casus.codebook.Shift;
import org.casus.language.EventScores;
import org.casus.language.Token;

/** Says why a word names an event of its type: which frame, what the model hears, and what became of both. */
final class TypeGrounds {

    private static final double WORTH_TELLING = 0.02;

    private final Thresholds thresholds;
    private final boolean modelEvents;

    TypeGrounds(Thresholds thresholds, boolean modelEvents) {
        this.thresholds = thresholds;
        this.modelEvents = modelEvents;
    }

    /** The reasons, each a sentence without a full stop. */
    List<String> of(Draft draft) {
        List<String> reasons = new ArrayList<>();
        Optional<Frame> frame = draft.candidate.match().map(FrameMatcher.Match::frame);
        if (frame.isPresent()) {
            framed(draft, frame.get(), reasons);
        } else {
            reasons.add("no frame holds here; the model alone hears " + belief(draft, draft.candidate.type())
                    + ", enough for a " + draft.candidate.trigger().upos().toLowerCase(Locale.ROOT)
                    + " without a frame");
        }
        draft.shift.ifPresent(shift -> reasons.add(shifted(draft, shift)));
        return reasons;
    }

    private void framed(Draft draft, Frame frame, List<String> reasons) {
        reasons.add(Quoted.frame(frame) + " says " + Quoted.type(frame)
                + (frame.note().isBlank() ? "" : " (" + frame.note() + ")"));
        EventType type = draft.candidate.type();
        if (!modelEvents) {
            reasons.add("the model was not asked");
        } else if (type != frame.type()) {
            reasons.add("the model hears " + belief(draft, type) + " and gives " + belief(draft, frame.type())
                    + ": its type goes before the frame's");
        } else if (frame.sure()) {
            reasons.add("the frame is marked sure, so the model, which gives " + belief(draft, type)
                    + ", may not overrule it");
        } else {
            double any = draft.candidate.trigger().event().any();
            reasons.add("the model agrees that it is an event (" + Quoted.figure(any) + ", needed "
                    + Quoted.figure(thresholds.get("frame")) + ") and gives " + belief(draft, type));
        }
    }

    private static String belief(Draft draft, EventType type) {
        return type + " " + Quoted.figure(draft.belief(type));
    }

    private static String shifted(Draft draft, Shift shift) {
        String was = Quoted.type(draft.candidate.type(), draft.mode);
        String becomes = Quoted.type(shift.toType(), shift.toMode());
        return shift.status().equals("planned")
                ? was + " that is only announced is written as " + becomes
                : was + " that is refused is written as " + becomes;
    }

    /** What the model hears in a word, no event too. */
    static List<Account.Heard> heard(Token word) {
        EventScores scores = word.event();
        List<Account.Heard> heard = new ArrayList<>();
        heard.add(new Account.Heard("no event", 1 - scores.any()));
        for (EventType type : EventType.values()) {
            heard.add(new Account.Heard(type.name(), scores.probability(type.name())));
        }
        heard.removeIf(h -> h.score() < WORTH_TELLING);
        heard.sort(Comparator.comparingDouble(Account.Heard::score).reversed());
        return heard;
    }
}

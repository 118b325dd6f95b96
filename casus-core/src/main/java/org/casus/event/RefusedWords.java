package org.casus.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.codebook.Codebook;
import org.casus.codebook.NonEvent;
import org.casus.language.EventScores;
import org.casus.language.Token;

/** The words of a sentence that could have named an event and were left, each with the reason. */
final class RefusedWords {

    /** What the model must give a word, where nothing but the model speaks for it, to be worth telling of. */
    private static final double WORTH_TELLING = 0.3;

    private final Codebook codebook;
    private final Thresholds thresholds;
    private final boolean modelEvents;

    RefusedWords(Codebook codebook, Thresholds thresholds, boolean modelEvents) {
        this.codebook = codebook;
        this.thresholds = thresholds;
        this.modelEvents = modelEvents;
    }

    /** The words left, in order of the text; of words that nothing speaks for there is no word. */
    List<PassedOver> of(DraftReader.Pass pass, Map<Token, Refusal> refusals) {
        Map<Integer, PassedOver> left = new LinkedHashMap<>();
        refusals.forEach((word, why) -> {
            if (worthTelling(pass, word, why)) {
                left.put(
                        word.index(),
                        new PassedOver(
                                pass.sentence().span(), word.span(), reading(pass, word), reason(pass, word, why)));
            }
        });
        List<PassedOver> all = new ArrayList<>(left.values());
        all.sort((a, b) -> a.word().compareTo(b.word()));
        return all;
    }

    private boolean worthTelling(DraftReader.Pass pass, Token word, Refusal why) {
        if (why != Refusal.PART && whole(pass, word).isPresent()) {
            return false;
        }
        boolean framed = !pass.matcher().matches(word).isEmpty();
        double any = modelEvents ? word.event().any() : 0;
        return switch (why) {
            case IN_A_NAME, THING, FOUND -> framed || any >= WORTH_TELLING;
            case NO_EVENT ->
                framed
                        || any >= WORTH_TELLING
                        || pass.matcher()
                                .nonEvent(word)
                                .filter(n -> n.words().size() > 1)
                                .isPresent();
            case NO_FRAME -> any >= WORTH_TELLING || pass.matcher().ruledOut(word);
            case NOT_HEARD, FICTION, PART, ECHO, FOLDED, PRIVATE, NOBODY, WANTED -> true;
        };
    }

    /** The words of another event that {@code word} is one of. */
    private static Optional<List<Token>> whole(DraftReader.Pass pass, Token word) {
        return pass.drafts().values().stream()
                .filter(d -> d.trigger() != word.index())
                .map(d -> d.candidate.words())
                .filter(words -> words.stream().anyMatch(w -> w.index() == word.index()))
                .findFirst();
    }

    private String reading(DraftReader.Pass pass, Token word) {
        List<String> framed = pass.matcher().matches(word).stream()
                .map(m -> Quoted.type(m.frame()))
                .distinct()
                .limit(2)
                .toList();
        Optional<Draft> draft = Optional.ofNullable(pass.drafts().get(word.index()));
        if (draft.isPresent()) {
            return Quoted.type(draft.get().type(), draft.get().writtenMode());
        }
        return framed.isEmpty() ? word.event().likeliest() : String.join(" or ", framed);
    }

    private String reason(DraftReader.Pass pass, Token word, Refusal why) {
        EventScores scores = word.event();
        return switch (why) {
            case IN_A_NAME -> "is part of the name " + name(pass, word);
            case NO_EVENT ->
                pass.matcher().nonEvent(word).map(RefusedWords::meaning).orElse("is no event");
            case NOT_HEARD ->
                "has a frame, but the model hears an event with only " + Quoted.figure(scores.any()) + " (needed "
                        + Quoted.figure(thresholds.get("frame")) + ")";
            case NO_FRAME -> unframed(pass, word);
            case THING -> "names somebody or something, and no frame says an event";
            case FOUND -> "is a weapon that is found, kept or dealt in, not used";
            case FICTION -> "is told in a work of fiction, or is history";
            case PART -> "is part of " + whole(pass, word).map(Quoted::words).orElse("another event");
            case ECHO -> "only repeats another event of the sentence of that type";
            case FOLDED -> "is told in the row of " + folded(pass, word);
            case PRIVATE -> "is the teller's own doing";
            case NOBODY -> "nobody stands beside it, and no frame says an event";
            case WANTED -> "is only wanted or threatened, which the row of the demand or threat tells";
        };
    }

    private static String meaning(NonEvent reading) {
        return "'" + reading.words().words() + "' is no event: " + reading.why();
    }

    private static String name(DraftReader.Pass pass, Token word) {
        return pass.sentence()
                .entity(word)
                .map(e -> Quoted.words(pass.sentence().tokens().subList(e.first(), e.last() + 1)))
                .orElse(Quoted.word(word));
    }

    private String unframed(DraftReader.Pass pass, Token word) {
        String frames = new LostReadings(codebook, pass, modelEvents)
                .whyNone(word)
                .orElse(
                        codebook.frames().of(word.lemma()).isEmpty()
                                ? "no frame has the word"
                                : "its frames ask for other words beside it");
        if (!modelEvents) {
            return frames;
        }
        String likeliest = word.event().likeliest();
        return frames + "; the model alone gives " + likeliest + " "
                + Quoted.figure(word.event().probability(likeliest)) + " (needed " + needed(pass, word) + ")";
    }

    private String needed(DraftReader.Pass pass, Token word) {
        return Quoted.figure(thresholds.get(Detector.needed(word, pass.matcher().ruledOut(word))));
    }

    private static String folded(DraftReader.Pass pass, Token word) {
        return Optional.ofNullable(pass.drafts().get(word.index()))
                .map(draft -> draft.into
                        .map(into -> Quoted.word(into.candidate.trigger()))
                        .orElseGet(() -> carried(pass, draft)))
                .orElse("another word");
    }

    /** The event noun that a light verb carries. */
    private static String carried(DraftReader.Pass pass, Draft verb) {
        return pass.arguments().clauses().logicalObjects(verb.candidate.trigger()).stream()
                .filter(o -> pass.drafts().containsKey(o.index()))
                .findFirst()
                .map(Quoted::word)
                .orElse("its object");
    }
}

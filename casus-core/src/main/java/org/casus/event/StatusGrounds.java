package org.casus.event;

import java.util.ArrayList;
import java.util.List;
import org.casus.codebook.Codebook;
import org.casus.language.Reading;
import org.casus.language.Token;
import org.casus.story.Span;

/** Says which words gave an event its status, the innermost first, and whether the model changed it. */
final class StatusGrounds {

    private final StatusAlgebra algebra;
    private final Codebook codebook;
    private final HeardStatus heardStatus;
    private final boolean modelEvents;

    StatusGrounds(StatusAlgebra algebra, Codebook codebook, HeardStatus heardStatus, boolean modelEvents) {
        this.algebra = algebra;
        this.codebook = codebook;
        this.heardStatus = heardStatus;
        this.modelEvents = modelEvents;
    }

    private record Step(Token word, Status status) {}

    Ground of(Draft draft, Event event, DraftReader.Pass pass) {
        List<Step> steps = new ArrayList<>();
        StatusReader reader = new StatusReader(
                algebra,
                codebook,
                pass.matcher(),
                pass.sentence(),
                DraftReader.types(pass.drafts()),
                (word, status) -> steps.add(new Step(word, status)));
        StatusReader.Verdict read = reader.read(draft.candidate.trigger(), draft.candidate.type());
        boolean asked = modelEvents && pass.sentence().reading().known();
        StringBuilder why = new StringBuilder(asked ? weighed(steps, draft, read) : steps(steps));
        if (draft.shift.isPresent() && draft.shift.get().status().equals("refused")) {
            why.append("; the refusal itself happened");
        }
        if (event.status() != draft.status) {
            why.append("; it is quoted, and so only somebody's word");
        }
        List<Span> words = steps.stream().map(s -> s.word().span()).toList();
        return new Ground(why.toString(), words);
    }

    private static String steps(List<Step> steps) {
        if (steps.isEmpty()) {
            return "nothing in the sentence says otherwise";
        }
        StringBuilder told = new StringBuilder();
        for (Step step : steps) {
            told.append(told.isEmpty() ? "" : ", then ")
                    .append(Quoted.word(step.word()))
                    .append(" makes it ")
                    .append(step.status().label());
        }
        return told.toString();
    }

    /** The steps, with what the model makes of where they lead. */
    private String weighed(List<Step> steps, Draft draft, StatusReader.Verdict verdict) {
        Reading reading = draft.candidate.sentence().reading();
        Status heard = heardStatus.weigh(draft, verdict);
        Status read = verdict.status();
        String own = Quoted.figure(reading.status(draft.trigger(), read.ordinal()));
        if (heard == read) {
            return steps(steps) + " (model " + own + ")";
        }
        String other = Quoted.figure(reading.status(draft.trigger(), heard.ordinal()));
        return (steps.isEmpty()
                        ? "no word of the tree tells, but the model hears it as "
                        : steps(steps) + ", but the model hears it as ")
                + heard.label() + " (" + other + "; " + read.label() + " " + own + ")";
    }
}

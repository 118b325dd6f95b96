package org.casus.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casus.cast.Cast;
import org.casus.language.Sentence;
import org.casus.speech.Stance;

/**
 * Puts a story's drafts together: who is implied, when and where each was, which tie to which, which tell of one event, and who takes a
 * stand on them. What only a frame sees stays where a link or a claim rests on it.
 */
final class StoryTeller {

    private final Thresholds thresholds;
    private final ImpliedActors implied = new ImpliedActors();
    private final LinkReader links = new LinkReader();
    private final PartReader parts = new PartReader();
    private final ReportReader reports = new ReportReader();
    private final ClaimWords claims = ClaimWords.load();

    StoryTeller(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /**
     * A story's events.
     *
     * @param drafts those that are written, in the order of the text
     * @param ties how they hang together
     */
    record Told(List<Draft> drafts, List<Tie> ties) {

        Told {
            drafts = List.copyOf(drafts);
            ties = List.copyOf(ties);
        }
    }

    /** Whether a word of the sentence may tie or claim what only a frame sees. */
    boolean listens(Sentence sentence) {
        return links.speaks(sentence) || claims.speaks(sentence);
    }

    /** Puts the drafts of one story together. */
    Told tell(List<Draft> found, Cast cast, Surroundings surroundings) {
        List<Draft> drafts = new ArrayList<>(found);
        drafts.sort(Comparator.comparing(d -> d.candidate.trigger().span()));
        drafts.forEach(draft -> place(draft, surroundings));
        List<Tie> ties = new ArrayList<>(links.read(drafts));
        ties.addAll(parts.read(drafts));
        ReportReader.Reports told = reports.read(drafts, ties);
        new ClaimReader(claims, drafts, told, reports.likeness(), cast, surroundings).read();
        drafts.removeIf(d -> d.faint && !rested(d, ties));
        drafts.forEach(draft -> resume(draft, told));
        implied.fill(drafts.stream().filter(d -> !d.faint).toList(), cast);
        ties.addAll(told.ties(drafts));
        return new Told(drafts, ties);
    }

    /** "The attack" was by those who did what it takes up, if it is known who they are. */
    private static void resume(Draft draft, ReportReader.Reports told) {
        Draft first = told.of(draft).get(0);
        if (first != draft && draft.actors.isEmpty()) {
            first.actors.stream()
                    .filter(doer ->
                            doer.country().isPresent() || !doer.sectors().isEmpty())
                    .forEach(doer -> draft.actors.add(doer.understood()));
        }
    }

    /** Whether a link or a claim rests on what only a frame sees. */
    private boolean rested(Draft faint, List<Tie> ties) {
        double belief = faint.candidate.event();
        boolean tied = ties.stream().anyMatch(t -> t.from() == faint || t.to() == faint);
        boolean verb = faint.candidate.trigger().upos().equals("VERB");
        return tied && (verb || belief >= thresholds.get("faint.link"))
                || faint.claimed && belief >= thresholds.get("faint.claim");
    }

    private static void place(Draft draft, Surroundings surroundings) {
        Sentence sentence = draft.candidate.sentence();
        draft.date = surroundings.when(sentence, draft.candidate.trigger(), draft.status);
        draft.place = surroundings.where(sentence, draft.candidate.trigger());
        draft.disputed = surroundings.speech(sentence, draft.candidate.trigger()).stream()
                .anyMatch(speech -> speech.stance() != Stance.ASSERTS);
    }
}

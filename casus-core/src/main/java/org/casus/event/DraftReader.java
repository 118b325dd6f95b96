package org.casus.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.cast.Cast;
import org.casus.codebook.Codebook;
import org.casus.codebook.EventType;
import org.casus.codebook.Frame;
import org.casus.codebook.Shift;
import org.casus.language.Sentence;

/** Reads the events of one sentence off its tree: which words name them, who did it to whom, how many, and whether it is so. */
final class DraftReader {

    private static final Set<String> TELLER = Set.of("i", "me", "my", "you", "your");

    private final Codebook codebook;
    private final Detector detector;
    private final Thresholds thresholds;
    private final boolean modelEvents;
    private final StatusAlgebra algebra = StatusAlgebra.load();
    private final AspectWords aspects = AspectWords.load();
    private final HeardStatus heardStatus;
    private final Casualties casualties = new Casualties(new CountReader());
    private final Tolls tolls = new Tolls(casualties);

    DraftReader(Codebook codebook, Thresholds thresholds, boolean modelEvents) {
        this.codebook = codebook;
        this.thresholds = thresholds;
        this.detector = new Detector(thresholds, modelEvents);
        this.heardStatus = new HeardStatus(thresholds);
        this.modelEvents = modelEvents;
    }

    /**
     * One sentence read through.
     *
     * @param sentence the sentence
     * @param arguments who stands where in it
     * @param matcher the frames that hold in it
     * @param drafts the events by the place of their words, also those that will not be written
     */
    record Pass(Sentence sentence, Arguments arguments, FrameMatcher matcher, Map<Integer, Draft> drafts) {}

    List<Draft> standing(Pass pass) {
        return pass.drafts().values().stream().filter(this::stands).toList();
    }

    /** Reads a sentence; {@code refusals} hears of each word that names no event, and why. */
    Pass pass(Sentence sentence, Cast cast, Refusal.Listener refusals) {
        Arguments arguments = new Arguments(sentence);
        FrameMatcher matcher = new FrameMatcher(codebook, sentence, arguments);
        List<Candidate> found = detector.detect(sentence, matcher, refusals);
        return new Pass(sentence, arguments, matcher, drafts(found, sentence, arguments, matcher, cast));
    }

    /** The same sentence read for what only a frame sees: the drafts are marked as faint. */
    Pass faint(Pass pass, Cast cast) {
        List<Candidate> found =
                pass.drafts().values().stream().map(d -> d.candidate).toList();
        List<Candidate> overheard = detector.faint(pass.sentence(), pass.matcher(), found);
        Map<Integer, Draft> drafts = drafts(overheard, pass.sentence(), pass.arguments(), pass.matcher(), cast);
        drafts.values().forEach(d -> d.faint = true);
        return new Pass(pass.sentence(), pass.arguments(), pass.matcher(), drafts);
    }

    private Map<Integer, Draft> drafts(
            List<Candidate> found, Sentence sentence, Arguments arguments, FrameMatcher matcher, Cast cast) {
        Map<Integer, Draft> drafts = new LinkedHashMap<>();
        found.forEach(candidate -> drafts.put(candidate.trigger().index(), new Draft(candidate, arguments)));
        if (!drafts.isEmpty()) {
            furnish(sentence, arguments, matcher, cast, drafts);
        }
        return drafts;
    }

    private void furnish(
            Sentence sentence, Arguments arguments, FrameMatcher matcher, Cast cast, Map<Integer, Draft> drafts) {
        PartyFinder finder = new PartyFinder(sentence, arguments, matcher, cast);
        HeardParties heard = new HeardParties(sentence, cast, thresholds);
        Answered answered = new Answered(sentence, cast);
        StatusReader status = new StatusReader(algebra, codebook, matcher, sentence, types(drafts));
        AspectReader aspect = new AspectReader(aspects, codebook, matcher, sentence);
        for (Draft draft : drafts.values()) {
            draft.mode = draft.candidate
                    .match()
                    .map(FrameMatcher.Match::frame)
                    .filter(f -> f.type() == draft.candidate.type())
                    .flatMap(Frame::mode);
            finder.find(draft);
            if (modelEvents) {
                heard.weigh(draft);
            }
            finder.withoutWeapons(draft);
            finder.withSitesAttacked(draft);
            answered.fill(draft);
            StatusReader.Verdict read = status.read(draft.candidate.trigger(), draft.candidate.type());
            draft.status = modelEvents ? heardStatus.weigh(draft, read) : read.status();
            draft.aspect = draft.status == Status.NEGATED ? Optional.empty() : aspect.read(draft.candidate);
            casualties.count(draft);
            draft.shift = shift(draft);
            if (draft.shift.isPresent() && draft.status == Status.NEGATED) {
                draft.status = Status.HAPPENED; // the deed was refused, and that happened
            }
        }
        drafts.values().forEach(draft -> PartyFinder.throughEvents(draft, drafts));
        new Folding(casualties, tolls, matcher).fold(drafts);
        tolls.count(sentence, drafts, cast);
    }

    /** A promise to help is AGREE, not AID; a threat or a refusal is one only where the model hears it too. */
    private Optional<Shift> shift(Draft draft) {
        EventType type = draft.candidate.type();
        if (draft.status == Status.PLANNED) {
            return codebook.shift(type, draft.mode, "planned")
                    .filter(s -> type.quad() <= 2 || draft.belief(s.toType()) > draft.belief(type));
        }
        return draft.status == Status.NEGATED
                ? codebook.shift(type, draft.mode, "refused").filter(s -> draft.belief(s.toType()) > draft.belief(type))
                : Optional.empty();
    }

    private boolean stands(Draft draft) {
        return unwritten(draft).isEmpty();
    }

    /**
     * Why a draft becomes no row. What nobody but the teller does ("I met my husband") outside a quotation, and what the model alone
     * finds without anybody in it, is no event. What is only demanded or threatened stands in the demand's row; it has its own only
     * where the model is sure of it.
     */
    Optional<Refusal> unwritten(Draft draft) {
        if (draft.folded) {
            return Optional.of(Refusal.FOLDED);
        }
        if (draft.actors.isEmpty()
                && draft.recipients.isEmpty()
                && draft.candidate.match().isEmpty()) {
            return Optional.of(Refusal.NOBODY);
        }
        if (teller(draft) && draft.candidate.type().quad() == 1) {
            return Optional.of(Refusal.PRIVATE);
        }
        boolean wanted = draft.status == Status.DEMANDED || draft.status == Status.THREATENED;
        boolean sure = !modelEvents || draft.belief(draft.candidate.type()) >= thresholds.get("wanted");
        return wanted && !sure ? Optional.of(Refusal.WANTED) : Optional.empty();
    }

    private static boolean teller(Draft draft) {
        return !draft.actors.isEmpty()
                && draft.actors.stream().allMatch(a -> TELLER.contains(a.text().toLowerCase(Locale.ROOT)));
    }

    static Map<Integer, EventType> types(Map<Integer, Draft> drafts) {
        Map<Integer, EventType> types = new LinkedHashMap<>();
        drafts.forEach((index, draft) -> types.put(index, draft.candidate.type()));
        return types;
    }
}

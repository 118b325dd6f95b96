package org.casus.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.actor.Cast;
import org.casus.codebook.Codebook;
import org.casus.codebook.EventType;
import org.casus.codebook.Frame;
import org.casus.codebook.Shift;
import org.casus.language.Sentence;
import org.casus.story.Story;

/**
 * Reads a story's events off its trees: which words name events, who did it to whom, how many, whether it is so, who says so,
 * and how the events hang together.
 *
 * <p>Immutable; may be used by several threads at once.
 */
public final class EventReader {

    private static final Set<String> TELLER = Set.of("i", "me", "my", "you", "your");

    private final Codebook codebook;
    private final Detector detector;
    private final Thresholds thresholds = Thresholds.load();
    private final boolean modelEvents;
    private final HeardStatus heardStatus = new HeardStatus(thresholds);
    private final Casualties casualties = new Casualties(new CountReader());
    private final LinkReader links = new LinkReader();

    /**
     * Makes a reader.
     *
     * @param codebook which words say which event
     * @param modelEvents whether the model judges words and finds events without frames
     */
    public EventReader(Codebook codebook, boolean modelEvents) {
        this.codebook = codebook;
        this.detector = new Detector(thresholds, modelEvents);
        this.modelEvents = modelEvents;
    }

    /**
     * What happened in a story.
     *
     * @param events the events, in the order of the text
     * @param links how they hang together
     */
    public record Happenings(List<Event> events, List<Link> links) {

        public Happenings {
            events = List.copyOf(events);
            links = List.copyOf(links);
        }
    }

    /** The events of a story and their links. */
    public Happenings read(Story story, List<Sentence> sentences, Cast cast, Surroundings surroundings) {
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : sentences) {
            drafts.addAll(standing(pass(sentence, cast, (word, why) -> {})));
        }
        Map<Draft, Event> written = written(drafts, story, surroundings);
        return new Happenings(List.copyOf(written.values()), links.read(written));
    }

    private Map<Draft, Event> written(List<Draft> drafts, Story story, Surroundings surroundings) {
        ClaimReader.read(drafts, surroundings);
        EventWriter writer = new EventWriter(codebook, story, surroundings);
        Map<Draft, Event> written = new LinkedHashMap<>();
        drafts.forEach(draft -> written.put(draft, writer.write(draft)));
        return written;
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

    private List<Draft> standing(Pass pass) {
        return pass.drafts().values().stream().filter(this::stands).toList();
    }

    private Pass pass(Sentence sentence, Cast cast, Refusal.Listener refusals) {
        Arguments arguments = new Arguments(sentence);
        FrameMatcher matcher = new FrameMatcher(codebook, sentence, arguments);
        Map<Integer, Draft> drafts = new LinkedHashMap<>();
        for (Candidate candidate : detector.detect(sentence, matcher, refusals)) {
            drafts.put(candidate.trigger().index(), new Draft(candidate, arguments));
        }
        if (!drafts.isEmpty()) {
            furnish(sentence, arguments, matcher, cast, drafts);
        }
        return new Pass(sentence, arguments, matcher, drafts);
    }

    private void furnish(
            Sentence sentence, Arguments arguments, FrameMatcher matcher, Cast cast, Map<Integer, Draft> drafts) {
        PartyFinder finder = new PartyFinder(sentence, arguments, matcher, cast);
        HeardParties heard = new HeardParties(sentence, cast, thresholds);
        StatusReader status = new StatusReader(codebook, matcher, sentence, types(drafts));
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
            Status read = status.read(draft.candidate.trigger(), draft.candidate.type());
            draft.status = modelEvents ? heardStatus.weigh(draft, read) : read;
            casualties.count(draft);
            draft.shift = shift(draft);
            if (draft.shift.isPresent() && draft.status == Status.NEGATED) {
                draft.status = Status.HAPPENED; // the deed was refused, and that happened
            }
        }
        drafts.values().forEach(draft -> PartyFinder.throughEvents(draft, drafts));
        new Folding(casualties, matcher).fold(drafts);
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

    /** What is only demanded or threatened stands in the demand's row; it has its own only where the model is sure of it. */
    private boolean stands(Draft draft) {
        boolean wanted = draft.status == Status.DEMANDED || draft.status == Status.THREATENED;
        return !draft.folded
                && !privateMatter(draft)
                && !(modelEvents && wanted && draft.belief(draft.candidate.type()) < thresholds.get("wanted"));
    }

    /**
     * What nobody but the teller does ("I met my husband") outside a quotation, and what the model alone finds without anybody in
     * it, is no event.
     */
    private static boolean privateMatter(Draft draft) {
        boolean nobody = draft.actors.isEmpty() && draft.recipients.isEmpty();
        boolean teller = !draft.actors.isEmpty()
                && draft.actors.stream().allMatch(a -> TELLER.contains(a.text().toLowerCase(Locale.ROOT)));
        return (nobody && draft.candidate.match().isEmpty())
                || (teller && draft.candidate.type().quad() == 1);
    }

    private static Map<Integer, EventType> types(Map<Integer, Draft> drafts) {
        Map<Integer, EventType> types = new LinkedHashMap<>();
        drafts.forEach((index, draft) -> types.put(index, draft.candidate.type()));
        return types;
    }
}

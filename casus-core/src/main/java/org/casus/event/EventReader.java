package org.casus.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.casus.cast.Cast;
import org.casus.codebook.Codebook;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.casus.story.Story;

/**
 * Reads a story's events off its trees: which words name events, who did it to whom, how many, whether it is so, who says so,
 * and how the events hang together.
 *
 * <p>Immutable; may be used by several threads at once.
 */
public final class EventReader {

    private final Codebook codebook;
    private final Thresholds thresholds = Thresholds.load();
    private final boolean modelEvents;
    private final ConfidenceReader confidence;
    private final DraftReader reader;
    private final Background background = Background.load(thresholds);
    private final StoryTeller teller = new StoryTeller(thresholds);

    /**
     * Makes a reader.
     *
     * @param codebook which words say which event
     * @param modelEvents whether the model judges words and finds events without frames
     */
    public EventReader(Codebook codebook, boolean modelEvents) {
        this.codebook = codebook;
        this.reader = new DraftReader(codebook, thresholds, modelEvents);
        this.modelEvents = modelEvents;
        this.confidence = new ConfidenceReader(Calibration.load(), modelEvents);
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
            passes(sentence, cast, (word, why) -> {}, pass -> drafts.addAll(reader.standing(pass)));
        }
        StoryTeller.Told told = teller.tell(drafts, cast, surroundings);
        return happenings(written(told.drafts(), story, surroundings), told.ties());
    }

    /** Reads one sentence, and once more for what only a frame sees where a word may tie or claim it. */
    private DraftReader.Pass passes(
            Sentence sentence, Cast cast, Refusal.Listener refusals, Consumer<DraftReader.Pass> each) {
        DraftReader.Pass pass = reader.pass(sentence, cast, refusals);
        each.accept(pass);
        if (teller.listens(sentence)) {
            each.accept(reader.faint(pass, cast));
        }
        return pass;
    }

    /**
     * What happened in a story, and how each row came about.
     *
     * @param happenings the events and their links, as {@link #read} gives them
     * @param accounts how each event came about, in the same order
     * @param passedOver the words that could have named an event and were left, in the order of the text
     */
    public record Explained(Happenings happenings, List<Account> accounts, List<PassedOver> passedOver) {

        public Explained {
            accounts = List.copyOf(accounts);
            passedOver = List.copyOf(passedOver);
        }
    }

    /** The same as {@link #read}, with an account of each row: slower, for people who ask. */
    public Explained explain(Story story, List<Sentence> sentences, Cast cast, Surroundings surroundings) {
        RefusedWords refused = new RefusedWords(codebook, thresholds, modelEvents);
        Map<Draft, DraftReader.Pass> standing = new LinkedHashMap<>();
        List<PassedOver> passedOver = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Map<Token, Refusal> refusals = new LinkedHashMap<>();
            DraftReader.Pass pass = passes(
                    sentence, cast, refusals::put, p -> reader.standing(p).forEach(d -> standing.put(d, p)));
            pass.drafts().values().forEach(d -> reader.unwritten(d)
                    .ifPresent(why -> refusals.put(d.candidate.trigger(), why)));
            passedOver.addAll(refused.of(pass, refusals));
        }
        StoryTeller.Told told = teller.tell(List.copyOf(standing.keySet()), cast, surroundings);
        Map<Draft, Event> written = written(told.drafts(), story, surroundings);
        Explainer explainer = new Explainer(codebook, thresholds, modelEvents, story, sentences, cast, surroundings);
        List<Account> accounts = new ArrayList<>();
        written.forEach((draft, event) -> Optional.ofNullable(standing.get(draft))
                .ifPresent(pass -> accounts.add(explainer.account(draft, event, pass))));
        passedOver.removeIf(
                left -> written.values().stream().anyMatch(e -> e.trigger().equals(left.word())));
        return new Explained(happenings(written, told.ties()), accounts, passedOver);
    }

    private Map<Draft, Event> written(List<Draft> drafts, Story story, Surroundings surroundings) {
        EventWriter writer = new EventWriter(codebook, background, confidence, story, surroundings);
        Map<Draft, Event> written = new LinkedHashMap<>();
        drafts.forEach(draft -> written.put(draft, writer.write(draft)));
        return written;
    }

    private static Happenings happenings(Map<Draft, Event> events, List<Tie> ties) {
        return new Happenings(
                List.copyOf(events.values()),
                ties.stream().flatMap(tie -> link(tie, events).stream()).toList());
    }

    private static Optional<Link> link(Tie tie, Map<Draft, Event> events) {
        Optional<Event> from = Optional.ofNullable(events.get(tie.from()));
        Optional<Event> to = Optional.ofNullable(events.get(tie.to()));
        return from.flatMap(f -> to.map(t -> new Link(f.id(), t.id(), tie.kind(), tie.cue(), tie.why())))
                .filter(link -> !link.from().equals(link.to()));
    }
}

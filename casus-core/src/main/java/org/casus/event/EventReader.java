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
import org.casus.language.Token;
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
    private final StatusAlgebra algebra = StatusAlgebra.load();
    private final AspectWords aspects = AspectWords.load();
    private final Background background = Background.load(thresholds);
    private final HeardStatus heardStatus = new HeardStatus(thresholds);
    private final Casualties casualties = new Casualties(new CountReader());
    private final Tolls tolls = new Tolls(casualties);
    private final ImpliedActors implied = new ImpliedActors();
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
        implied.fill(drafts, cast);
        Map<Draft, Event> written = written(drafts, story, surroundings);
        return new Happenings(List.copyOf(written.values()), links.read(written));
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
        Map<Draft, Pass> standing = new LinkedHashMap<>();
        List<PassedOver> passedOver = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Map<Token, Refusal> refusals = new LinkedHashMap<>();
            Pass pass = pass(sentence, cast, refusals::put);
            standing(pass).forEach(draft -> standing.put(draft, pass));
            pass.drafts().values().forEach(d -> unwritten(d)
                    .ifPresent(why -> refusals.put(d.candidate.trigger(), why)));
            passedOver.addAll(refused.of(pass, refusals));
        }
        implied.fill(List.copyOf(standing.keySet()), cast);
        Map<Draft, Event> written = written(List.copyOf(standing.keySet()), story, surroundings);
        Explainer explainer = new Explainer(codebook, thresholds, modelEvents, story, sentences, cast, surroundings);
        List<Account> accounts = new ArrayList<>();
        written.forEach((draft, event) -> Optional.ofNullable(standing.get(draft))
                .ifPresent(pass -> accounts.add(explainer.account(draft, event, pass))));
        return new Explained(new Happenings(List.copyOf(written.values()), links.read(written)), accounts, passedOver);
    }

    private Map<Draft, Event> written(List<Draft> drafts, Story story, Surroundings surroundings) {
        ClaimReader.read(drafts, surroundings);
        EventWriter writer = new EventWriter(codebook, background, story, surroundings);
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
    private Optional<Refusal> unwritten(Draft draft) {
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

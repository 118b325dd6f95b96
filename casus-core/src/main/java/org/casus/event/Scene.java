package org.casus.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.casus.place.EventPlace;
import org.casus.place.PlaceBasis;
import org.casus.place.PlaceMention;
import org.casus.place.Places;
import org.casus.speech.Attribution;
import org.casus.speech.Stance;
import org.casus.story.Span;
import org.casus.story.Story;
import org.casus.time.Basis;
import org.casus.time.Direction;
import org.casus.time.EventDate;
import org.casus.time.Precision;
import org.casus.time.TimeExpressions;
import org.casus.time.TimeMention;

/**
 * What stands around an event in its story: the date and the place that lie nearest in the tree, and the speech that it is part
 * of. Without a date in its sentence an event has the day of publication, and says so; without a place, the story's last.
 */
public final class Scene implements Surroundings {

    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "into",
            "to",
            "from",
            "on",
            "across",
            "around",
            "along",
            "through",
            "throughout",
            "towards",
            "toward",
            "over",
            "off",
            "within",
            "of");
    private static final Set<Status> AHEAD = Set.of(Status.PLANNED, Status.THREATENED, Status.DEMANDED);
    private static final Set<String> COMING = Set.of("plan", "schedule", "due", "slate", "expect", "set");
    private static final Set<String> WILL = Set.of("will", "wo", "would", "'ll", "shall");
    private static final int FARTHEST = 9;

    private final Story story;
    private final TimeExpressions times;
    private final Places gazetteer;
    private final List<PlaceMention> located;
    private final List<Attribution> attributions;

    /**
     * Makes the scene of one story.
     *
     * @param story the story
     * @param times reads dates
     * @param gazetteer knows of each place how exact it is
     * @param places the places that the story names, in order
     * @param sentences the sentences of the story
     * @param attributions who says what
     */
    public Scene(
            Story story,
            TimeExpressions times,
            Places gazetteer,
            List<PlaceMention> places,
            List<Sentence> sentences,
            List<Attribution> attributions) {
        this.story = story;
        this.times = times;
        this.gazetteer = gazetteer;
        this.located = located(places, sentences);
        this.attributions = List.copyOf(attributions);
    }

    @Override
    public Optional<EventDate> when(Sentence sentence, Token trigger, Status status) {
        return story.published().map(published -> nearest(sentence, trigger, status, published)
                .map(m -> ahead(sentence, m) ? future(sentence, published, m) : m)
                .map(Scene::dated)
                .orElseGet(() -> new EventDate(published, published, Precision.DAY, Basis.PUBLISHED)));
    }

    @Override
    public Optional<Span> timeWords(Sentence sentence, Token trigger, Status status) {
        return story.published()
                .flatMap(published -> nearest(sentence, trigger, status, published))
                .map(TimeMention::span);
    }

    private Optional<TimeMention> nearest(Sentence sentence, Token trigger, Status status, LocalDate published) {
        Direction direction = AHEAD.contains(status) ? Direction.FUTURE : Direction.PAST;
        return times.find(story.text(), sentence.span(), published, direction).stream()
                .filter(m -> distance(sentence, trigger, m.span()) <= FARTHEST)
                .filter(m -> !ofSaying(sentence, trigger, m.span()))
                .min(Comparator.comparingInt(m -> distance(sentence, trigger, m.span())));
    }

    /** "agreed to meet in July", "a strike planned for Saturday": the day hangs on what is still to come. */
    private static boolean ahead(Sentence sentence, TimeMention mention) {
        return TreeDistance.top(sentence, mention.span())
                .flatMap(sentence::head)
                .filter(word -> COMING.contains(word.lemma())
                        || sentence.children(word).stream()
                                .anyMatch(t -> (t.is("mark") && t.lemma().equals("to"))
                                        || (t.is("aux") && WILL.contains(t.lemma()))))
                .isPresent();
    }

    private TimeMention future(Sentence sentence, LocalDate published, TimeMention mention) {
        return times.find(story.text(), sentence.span(), published, Direction.FUTURE).stream()
                .filter(m -> m.span().equals(mention.span()))
                .findFirst()
                .orElse(mention);
    }

    private static EventDate dated(TimeMention mention) {
        return new EventDate(mention.start(), mention.end(), mention.precision(), Basis.TEXT);
    }

    private static int distance(Sentence sentence, Token trigger, Span span) {
        return TreeDistance.top(sentence, span)
                .map(top -> TreeDistance.between(sentence, trigger, top))
                .orElse(TreeDistance.FAR);
    }

    /** "said on Tuesday that …": the day of the words is not the day of the deed. */
    private boolean ofSaying(Sentence sentence, Token trigger, Span span) {
        return TreeDistance.top(sentence, span)
                .flatMap(sentence::head)
                .filter(verb -> verb.index() != trigger.index())
                .filter(verb -> attributions.stream()
                        .anyMatch(a -> a.cue().contains(verb.span())
                                && a.content().stream().anyMatch(c -> c.contains(trigger.span()))))
                .isPresent();
    }

    @Override
    public Optional<EventPlace> where(Sentence sentence, Token trigger) {
        return near(sentence, trigger)
                .map(m -> gazetteer.eventPlace(m, PlaceBasis.TEXT))
                .or(() -> around(sentence).map(m -> gazetteer.eventPlace(m, PlaceBasis.CONTEXT)));
    }

    @Override
    public Optional<Span> placeWords(Sentence sentence, Token trigger) {
        return near(sentence, trigger).or(() -> around(sentence)).map(PlaceMention::span);
    }

    private Optional<PlaceMention> near(Sentence sentence, Token trigger) {
        return located.stream()
                .filter(m -> sentence.span().contains(m.span()))
                .filter(m -> distance(sentence, trigger, m.span()) <= FARTHEST)
                .min(Comparator.<PlaceMention>comparingInt(m -> distance(sentence, trigger, m.span()))
                        .thenComparing(PlaceMention::span));
    }

    private static boolean locative(Sentence sentence, Span span) {
        Optional<Token> top = TreeDistance.top(sentence, span);
        return top.filter(
                        t -> sentence.children(t).stream().anyMatch(c -> c.is("case") && LOCATIVE.contains(c.lemma())))
                .or(() -> top.filter(t -> t.is("appos") || t.is("conj")))
                .isPresent();
    }

    /** The last city, else the last country, in which something was before the sentence's end. */
    private Optional<PlaceMention> around(Sentence sentence) {
        List<PlaceMention> before = located.stream()
                .filter(m -> m.span().begin() < sentence.span().end())
                .toList();
        return last(before, m -> !m.kind().equals("country")).or(() -> last(before, m -> true));
    }

    /** The places in which something is said to be: after a preposition of place, or in a dateline. */
    private static List<PlaceMention> located(List<PlaceMention> places, List<Sentence> sentences) {
        return places.stream()
                .filter(m -> !m.kind().equals("demonym"))
                .filter(m -> sentences.stream()
                        .filter(s -> s.span().contains(m.span()))
                        .findFirst()
                        .map(s -> locative(s, m.span()))
                        .orElse(true))
                .toList();
    }

    private static Optional<PlaceMention> last(List<PlaceMention> mentions, Predicate<PlaceMention> fits) {
        return mentions.stream().filter(fits).reduce((first, second) -> second);
    }

    @Override
    public List<Attribution> speech(Sentence sentence, Token trigger) {
        return attributions.stream()
                .filter(a -> a.stance() != Stance.VOICES)
                .filter(a -> a.content().stream().anyMatch(c -> c.contains(trigger.span())))
                .sorted(Comparator.comparingInt(a -> a.content().get(0).length()))
                .toList();
    }
}

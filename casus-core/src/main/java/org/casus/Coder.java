package org.casus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.actor.Actors;
import org.casus.cast.Cast;
import org.casus.codebook.Codebook;
import org.casus.event.Event;
import org.casus.event.EventReader;
import org.casus.event.RelationReader;
import org.casus.event.Scene;
import org.casus.language.Language;
import org.casus.language.LanguageOptions;
import org.casus.language.Sentence;
import org.casus.place.PlaceMention;
import org.casus.place.Places;
import org.casus.speech.Attribution;
import org.casus.speech.SpeechReader;
import org.casus.story.Layout;
import org.casus.story.LayoutReader;
import org.casus.story.Problem;
import org.casus.story.Story;
import org.casus.time.TimeExpressions;

/**
 * The one entrance: a story in, a coded story out.
 *
 * <p>A coder is immutable and may be used by several threads at once. The same story, codebook and version give the same
 * result on any number of threads.
 */
public final class Coder implements AutoCloseable {

    /** A story is read to this length, in UTF-16 units: some 3,000 sentences, many times a long news story. */
    private static final int LONGEST_TEXT = 400_000;

    private final CoderOptions options;
    private final LayoutReader layouts = LayoutReader.load();
    private final Language language = Language.load(LanguageOptions.standard());
    private final Actors actors;
    private final Places places = Places.load();
    private final TimeExpressions times = TimeExpressions.load();
    private final SpeechReader speech = new SpeechReader();
    private final EventReader events;
    private final RelationReader relations;

    private Coder(CoderOptions options) {
        this.options = options;
        this.actors = Actors.load(options.actors());
        Codebook codebook = Codebook.load(options.codebook());
        this.events = new EventReader(codebook, options.modelEvents());
        this.relations = new RelationReader(codebook);
    }

    /**
     * Loads the model, the codebook, the directory of actors and the gazetteer.
     *
     * @throws org.casus.codebook.CodebookException if the codebook's additions cannot be understood
     * @throws org.casus.actor.ActorsException if the additions to the directory of actors cannot be understood
     */
    public static Coder load(CoderOptions options) {
        return new Coder(options);
    }

    /** Who is who, for resolving phrases one at a time. */
    public Actors actors() {
        return actors;
    }

    /** Codes one story; never throws for what a story contains. */
    public CodedStory code(Story story) {
        Optional<Problem> unreadable = unreadable(story);
        return unreadable.isPresent()
                ? CodedStory.uncoded(story, List.of(unreadable.get()))
                : code(story, beginning(story), problems(story));
    }

    /**
     * Codes one story as {@link #code} does, with an account of how each row came about. Slower; never throws for what a story
     * contains.
     */
    public Explanation explain(Story story) {
        Optional<Problem> unreadable = unreadable(story);
        return unreadable.isPresent()
                ? new Explanation(CodedStory.uncoded(story, List.of(unreadable.get())), List.of(), List.of())
                : explain(story, beginning(story), problems(story));
    }

    private static Optional<Problem> unreadable(Story story) {
        return story.text().isBlank()
                ? Optional.of(new Problem("empty-text", "the story has no text to read"))
                : Language.foreign(story.text());
    }

    private static List<Problem> problems(Story story) {
        List<Problem> problems = new ArrayList<>();
        if (story.published().isEmpty()) {
            problems.add(new Problem("no-date", "no day of publication: events are not dated"));
        }
        if (story.text().length() > LONGEST_TEXT) {
            problems.add(new Problem(
                    "too-long",
                    "read to character " + LONGEST_TEXT + " of " + story.text().length()));
        }
        return problems;
    }

    /** The story with as much of its text as is read; offsets into it are offsets into the whole. */
    private static Story beginning(Story story) {
        String text = story.text();
        if (text.length() <= LONGEST_TEXT) {
            return story;
        }
        int end = Character.isLowSurrogate(text.charAt(LONGEST_TEXT)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return new Story(
                story.id(),
                story.published(),
                story.title(),
                text.substring(0, end),
                story.url(),
                story.publisher(),
                story.byline(),
                story.language());
    }

    /** All that is known of a story before its events are read. */
    private record Ready(
            Story whole,
            Story story,
            Layout layout,
            List<Sentence> sentences,
            Cast cast,
            List<PlaceMention> named,
            List<Attribution> attributions,
            Scene scene,
            List<Problem> problems) {}

    private Ready ready(Story whole, Story story, List<Problem> problems) {
        Layout layout = layouts.read(story);
        List<Sentence> sentences = language.read(story, layout);
        Cast cast = new Cast(actors, story.text(), story.published(), sentences);
        List<PlaceMention> named = places.find(story.text(), sentences, layout.dateline());
        List<Attribution> attributions = speech.read(story, layout, sentences, cast);
        Scene scene = new Scene(story, times, places, named, sentences, attributions);
        return new Ready(whole, story, layout, sentences, cast, named, attributions, scene, problems);
    }

    private CodedStory code(Story whole, Story story, List<Problem> problems) {
        Ready ready = ready(whole, story, problems);
        return coded(ready, events.read(story, ready.sentences(), ready.cast(), ready.scene()));
    }

    private Explanation explain(Story whole, Story story, List<Problem> problems) {
        Ready ready = ready(whole, story, problems);
        EventReader.Explained explained = events.explain(story, ready.sentences(), ready.cast(), ready.scene());
        return new Explanation(
                coded(ready, explained.happenings()),
                explained.accounts().stream().filter(a -> sure(a.event())).toList(),
                explained.passedOver());
    }

    private CodedStory coded(Ready ready, EventReader.Happenings happenings) {
        return new CodedStory(
                ready.whole(),
                ready.sentences().size(),
                happenings.events().stream().filter(this::sure).toList(),
                ready.attributions(),
                relations.read(ready.sentences(), ready.cast()),
                happenings.links(),
                ready.named(),
                ready.cast().references(ready.sentences()),
                ready.layout().captions(),
                ready.problems());
    }

    private boolean sure(Event event) {
        return event.confidence().event() >= options.minConfidence();
    }

    @Override
    public void close() {
        language.close();
    }
}

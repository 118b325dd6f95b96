package org.casus;

import java.util.List;
import java.util.stream.Stream;
import org.casus.cast.Reference;
import org.casus.event.Event;
import org.casus.event.Link;
import org.casus.event.Relation;
import org.casus.place.PlaceMention;
import org.casus.speech.Attribution;
import org.casus.story.Caption;
import org.casus.story.Problem;
import org.casus.story.Story;

/**
 * A story with all that was coded from it; made for every story, also for one that failed.
 *
 * @param story the story as it came in
 * @param sentences how many sentences were read
 * @param events the events, in the order of the text
 * @param attributions who said what
 * @param relations standing relations between actors
 * @param links how the events hang together
 * @param places every place named
 * @param references the words that refer back to an actor named before
 * @param captions the captions of pictures
 * @param problems what could not be done, and why
 */
public record CodedStory(
        Story story,
        int sentences,
        List<Event> events,
        List<Attribution> attributions,
        List<Relation> relations,
        List<Link> links,
        List<PlaceMention> places,
        List<Reference> references,
        List<Caption> captions,
        List<Problem> problems) {

    public CodedStory {
        events = List.copyOf(events);
        attributions = List.copyOf(attributions);
        relations = List.copyOf(relations);
        links = List.copyOf(links);
        places = List.copyOf(places);
        references = List.copyOf(references);
        captions = List.copyOf(captions);
        problems = List.copyOf(problems);
    }

    /** The same, with what went wrong before it was coded. */
    CodedStory withProblemsBefore(List<Problem> before) {
        return new CodedStory(
                story,
                sentences,
                events,
                attributions,
                relations,
                links,
                places,
                references,
                captions,
                Stream.concat(before.stream(), problems.stream()).toList());
    }

    /** A story from which nothing could be coded. */
    public static CodedStory uncoded(Story story, List<Problem> problems) {
        return new CodedStory(
                story, 0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), problems);
    }
}

package org.casus.app.intake;

import java.util.List;
import java.util.Optional;
import org.casus.story.Problem;
import org.casus.story.Story;

/**
 * One story as it was read, with what went wrong while reading it.
 *
 * @param story the story; a stand-in without text where nothing could be read
 * @param problems what went wrong, in the order met
 * @param readable whether there is a story to be coded
 * @param where file and line, for messages
 * @param source the source that it came from
 * @param bytes how many bytes of the source it took, for progress
 */
public record Reading(Story story, List<Problem> problems, boolean readable, String where, Source source, long bytes) {

    public Reading {
        problems = List.copyOf(problems);
    }

    /** A line or file that holds no story: it keeps its place in the output. */
    static Reading unreadable(Place place, Problem problem, long bytes) {
        Story none = new Story(place.id(), Optional.empty(), "", "", "", "", "", "");
        return new Reading(none, List.of(problem), false, place.text(), place.source(), bytes);
    }
}

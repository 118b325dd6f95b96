package org.casus.story;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A news story as it came in.
 *
 * @param id the story's id, never blank
 * @param published the day it was published, which anchors "Tuesday" and "last month"
 * @param title the headline, empty if none was given apart from the text
 * @param text the text as given: all offsets point into it
 * @param url where it stood, or empty
 * @param publisher who published it, or empty
 * @param byline who wrote it, or empty
 * @param language the declared language (BCP 47), or empty
 */
public record Story(
        String id,
        Optional<LocalDate> published,
        String title,
        String text,
        String url,
        String publisher,
        String byline,
        String language) {

    public Story {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a story needs an id");
        }
    }
}

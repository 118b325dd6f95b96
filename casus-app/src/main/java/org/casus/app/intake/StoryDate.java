package org.casus.app.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.casus.story.PlainText;
import org.casus.story.Story;

/** The day of publication where no field names it: the text's own head ("date 2019-12-31"), or what the caller says. */
final class StoryDate {

    private StoryDate() {}

    /** The story with its date: its own, else its head's, else {@code otherwise}. */
    static Story dated(Story story, Optional<LocalDate> otherwise) {
        Optional<LocalDate> date =
                story.published().or(() -> PlainText.published(story.text())).or(() -> otherwise);
        return new Story(
                story.id(),
                date,
                story.title(),
                story.text(),
                story.url(),
                story.publisher(),
                story.byline(),
                story.language());
    }
}

package org.casus.app.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.story.Story;

/** The day of publication where no field names it: the text's own head ("date 2019-12-31"), or what the caller says. */
final class StoryDate {

    private static final Pattern HEAD = Pattern.compile("\\A\\s*date[ \\t]+(\\d{4}-\\d{2}-\\d{2})\\b");

    private StoryDate() {}

    /** The story with its date: its own, else its head's, else {@code otherwise}. */
    static Story dated(Story story, Optional<LocalDate> otherwise) {
        Optional<LocalDate> date =
                story.published().or(() -> inHead(story.text())).or(() -> otherwise);
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

    private static Optional<LocalDate> inHead(String text) {
        Matcher head = HEAD.matcher(text);
        try {
            return head.find() ? Optional.of(LocalDate.parse(head.group(1))) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}

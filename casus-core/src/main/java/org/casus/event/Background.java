package org.casus.event;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.casus.story.Table;
import org.casus.time.Basis;
import org.casus.time.EventDate;

/** Tells past history from the news: by the event's own date, by words such as "previously", by "had" in a relative clause. */
final class Background {

    private final Set<String> words;
    private final long days;

    private Background(Set<String> words, long days) {
        this.words = Set.copyOf(words);
        this.days = days;
    }

    static Background load(Thresholds thresholds) {
        Set<String> words = Table.rows(Background.class, "background.tsv").stream()
                .map(row -> row.get(0))
                .collect(Collectors.toSet());
        return new Background(words, (long) thresholds.get("background.days"));
    }

    /** Whether the event of {@code trigger} with that date is past history on the day of publication. */
    boolean is(Sentence sentence, Token trigger, Optional<EventDate> date, Optional<LocalDate> published) {
        return longAgo(date, published) || told(sentence, trigger);
    }

    private boolean longAgo(Optional<EventDate> date, Optional<LocalDate> published) {
        return published.isPresent()
                && date.filter(d -> d.basis() == Basis.TEXT)
                        .filter(d -> d.start().isBefore(published.get().minusDays(days)))
                        .filter(d -> !d.end().isAfter(published.get()))
                        .isPresent();
    }

    private boolean told(Sentence sentence, Token trigger) {
        boolean had = trigger.is("acl")
                && sentence.children(trigger).stream()
                        .anyMatch(t -> t.is("aux") && t.text().equals("had"));
        return had || sentence.children(trigger).stream().anyMatch(t -> t.is("advmod") && words.contains(t.lemma()));
    }
}

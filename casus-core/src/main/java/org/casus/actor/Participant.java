package org.casus.actor;

import java.util.List;
import java.util.Optional;
import org.casus.story.Span;

/**
 * A party to an event, a speaker or one side of a relation: what stands in the story, and who that is.
 *
 * @param text the words in the story
 * @param name the resolved actor's name, by the story's own links too
 * @param country ISO 3166-1 alpha-3 of the country it belongs to (never its backer's); none for international bodies
 * @param sectors PLOVER's sectors, the most specific first
 * @param id the directory's id of the actor, if the directory knows it
 * @param span where the words stand; of an implied party that nobody names, the word that implies it
 * @param implied whether the text does not name it with the event, but the event's words imply who it is
 * @param backers ISO 3166-1 alpha-3 of the states that back it
 * @param office the office that a person holds or held
 */
public record Participant(
        String text,
        String name,
        Optional<String> country,
        List<String> sectors,
        Optional<String> id,
        Span span,
        boolean implied,
        List<String> backers,
        Optional<Office> office) {

    public Participant {
        backers = List.copyOf(backers);
        sectors = List.copyOf(sectors);
    }

    /** A party that the text names. */
    public Participant(
            String text, String name, Optional<String> country, List<String> sectors, Optional<String> id, Span span) {
        this(text, name, country, sectors, id, span, false, List.of(), Optional.empty());
    }

    /** A party whom no words name: {@code word} implies that it is {@code name}. */
    public static Participant implied(String name, List<String> sectors, Span word) {
        return new Participant(
                "", name, Optional.empty(), sectors, Optional.empty(), word, true, List.of(), Optional.empty());
    }

    /** The same, belonging to {@code country}. */
    public Participant of(String country) {
        return new Participant(text, name, Optional.of(country), sectors, id, span, implied, backers, office);
    }

    /** The same words, meaning {@code other}. */
    public Participant as(Participant other) {
        return new Participant(
                text,
                other.name(),
                other.country(),
                other.sectors(),
                other.id(),
                span,
                implied,
                other.backers(),
                other.office());
    }

    /** The same, of these sectors. */
    public Participant in(List<String> others) {
        return new Participant(text, name, country, others, id, span, implied, backers, office);
    }

    /** The same, as understood where it is not named again. */
    public Participant understood() {
        return new Participant(text, name, country, sectors, id, span, true, backers, office);
    }
}

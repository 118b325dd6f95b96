package org.casus.event;

import java.util.List;
import java.util.Optional;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.casus.place.EventPlace;
import org.casus.speech.Attribution;
import org.casus.story.Span;
import org.casus.time.EventDate;

/** What the rooms before know of the words around an event: when, where, and who is speaking. */
public interface Surroundings {

    /** When the event of {@code trigger} was, is or shall be. */
    Optional<EventDate> when(Sentence sentence, Token trigger, Status status);

    /** Where the event of {@code trigger} was. */
    Optional<EventPlace> where(Sentence sentence, Token trigger);

    /** The words that say when the event of {@code trigger} was; empty where none do. */
    default Optional<Span> timeWords(Sentence sentence, Token trigger, Status status) {
        return Optional.empty();
    }

    /** The words that name the place of the event of {@code trigger}, in its sentence or before; empty where none do. */
    default Optional<Span> placeWords(Sentence sentence, Token trigger) {
        return Optional.empty();
    }

    /** What is reported speech around {@code trigger}, the innermost first. */
    List<Attribution> speech(Sentence sentence, Token trigger);
}

package org.casus.event;

import java.util.List;
import java.util.Optional;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.casus.place.EventPlace;
import org.casus.speech.Attribution;
import org.casus.time.EventDate;

/** What the rooms before know of the words around an event: when, where, and who is speaking. */
public interface Surroundings {

    /** When the event of {@code trigger} was, is or shall be. */
    Optional<EventDate> when(Sentence sentence, Token trigger, Status status);

    /** Where the event of {@code trigger} was. */
    Optional<EventPlace> where(Sentence sentence, Token trigger);

    /** What is reported speech around {@code trigger}, the innermost first. */
    List<Attribution> speech(Sentence sentence, Token trigger);
}

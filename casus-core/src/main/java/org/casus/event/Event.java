package org.casus.event;

import java.util.List;
import java.util.Optional;
import org.casus.actor.Participant;
import org.casus.codebook.EventType;
import org.casus.place.EventPlace;
import org.casus.story.Section;
import org.casus.story.Span;
import org.casus.time.EventDate;

/**
 * One mention of an event: who did what to whom, when, where, and whether it is so.
 *
 * @param id the same for the same text and the same version of the coder
 * @param type one of PLOVER's 16 types
 * @param mode PLOVER's mode of the type
 * @param contexts PLOVER's contexts
 * @param cameo the CAMEO code, two to four digits
 * @param intensity from -10 (conflict) to 10 (cooperation)
 * @param actors who did it
 * @param recipients to whom
 * @param date when
 * @param place where
 * @param killed how many were killed
 * @param injured how many were injured
 * @param arrested how many were arrested
 * @param crowd how many took part
 * @param status whether it is so
 * @param aspect whether the text tells of its beginning, going on or end
 * @param background whether it is told as past history and not as the news
 * @param claims who says so, who denies it
 * @param section the part of the story that it stands in
 * @param sentence the number of its sentence
 * @param text the sentence
 * @param span where the event's own words stand, with its parties
 * @param trigger the word that names it
 * @param confidence how sure each field is
 * @param why the reasons
 */
public record Event(
        String id,
        EventType type,
        Optional<String> mode,
        List<String> contexts,
        String cameo,
        double intensity,
        List<Participant> actors,
        List<Participant> recipients,
        Optional<EventDate> date,
        Optional<EventPlace> place,
        Optional<Count> killed,
        Optional<Count> injured,
        Optional<Count> arrested,
        Optional<Count> crowd,
        Status status,
        Optional<Aspect> aspect,
        boolean background,
        List<Claim> claims,
        Section section,
        int sentence,
        String text,
        Span span,
        Span trigger,
        Confidence confidence,
        Why why) {

    public Event {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        claims = List.copyOf(claims);
    }
}

package org.casus.speech;

import java.util.List;
import java.util.Optional;
import org.casus.actor.Participant;
import org.casus.story.Span;

/**
 * Who is reported to have said what.
 *
 * @param source the words that name the speaker
 * @param cue the words of saying ("said", "according to")
 * @param content what was said
 * @param speaker who the speaker is, where that is known
 * @param direct whether the words are quoted
 * @param stance what the speaker says of the content: that it is so, or not
 * @param sentence the number of the sentence that the cue, or else the content, stands in
 */
public record Attribution(
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        Optional<Participant> speaker,
        boolean direct,
        Stance stance,
        int sentence) {

    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}

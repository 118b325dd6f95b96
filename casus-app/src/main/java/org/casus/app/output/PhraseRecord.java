package org.casus.app.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.casus.actor.Resolution;
import org.casus.app.intake.PhraseReading;
import org.casus.story.Problem;

/** The contract's record of one phrase resolved to an actor. */
public final class PhraseRecord {

    private PhraseRecord() {}

    /** One line of JSON; a phrase that could not be read has its problem in place of an actor. */
    public static String line(PhraseReading phrase, Optional<Resolution> who) {
        ObjectNode record = Nodes.object().put("id", phrase.id()).put("text", phrase.text());
        record.set("name", Nodes.text(who.map(Resolution::name)));
        record.set("country", Nodes.text(who.flatMap(Resolution::country)));
        record.set("sectors", Nodes.strings(who.map(Resolution::sectors).orElse(List.of())));
        record.set("actor", Nodes.text(who.flatMap(Resolution::id)));
        record.set("backers", Nodes.strings(who.map(Resolution::backers).orElse(List.of())));
        record.set("office", Nodes.text(who.flatMap(Resolution::office)));
        record.set("problems", Nodes.array(phrase.problem().stream().toList(), PhraseRecord::problem));
        return record + "\n";
    }

    private static ObjectNode problem(Problem problem) {
        return Nodes.object().put("code", problem.code()).put("detail", problem.detail());
    }
}

package org.casus.app.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.actor.Office;
import org.casus.actor.Resolution;
import org.casus.app.intake.PhraseReading;
import org.casus.story.Problem;

/** The contract's record of one phrase resolved to an actor. */
public final class PhraseRecord {

    private PhraseRecord() {}

    /** One line of JSON; a phrase that could not be read has its problem in place of an actor. */
    public static String line(PhraseReading phrase, List<Resolution> who, Optional<Problem> problem) {
        ObjectNode record = Nodes.object().put("id", phrase.id()).put("text", phrase.text());
        actor(problem.isPresent() ? Optional.empty() : who.stream().findFirst(), record);
        if (who.size() > 1) {
            record.set("all", Nodes.array(who, one -> actor(Optional.of(one), Nodes.object())));
        }
        record.set("problems", Nodes.array(problem.stream().toList(), PhraseRecord::problem));
        return record + "\n";
    }

    private static ObjectNode actor(Optional<Resolution> who, ObjectNode record) {
        record.set("name", Nodes.text(who.map(Resolution::name)));
        record.set("country", Nodes.text(who.flatMap(Resolution::country)));
        record.set("sectors", Nodes.strings(who.map(Resolution::sectors).orElse(List.of())));
        record.set("actor", Nodes.text(who.flatMap(Resolution::id)));
        record.set("backers", Nodes.strings(who.map(Resolution::backers).orElse(List.of())));
        record.set("office", Nodes.orNull(who.flatMap(Resolution::office), PhraseRecord::office));
        return record;
    }

    /** An office with its dates, as far as they are known. */
    static ObjectNode office(Office office) {
        ObjectNode record = Nodes.object().put("title", office.title());
        record.set("from", Nodes.text(office.from().map(LocalDate::toString)));
        record.set("to", Nodes.text(office.to().map(LocalDate::toString)));
        return record;
    }

    private static ObjectNode problem(Problem problem) {
        return Nodes.object().put("code", problem.code()).put("detail", problem.detail());
    }
}

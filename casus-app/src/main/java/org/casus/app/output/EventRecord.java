package org.casus.app.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.casus.event.Aspect;
import org.casus.event.Claim;
import org.casus.event.Confidence;
import org.casus.event.Count;
import org.casus.event.Event;
import org.casus.event.Why;
import org.casus.place.EventPlace;
import org.casus.time.EventDate;

/** The contract's record of one event, within the record of its story. */
final class EventRecord {

    private final StoryRecord story;

    EventRecord(StoryRecord story) {
        this.story = story;
    }

    /** The record, its fields in the contract's order. */
    ObjectNode json(Event event) {
        ObjectNode record = Nodes.object().put("id", event.id());
        what(event, record);
        record.set("actors", Nodes.array(event.actors(), story::participant));
        record.set("recipients", Nodes.array(event.recipients(), story::participant));
        record.set("date", Nodes.orNull(event.date(), EventRecord::date));
        record.set("place", Nodes.orNull(event.place(), EventRecord::place));
        record.set("killed", Nodes.orNull(event.killed(), EventRecord::count));
        record.set("injured", Nodes.orNull(event.injured(), EventRecord::count));
        record.set("arrested", Nodes.orNull(event.arrested(), EventRecord::count));
        record.set("crowd", Nodes.orNull(event.crowd(), EventRecord::count));
        record.put("status", event.status().label());
        record.set("aspect", Nodes.text(event.aspect().map(Aspect::label)));
        record.put("background", event.background());
        record.set("claims", Nodes.array(event.claims(), this::claim));
        words(event, record);
        record.set("confidence", confidence(event.confidence()));
        record.set("why", why(event.why()));
        return record;
    }

    private static void what(Event event, ObjectNode record) {
        record.put("type", event.type().name());
        record.set("mode", Nodes.text(event.mode()));
        record.set("contexts", Nodes.strings(event.contexts()));
        record.put("cameo", event.cameo()).put("quad", event.type().quad());
        record.set("intensity", Nodes.score(event.intensity()));
    }

    private void words(Event event, ObjectNode record) {
        record.put("section", event.section().label());
        record.put("sentence", event.sentence()).put("text", event.text());
        record.set("span", story.span(event.span()));
        record.set("trigger", story.span(event.trigger()));
    }

    private ObjectNode claim(Claim claim) {
        ObjectNode record = Nodes.object();
        record.set("by", story.participant(claim.by()));
        record.put("stance", claim.stance().label());
        record.set("cue", story.span(claim.cue()));
        return record;
    }

    private ObjectNode why(Why why) {
        ObjectNode record = Nodes.object().put("rule", why.rule());
        record.set("evidence", story.spans(why.evidence()));
        record.set("alternatives", Nodes.array(why.alternatives(), EventRecord::alternative));
        return record;
    }

    private static ObjectNode alternative(Why.Alternative other) {
        ObjectNode record = Nodes.object().put("type", other.type().name());
        record.set("score", Nodes.score(other.score()));
        return record;
    }

    private static ObjectNode date(EventDate date) {
        return Nodes.object()
                .put("start", date.start().toString())
                .put("end", date.end().toString())
                .put("precision", label(date.precision()))
                .put("basis", label(date.basis()));
    }

    private static ObjectNode place(EventPlace place) {
        ObjectNode record = Nodes.object().put("name", place.name());
        record.set("country", Nodes.text(place.country()));
        record.set("admin1", Nodes.text(place.admin1()));
        record.set("lat", Nodes.degree(place.lat()));
        record.set("lon", Nodes.degree(place.lon()));
        record.put("geonames", place.geonames().orElse(null));
        return record.put("precision", label(place.precision())).put("basis", label(place.basis()));
    }

    private static ObjectNode count(Count count) {
        return Nodes.object().put("min", count.min()).put("max", count.max());
    }

    private static ObjectNode confidence(Confidence sure) {
        ObjectNode record = Nodes.object();
        record.set("event", Nodes.score(sure.event()));
        record.set("type", Nodes.score(sure.type()));
        record.set("actor", Nodes.score(sure.actor()));
        record.set("recipient", Nodes.score(sure.recipient()));
        record.set("date", Nodes.score(sure.date()));
        record.set("place", Nodes.score(sure.place()));
        return record;
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

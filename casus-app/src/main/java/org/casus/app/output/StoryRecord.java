package org.casus.app.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.casus.CodedStory;
import org.casus.actor.Participant;
import org.casus.cast.Reference;
import org.casus.event.Link;
import org.casus.event.Relation;
import org.casus.place.PlaceMention;
import org.casus.speech.Attribution;
import org.casus.story.Caption;
import org.casus.story.Problem;
import org.casus.story.Span;
import org.casus.story.Story;

/** The contract's record of one coded story. */
final class StoryRecord {

    private final CodedStory coded;
    private final CodePoints points;

    StoryRecord(CodedStory coded) {
        this.coded = coded;
        this.points = new CodePoints(coded.story().text());
    }

    /** The record, its fields in the contract's order. */
    ObjectNode json() {
        EventRecord events = new EventRecord(this);
        ObjectNode record = Nodes.object();
        record.set("story", story(coded.story()));
        record.set("events", Nodes.array(coded.events(), events::json));
        record.set("attributions", Nodes.array(coded.attributions(), this::attribution));
        record.set("relations", Nodes.array(coded.relations(), this::relation));
        record.set("links", Nodes.array(coded.links(), this::link));
        record.set("places", Nodes.array(coded.places(), this::place));
        record.set("references", Nodes.array(coded.references(), this::reference));
        record.set("captions", Nodes.array(coded.captions(), this::caption));
        record.set("problems", Nodes.array(coded.problems(), StoryRecord::problem));
        return record;
    }

    ArrayNode span(Span span) {
        return Nodes.pair(points.begin(span), points.end(span));
    }

    ArrayNode spans(List<Span> spans) {
        return Nodes.array(spans, this::span);
    }

    ObjectNode participant(Participant party) {
        ObjectNode record = Nodes.object().put("text", party.text()).put("name", party.name());
        record.set("country", Nodes.text(party.country()));
        record.set("sectors", Nodes.strings(party.sectors()));
        record.set("id", Nodes.text(party.id()));
        record.set("span", span(party.span()));
        if (!party.backers().isEmpty()) {
            record.set("backers", Nodes.strings(party.backers()));
        }
        party.office().ifPresent(office -> record.set("office", PhraseRecord.office(office)));
        if (party.implied()) {
            record.put("implied", true);
        }
        return record;
    }

    private ObjectNode story(Story story) {
        ObjectNode record = Nodes.object().put("id", story.id());
        record.set("published", Nodes.text(story.published().map(LocalDate::toString)));
        return record.put("title", story.title())
                .put("url", story.url())
                .put("publisher", story.publisher())
                .put("language", story.language())
                .put("sentences", coded.sentences());
    }

    private ObjectNode attribution(Attribution said) {
        ObjectNode record = Nodes.object();
        record.set("source", spans(said.source()));
        record.set("cue", spans(said.cue()));
        record.set("content", spans(said.content()));
        record.set("speaker", Nodes.orNull(said.speaker(), this::participant));
        return record.put("direct", said.direct()).put("sentence", said.sentence());
    }

    private ObjectNode relation(Relation relation) {
        ObjectNode record = Nodes.object();
        record.set("subject", participant(relation.subject()));
        record.put("relation", relation.relation());
        record.set("object", participant(relation.object()));
        record.put("sentence", relation.sentence());
        record.set("span", span(relation.span()));
        return record;
    }

    private ObjectNode link(Link link) {
        ObjectNode record = Nodes.object()
                .put("from", link.from())
                .put("to", link.to())
                .put("kind", link.kind().label());
        record.set("cue", span(link.cue()));
        record.put("why", link.why());
        return record;
    }

    private ObjectNode place(PlaceMention place) {
        ObjectNode record = Nodes.object();
        record.set("span", span(place.span()));
        record.put("text", place.text()).put("kind", place.kind()).put("name", place.name());
        record.set("lat", Nodes.degree(place.lat()));
        record.set("lon", Nodes.degree(place.lon()));
        record.set("country", Nodes.text(place.country()));
        record.set("admin1", Nodes.text(place.admin1()));
        record.put("geonames", place.geonames().orElse(null));
        return record;
    }

    private ObjectNode reference(Reference reference) {
        ObjectNode record = Nodes.object();
        record.set("span", span(reference.span()));
        record.put("text", reference.span().of(coded.story().text()));
        record.put("kind", reference.kind().name().toLowerCase(Locale.ROOT));
        record.set("to", Nodes.array(reference.to(), this::participant));
        record.set("named", spans(reference.named()));
        return record.put("sentence", reference.sentence());
    }

    private ObjectNode caption(Caption caption) {
        ObjectNode record = Nodes.object().put("text", caption.text());
        record.set("credit", Nodes.text(caption.credit()));
        record.set("span", span(caption.span()));
        return record;
    }

    private static ObjectNode problem(Problem problem) {
        return Nodes.object().put("code", problem.code()).put("detail", problem.detail());
    }
}

package org.casus.app.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.CodedStory;
import org.casus.actor.Participant;
import org.casus.event.Aspect;
import org.casus.event.Count;
import org.casus.event.Event;
import org.casus.place.EventPlace;
import org.casus.speech.Stance;
import org.casus.time.EventDate;

/** CSV (RFC 4180) with one row a dyad: event, actor, recipient. An event without one side has that side empty. */
public final class CsvForm implements Form {

    private static final String COLUMNS =
            "story,published,event,type,mode,contexts,cameo,quad,intensity,status,aspect,background,"
                    + "actor,actor_text,actor_country,actor_sectors,actor_id,"
                    + "recipient,recipient_text,recipient_country,recipient_sectors,recipient_id,"
                    + "date_start,date_end,date_precision,date_basis,"
                    + "place,place_country,place_admin1,lat,lon,geonames,place_precision,"
                    + "killed_min,killed_max,injured_min,injured_max,arrested_min,arrested_max,crowd_min,crowd_max,"
                    + "asserted_by,denied_by,section,sentence,trigger,text,confidence,rule";

    @Override
    public String head() {
        return COLUMNS + "\n";
    }

    @Override
    public String body(CodedStory coded) {
        StringBuilder rows = new StringBuilder();
        for (Event event : coded.events()) {
            for (Optional<Participant> actor : sides(event.actors())) {
                for (Optional<Participant> recipient : sides(event.recipients())) {
                    rows.append(row(coded, event, actor, recipient)).append('\n');
                }
            }
        }
        return rows.toString();
    }

    /** The parties; or, where there are none, one empty side, so that the event keeps its row. */
    private static List<Optional<Participant>> sides(List<Participant> parties) {
        return parties.isEmpty()
                ? List.of(Optional.empty())
                : parties.stream().map(Optional::of).toList();
    }

    private static String row(
            CodedStory coded, Event event, Optional<Participant> actor, Optional<Participant> recipient) {
        List<String> cells = new ArrayList<>();
        cells.add(coded.story().id());
        cells.add(coded.story().published().map(LocalDate::toString).orElse(""));
        what(event, cells);
        party(actor, cells);
        party(recipient, cells);
        date(event.date(), cells);
        place(event.place(), cells);
        count(event.killed(), cells);
        count(event.injured(), cells);
        count(event.arrested(), cells);
        count(event.crowd(), cells);
        words(coded, event, cells);
        return String.join(",", cells.stream().map(CsvForm::quoted).toList());
    }

    private static void what(Event event, List<String> cells) {
        cells.add(event.id());
        cells.add(event.type().name());
        cells.add(event.mode().orElse(""));
        cells.add(String.join(" ", event.contexts()));
        cells.add(event.cameo());
        cells.add(Integer.toString(event.type().quad()));
        cells.add(Nodes.score(event.intensity()).asText());
        cells.add(event.status().label());
        cells.add(event.aspect().map(Aspect::label).orElse(""));
        cells.add(Boolean.toString(event.background()));
    }

    private static void party(Optional<Participant> party, List<String> cells) {
        cells.add(party.map(Participant::name).orElse(""));
        cells.add(party.map(Participant::text).orElse(""));
        cells.add(party.flatMap(Participant::country).orElse(""));
        cells.add(party.map(p -> String.join(" ", p.sectors())).orElse(""));
        cells.add(party.flatMap(Participant::id).orElse(""));
    }

    private static void date(Optional<EventDate> date, List<String> cells) {
        cells.add(date.map(d -> d.start().toString()).orElse(""));
        cells.add(date.map(d -> d.end().toString()).orElse(""));
        cells.add(date.map(d -> label(d.precision())).orElse(""));
        cells.add(date.map(d -> label(d.basis())).orElse(""));
    }

    private static void place(Optional<EventPlace> place, List<String> cells) {
        cells.add(place.map(EventPlace::name).orElse(""));
        cells.add(place.flatMap(EventPlace::country).orElse(""));
        cells.add(place.flatMap(EventPlace::admin1).orElse(""));
        cells.add(place.map(p -> Nodes.degree(p.lat()).asText()).orElse(""));
        cells.add(place.map(p -> Nodes.degree(p.lon()).asText()).orElse(""));
        cells.add(place.flatMap(EventPlace::geonames).map(String::valueOf).orElse(""));
        cells.add(place.map(p -> label(p.precision())).orElse(""));
    }

    private static void count(Optional<Count> count, List<String> cells) {
        cells.add(count.map(c -> Integer.toString(c.min())).orElse(""));
        cells.add(count.map(c -> Integer.toString(c.max())).orElse(""));
    }

    private static void words(CodedStory coded, Event event, List<String> cells) {
        cells.add(claimants(event, Stance.ASSERTS));
        cells.add(claimants(event, Stance.DENIES));
        cells.add(event.section().label());
        cells.add(Integer.toString(event.sentence()));
        cells.add(event.trigger().of(coded.story().text()));
        cells.add(event.text());
        cells.add(Nodes.score(event.confidence().event()).asText());
        cells.add(event.why().rule());
    }

    private static String claimants(Event event, Stance stance) {
        return String.join(
                "; ",
                event.claims().stream()
                        .filter(claim -> claim.stance() == stance)
                        .map(claim -> claim.by().name())
                        .toList());
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}

package org.casus.app.output;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.actor.Participant;
import org.casus.event.Claim;
import org.casus.event.Count;
import org.casus.event.Event;
import org.casus.event.Link;
import org.casus.place.EventPlace;
import org.casus.time.EventDate;
import org.casus.time.Precision;

/** The fields of an event as people read them. */
final class EventText {

    private EventText() {}

    static String when(EventDate date) {
        if (date.start().equals(date.end())) {
            return date.start().toString();
        }
        if (date.precision() == Precision.YEAR) {
            return Integer.toString(date.start().getYear());
        }
        return date.precision() == Precision.MONTH
                ? date.start().toString().substring(0, "2019-12".length())
                : date.start() + " to " + date.end();
    }

    /** "happened", "happened, began", "happened, background". */
    static String status(Event event) {
        String aspect = event.aspect().map(a -> ", " + a.label()).orElse("");
        return event.status().label() + aspect + (event.background() ? ", background" : "");
    }

    static String parties(List<Participant> parties) {
        return parties.isEmpty() ? "-" : parties.stream().map(EventText::party).collect(Collectors.joining("; "));
    }

    static String party(Participant party) {
        String known = party.name().isBlank() ? party.text() : party.name();
        String name = party.implied() ? "[" + known + "]" : known;
        String marks = Stream.concat(party.country().stream(), party.sectors().stream())
                .collect(Collectors.joining(" "));
        return marks.isEmpty() ? name : name + " (" + marks + ")";
    }

    static String what(Event event) {
        return Stream.of(
                        Optional.of(
                                event.type() + event.mode().map(m -> " " + m).orElse("")),
                        event.killed().map(n -> number(n) + " killed"),
                        event.injured().map(n -> number(n) + " injured"),
                        event.arrested().map(n -> number(n) + " arrested"),
                        event.crowd().map(n -> "crowd of " + number(n)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static String number(Count count) {
        return count.min() == count.max()
                ? String.format(Locale.ROOT, "%,d", count.min())
                : String.format(Locale.ROOT, "%,d–%,d", count.min(), count.max());
    }

    static String where(EventPlace place) {
        return place.country()
                .filter(country -> !place.name().isEmpty())
                .map(country -> place.name() + " (" + country + ")")
                .orElse(place.name());
    }

    static String said(Claim claim) {
        return claim.stance().label() + ": " + party(claim.by());
    }

    /** What an event is to the other one of a link; {@code from} says whether the link starts at it. */
    static String link(Link.Kind kind, boolean from) {
        return switch (kind) {
            case RESPONSE_TO -> from ? "in response to" : "answered by";
            case BECAUSE_OF -> from ? "because of" : "a reason for";
            case PART_OF -> from ? "part of" : "has as a part";
            case SAME_AS -> "the same as";
        };
    }
}

package org.casus.app.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.actor.ActorCard;

/** An entry of the directory as a line, as a page and as JSON. */
public final class ActorRecord {

    private ActorRecord() {}

    /** One line, its cells parted by tabs: id, country, sectors, name, other names. */
    public static String row(ActorCard card) {
        return String.join(
                        "\t",
                        card.id().orElse("-"),
                        card.country().orElse("-"),
                        card.sectors().isEmpty() ? "-" : String.join("|", card.sectors()),
                        card.name(),
                        String.join("|", card.aliases()))
                + "\n";
    }

    /** One JSON object with all that is known, on one line. */
    public static String line(ActorCard card) {
        ObjectNode record = Nodes.object().put("kind", card.kind());
        record.set("id", Nodes.text(card.id()));
        record.put("name", card.name());
        record.set("country", Nodes.text(card.country()));
        record.set("sectors", Nodes.strings(card.sectors()));
        record.set("aliases", Nodes.strings(card.aliases()));
        record.set("backers", Nodes.strings(card.backers()));
        record.set("parent", Nodes.text(card.parent()));
        dates(record, card.from(), card.to());
        record.set("terms", Nodes.array(card.terms(), ActorRecord::term));
        return record.put("source", card.source()).put("origin", card.origin()) + "\n";
    }

    private static ObjectNode term(ActorCard.Role term) {
        ObjectNode record = Nodes.object().put("office", term.office());
        record.set("sectors", Nodes.strings(term.sectors()));
        dates(record, term.from(), term.to());
        return record;
    }

    private static void dates(ObjectNode record, Optional<LocalDate> from, Optional<LocalDate> to) {
        record.set("from", Nodes.text(from.map(LocalDate::toString)));
        record.set("to", Nodes.text(to.map(LocalDate::toString)));
    }

    /** Some lines to read. */
    public static String page(ActorCard card) {
        StringBuilder page = new StringBuilder(card.name()).append("  (").append(card.kind());
        card.country().ifPresent(country -> page.append(", ").append(country));
        page.append(")\n");
        line(page, "id", card.id().orElse(""));
        line(page, "sectors", String.join("|", card.sectors()));
        line(page, "also", String.join(", ", card.aliases()));
        line(page, "backed by", String.join(", ", card.backers()));
        line(page, "part of", card.parent().orElse(""));
        line(page, "there", span(card.from(), card.to()));
        for (ActorCard.Role term : card.terms()) {
            line(page, term.office().isEmpty() ? "then" : term.office(), role(term));
        }
        line(
                page,
                "from",
                List.of(card.origin(), card.source()).stream()
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("; ")));
        return page.toString();
    }

    private static String role(ActorCard.Role term) {
        return span(term.from(), term.to()) + "  " + String.join("|", term.sectors());
    }

    private static String span(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.isEmpty() && to.isEmpty()
                ? ""
                : from.map(LocalDate::toString).orElse("") + " to "
                        + to.map(LocalDate::toString).orElse("now");
    }

    private static void line(StringBuilder page, String label, String text) {
        if (!text.isBlank()) {
            page.append(String.format("  %-12s %s%n", label, text));
        }
    }
}

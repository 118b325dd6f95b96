package org.casus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.event.Event;
import org.casus.event.Link;
import org.casus.speech.Stance;
import org.casus.story.Story;

/** A short story of our own, coded by the whole program, with its links and claims told by the words of its events. */
final class ToldStory {

    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 6, 19);

    private final String text;
    private final CodedStory coded;

    ToldStory(Coder coder, String text) {
        this.text = text;
        this.coded = coder.code(new Story("s", Optional.of(WEDNESDAY), "", text, "", "", "", ""));
    }

    /** The event named by the {@code nth} use of {@code word}, from 1. */
    Event event(String word, int nth) {
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = text.indexOf(word, at + 1);
        }
        int begin = at;
        return coded.events().stream()
                .filter(e -> e.trigger().begin() == begin)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event on '" + word + "' in " + words()));
    }

    Event event(String word) {
        return event(word, 1);
    }

    private List<String> words() {
        return coded.events().stream().map(e -> e.trigger().of(text)).toList();
    }

    /** The links as "from kind to", each event by its word. */
    List<String> links() {
        return coded.links().stream()
                .map(link -> word(link.from()) + " " + link.kind().label() + " " + word(link.to()))
                .toList();
    }

    /** The relations as "subject kind object", by the actors' names. */
    List<String> relations() {
        return coded.relations().stream()
                .map(r -> r.subject().name() + " " + r.relation() + " "
                        + r.object().name())
                .toList();
    }

    /** The references as "words: who", by the actors' names. */
    List<String> references() {
        return coded.references().stream()
                .map(r -> r.span().of(text) + ": "
                        + String.join(", ", r.to().stream().map(p -> p.name()).toList()))
                .toList();
    }

    List<Link> whole() {
        return coded.links();
    }

    private String word(String id) {
        return coded.events().stream()
                .filter(e -> e.id().equals(id))
                .map(e -> e.trigger().of(text))
                .findFirst()
                .orElse("?");
    }

    /** Who takes that stand on an event, by name. */
    static List<String> by(Event event, Stance stance) {
        return event.claims().stream()
                .filter(c -> c.stance() == stance)
                .map(c -> c.by().name())
                .toList();
    }
}

package org.casus.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.language.Sentence;
import org.casus.language.Token;

/** Links events of one sentence by the words between them: "in response to", "over", "because of". */
final class LinkReader {

    private final Map<String, Link.Kind> ties;

    LinkReader() {
        this.ties = load();
    }

    private static Map<String, Link.Kind> load() {
        try (InputStream stream = LinkReader.class.getResourceAsStream("links.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("links.tsv is not in the jar");
            }
            return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Link.Kind> read(BufferedReader reader) throws IOException {
        Map<String, Link.Kind> ties = new HashMap<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t");
                ties.put(cells[1] + " " + cells[0], Link.Kind.labelled(cells[2]));
            }
        }
        return ties;
    }

    /** The links among the events, which are given with their drafts in the order of the text. */
    List<Link> read(Map<Draft, Event> events) {
        Map<String, Draft> byWord = new HashMap<>();
        events.keySet().forEach(d -> byWord.put(key(d.candidate.sentence(), d.candidate.trigger()), d));
        List<Link> links = new ArrayList<>();
        for (Map.Entry<Draft, Event> to : events.entrySet()) {
            tie(to.getKey(), byWord).ifPresent(tie -> {
                Event from = events.get(tie.from());
                if (from != null && !from.id().equals(to.getValue().id())) {
                    links.add(new Link(
                            from.id(), to.getValue().id(), tie.kind(), tie.cue().span()));
                }
            });
        }
        return links;
    }

    private static String key(Sentence sentence, Token token) {
        return sentence.index() + ":" + token.index();
    }

    private record Tie(Draft from, Link.Kind kind, Token cue) {}

    private Optional<Tie> tie(Draft to, Map<String, Draft> byWord) {
        Sentence sentence = to.candidate.sentence();
        Token trigger = to.candidate.trigger();
        Optional<Token> head = sentence.head(trigger);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Optional<Link.Kind> noun =
                Optional.ofNullable(ties.get("noun " + head.get().lemma()));
        if (noun.isPresent()) {
            return above(sentence, head.get(), byWord).map(from -> new Tie(from, noun.get(), head.get()));
        }
        for (Token child : sentence.children(trigger)) {
            String form = child.is("case") ? "case " : child.is("mark") ? "mark " : "";
            Link.Kind kind = ties.get(form + child.lemma());
            if (kind != null) {
                return above(sentence, trigger, byWord).map(from -> new Tie(from, kind, child));
            }
        }
        return Optional.empty();
    }

    /** The event that {@code word} hangs on, or of which it is said ("the strikes were in response to …"). */
    private static Optional<Draft> above(Sentence sentence, Token word, Map<String, Draft> byWord) {
        for (Token subject : sentence.children(word, "nsubj")) {
            Draft draft = byWord.get(key(sentence, subject));
            if (draft != null) {
                return Optional.of(draft);
            }
        }
        Optional<Token> at = sentence.head(word);
        while (at.isPresent()) {
            Draft draft = byWord.get(key(sentence, at.get()));
            if (draft != null) {
                return Optional.of(draft);
            }
            at = sentence.head(at.get());
        }
        return Optional.empty();
    }
}

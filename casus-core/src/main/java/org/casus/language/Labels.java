package org.casus.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The names behind the model's numbers.
 *
 * @param upos word classes
 * @param deprel relations
 * @param ner entity tags: {@code O}, {@code B-} and {@code I-} with a kind
 */
record Labels(List<String> upos, List<String> deprel, List<String> ner) {

    static Labels read(byte[] json) {
        try {
            JsonNode tree = new ObjectMapper().readTree(json);
            checkEvents(names(tree, "event"));
            return new Labels(names(tree, "upos"), names(tree, "deprel"), names(tree, "ner"));
        } catch (IOException e) {
            throw new IllegalStateException("labels.json is no JSON", e);
        }
    }

    private static List<String> names(JsonNode tree, String head) {
        List<String> names = new ArrayList<>();
        tree.path(head).forEach(name -> names.add(name.asText()));
        if (names.isEmpty()) {
            throw new IllegalStateException("labels.json names no " + head);
        }
        return List.copyOf(names);
    }

    private static void checkEvents(List<String> events) {
        if (!events.subList(1, events.size()).equals(EventScores.TYPES)) {
            throw new IllegalStateException("the model's event types are not PLOVER's in order: " + events);
        }
    }
}

package org.casus.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.language.Entity.Kind;
import org.casus.story.Span;

/** Reads entities off the tags of words: {@code B-} begins one, {@code I-} of the same kind goes on with it. */
final class Entities {

    private Entities() {}

    static List<Entity> of(List<String> tags, List<Span> spans) {
        List<Entity> entities = new ArrayList<>();
        int first = -1;
        for (int i = 0; i <= tags.size(); i++) {
            boolean goesOn = first >= 0 && i < tags.size() && goesOn(tags.get(first), tags.get(i));
            if (first >= 0 && !goesOn) {
                entities.add(new Entity(
                        kind(tags.get(first)), first, i - 1, spans.get(first).cover(spans.get(i - 1))));
                first = -1;
            }
            if (first < 0 && i < tags.size() && !tags.get(i).equals("O")) {
                first = i;
            }
        }
        return entities;
    }

    private static boolean goesOn(String first, String tag) {
        return tag.startsWith("I-") && tag.substring(2).equals(first.substring(2));
    }

    private static Kind kind(String tag) {
        return switch (tag.substring(2).toUpperCase(Locale.ROOT)) {
            case "PERSON", "PER" -> Kind.PERSON;
            case "ORGANIZATION", "ORG" -> Kind.ORGANIZATION;
            case "LOCATION", "LOC", "GPE" -> Kind.LOCATION;
            case "NORP" -> Kind.NORP;
            case "FACILITY", "FAC" -> Kind.FACILITY;
            default -> Kind.OTHER;
        };
    }
}

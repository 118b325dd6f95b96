package org.casus.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casus.story.Table;

/**
 * Dictionary forms by rule: irregular forms from {@code lemmas.tsv}, endings by {@link Endings}. Verbs come back to their base
 * form, nouns to their singular; names stay as they are, in lower case.
 */
final class Lemmas {

    private final Map<String, Map<String, String>> irregular;
    private final Endings endings;

    private Lemmas(Map<String, Map<String, String>> irregular, Endings endings) {
        this.irregular = irregular;
        this.endings = endings;
    }

    static Lemmas load() {
        Map<String, Map<String, String>> irregular = new HashMap<>();
        for (List<String> row : Table.rows(Lemmas.class, "lemmas.tsv")) {
            Map<String, String> forms = irregular.computeIfAbsent(row.get(0), c -> new HashMap<>());
            for (String form : row.get(2).split("\\|")) {
                forms.put(form, row.get(1));
            }
        }
        return new Lemmas(irregular, Endings.load());
    }

    /** The lemma of {@code word}, whose class is {@code upos}. */
    String of(String word, String upos) {
        String form = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        String known = irregular.getOrDefault(upos, Map.of()).get(form);
        if (known != null) {
            return known;
        }
        return switch (upos) {
            case "VERB" -> endings.verb(form);
            case "AUX" -> aux(form);
            case "NOUN" -> noun(form);
            case "ADJ", "ADV" -> endings.adjective(form);
            default -> form;
        };
    }

    private String aux(String form) {
        String verb = irregular.getOrDefault("VERB", Map.of()).get(form);
        return verb == null ? form : verb;
    }

    /** A noun of two parts with a plural of its own keeps its first part: "policemen", "grandchildren". */
    private String noun(String form) {
        for (String plural : List.of("men", "women", "children", "wives", "people", "feet")) {
            if (form.endsWith(plural) && form.length() > plural.length() + 1 && !form.equals("specimen")) {
                String stem = form.substring(0, form.length() - plural.length());
                return stem + irregular.getOrDefault("NOUN", Map.of()).getOrDefault(plural, plural);
            }
        }
        return endings.noun(form);
    }
}

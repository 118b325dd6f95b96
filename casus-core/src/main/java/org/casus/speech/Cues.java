package org.casus.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words of saying, from {@code cues.tsv}. */
final class Cues {

    private final Map<String, Cue> verbs;

    /**
     * A word of saying.
     *
     * @param lemma the word
     * @param stance what the source says of the content
     * @param takesObject whether a noun can be the content ("denied involvement")
     */
    record Cue(String lemma, Stance stance, boolean takesObject) {}

    private Cues(Map<String, Cue> verbs) {
        this.verbs = Map.copyOf(verbs);
    }

    static Cues load() {
        try (InputStream stream = Cues.class.getResourceAsStream("cues.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("cues.tsv is not in the jar");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Map<String, Cue> verbs = new HashMap<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split("\t");
                    verbs.put(cells[0], new Cue(cells[0], Stance.named(cells[2]), cells[3].equals("object")));
                }
            }
            return new Cues(verbs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cue with that lemma. */
    Optional<Cue> verb(String lemma) {
        return Optional.ofNullable(verbs.get(lemma));
    }
}

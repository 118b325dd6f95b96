package org.casus.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The word classes that take no new members, from {@code closed.tsv}: "rejected" is no particle, however sure the model is. What
 * the model says of words in contexts that it has not seen is held to what English allows.
 */
final class ClosedClasses {

    private final Map<String, Set<String>> members;

    private ClosedClasses(Map<String, Set<String>> members) {
        this.members = Map.copyOf(members);
    }

    static ClosedClasses load() {
        try (InputStream stream = ClosedClasses.class.getResourceAsStream("closed.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("closed.tsv is not in the jar");
            }
            return new ClosedClasses(read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Set<String>> read(BufferedReader reader) throws IOException {
        Map<String, Set<String>> members = new HashMap<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t");
                members.put(cells[0], Set.copyOf(Set.of(cells[1].split(" "))));
            }
        }
        return members;
    }

    /** Whether {@code word} can be of {@code wordClass}; of an open class, any word can. */
    boolean allow(String wordClass, String word) {
        Set<String> words = members.get(wordClass);
        return words == null || words.contains(word.toLowerCase(Locale.ROOT));
    }
}

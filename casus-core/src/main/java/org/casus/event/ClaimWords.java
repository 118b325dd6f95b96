package org.casus.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.language.Sentence;
import org.casus.speech.Stance;
import org.casus.story.Table;

/** The words by which somebody takes a stand on an event, read from {@code claims.tsv}, where they are explained. */
final class ClaimWords {

    private final Map<String, Set<String>> own = new HashMap<>();
    private final Map<String, Stance> nouns = new HashMap<>();
    private final Set<String> shares = new HashSet<>();

    private ClaimWords() {}

    static ClaimWords load() {
        ClaimWords loaded = new ClaimWords();
        Table.rows(ClaimWords.class, "claims.tsv").forEach(loaded::add);
        return loaded;
    }

    private void add(List<String> cells) {
        String[] words = cells.get(0).split(" ");
        switch (cells.get(1)) {
            case "own" -> own.computeIfAbsent(words[0], k -> new HashSet<>()).add(words[1]);
            case "noun" -> nouns.put(words[0], Stance.valueOf(cells.get(2).toUpperCase(Locale.ROOT)));
            case "share" -> shares.add(words[0]);
            default -> throw new IllegalStateException("claims.tsv: no such kind: " + cells.get(1));
        }
    }

    /** Whether the sentence has a word by which a deed is claimed or a claim is named. */
    boolean speaks(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(
                        t -> own.containsKey(t.lemma()) || nouns.containsKey(t.lemma()) || shares.contains(t.lemma()));
    }

    /** Whether who does {@code verb} to {@code object} takes a deed for their own. */
    boolean owns(String verb, String object) {
        return own.getOrDefault(verb, Set.of()).contains(object);
    }

    /** What the owner of a noun says. */
    Optional<Stance> noun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }

    /** Whether the noun is what somebody has in a deed: "involvement". */
    boolean share(String lemma) {
        return shares.contains(lemma);
    }
}

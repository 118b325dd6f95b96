package org.casus.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.language.Token;
import org.casus.story.Table;

/** The words of saying, from {@code cues.tsv}. */
final class Cues {

    private final Map<String, Cue> words;

    /**
     * A word of saying.
     *
     * @param lemma the word
     * @param kind its word class ({@code verb}, {@code noun}, {@code adjective}), {@code adverb} for one that stands for a source
     *     by itself, {@code aside} for a noun that makes its clause somebody's with a preposition ("in the view of")
     * @param stance what the source says of the content
     * @param takes what its content can be: {@code clause}, {@code infinitive}, {@code object}, and prepositions
     */
    record Cue(String lemma, String kind, Stance stance, Set<String> takes) {
        Cue {
            takes = Set.copyOf(takes);
        }

        /** A colon after a speaker's name. */
        static Cue label() {
            return new Cue(":", "", Stance.ASSERTS, Set.of("clause"));
        }

        /** Whether it is one of uttering, not of feeling. */
        boolean utters() {
            return stance != Stance.VOICES;
        }
    }

    private Cues(Map<String, Cue> words) {
        this.words = Map.copyOf(words);
    }

    static Cues load() {
        Map<String, Cue> words = new HashMap<>();
        for (List<String> row : Table.rows(Cues.class, "cues.tsv")) {
            words.put(
                    row.get(1) + " " + row.get(0),
                    new Cue(
                            row.get(0),
                            row.get(1),
                            Stance.named(row.get(2)),
                            Set.of(row.get(3).split(" "))));
        }
        return new Cues(words);
    }

    /** The cue that {@code token} is by its lemma and word class. */
    Optional<Cue> of(Token token) {
        return switch (token.upos()) {
            case "VERB" -> of("verb", token);
            case "NOUN" -> of("noun", token);
            case "ADJ" -> of("adjective", token);
            case "ADV" -> of("adverb", token);
            default -> Optional.empty();
        };
    }

    /** The cue of that kind that {@code token} is by its lemma. */
    Optional<Cue> of(String kind, Token token) {
        return Optional.ofNullable(words.get(kind + " " + token.lemma()));
    }
}

package org.casus.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.story.Table;
import org.casus.time.Phrase.Element;
import org.casus.time.Phrase.Match;

/** All rows of phrases.tsv, and where in a text they stand. */
final class Phrases {

    private final Vocabulary vocabulary;
    private final Map<String, List<Phrase>> byWord = new HashMap<>();
    private final Map<String, List<Phrase>> byClass = new HashMap<>();
    private final Map<Phrase, Integer> order = new HashMap<>();

    private Phrases(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static Phrases load(Vocabulary vocabulary) {
        Phrases phrases = new Phrases(vocabulary);
        for (var row : Table.rows(Phrases.class, "phrases.tsv")) {
            phrases.add(Phrase.read(row.get(0), row.get(1), vocabulary));
        }
        return phrases;
    }

    private void add(Phrase phrase) {
        order.putIfAbsent(phrase, order.size());
        for (Element element : phrase.elements()) {
            element.words().forEach(w -> put(byWord, w, phrase));
            if (!element.kind().isEmpty()) {
                put(byClass, element.kind(), phrase);
            }
            if (!element.optional()) {
                return;
            }
        }
    }

    private static void put(Map<String, List<Phrase>> index, String key, Phrase phrase) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(phrase);
    }

    /** The matches that stand, none over another: the longest first, then the earlier, then the earlier row. */
    List<Match> find(List<Word> words) {
        List<Match> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            collect(words, i, all);
        }
        all.sort(Comparator.comparingInt((Match m) -> -m.length())
                .thenComparingInt(Match::first)
                .thenComparingInt(m -> order.getOrDefault(m.phrase(), 0)));
        boolean[] taken = new boolean[words.size()];
        List<Match> kept = new ArrayList<>();
        for (Match match : all) {
            if (free(match, taken)) {
                kept.add(match);
            }
        }
        kept.sort(Comparator.comparingInt(Match::first));
        return kept;
    }

    private static boolean free(Match match, boolean[] taken) {
        for (int i = match.first(); i < match.last(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        Arrays.fill(taken, match.first(), match.last(), true);
        return true;
    }

    private void collect(List<Word> words, int at, List<Match> all) {
        Word word = words.get(at);
        for (Phrase phrase : byWord.getOrDefault(word.lower(), List.of())) {
            phrase.match(words, at, vocabulary).ifPresent(all::add);
        }
        if (!vocabulary.knows(word)) {
            return;
        }
        byClass.forEach((kind, phrases) -> {
            if (vocabulary.value(kind, word).isPresent()) {
                phrases.forEach(p -> p.match(words, at, vocabulary).ifPresent(all::add));
            }
        });
    }
}

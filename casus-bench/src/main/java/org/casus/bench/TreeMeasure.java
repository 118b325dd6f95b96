package org.casus.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casus.bench.Treebank.GoldSentence;
import org.casus.bench.Treebank.GoldWord;
import org.casus.language.Sentence;
import org.casus.language.Token;

/**
 * How right word classes and trees are on given words: every word counts, marks too. LAS compares relations without their
 * subtypes, as the CoNLL 2018 shared task did; {@code LAS with subtypes} compares them whole.
 */
final class TreeMeasure {

    private static final Map<String, String> TRIPLES =
            Map.of("nsubj", "verb and subject", "nsubj:pass", "verb and passive subject", "obj", "verb and object");

    private final Map<String, Long> right = new LinkedHashMap<>();
    private final Map<String, Score> triples = new LinkedHashMap<>();
    private long words;

    TreeMeasure() {
        for (String relation : List.of("nsubj", "nsubj:pass", "obj")) {
            triples.put(relation, new Score());
        }
    }

    void count(GoldSentence gold, Sentence read) {
        for (int i = 0; i < gold.words().size(); i++) {
            GoldWord wanted = gold.words().get(i);
            Token given = read.token(i);
            boolean head = wanted.head() == given.head();
            words++;
            tally("UPOS", wanted.upos().equals(given.upos()));
            tally("UAS", head);
            tally("LAS", head && plain(wanted.deprel()).equals(plain(given.deprel())));
            tally("LAS with subtypes", head && wanted.deprel().equals(given.deprel()));
            triples(gold, read, i);
        }
    }

    private void triples(GoldSentence gold, Sentence read, int i) {
        GoldWord wanted = gold.words().get(i);
        Token given = read.token(i);
        boolean goldVerb =
                wanted.head() >= 0 && gold.words().get(wanted.head()).upos().equals("VERB");
        boolean readVerb = given.head() >= 0 && read.token(given.head()).upos().equals("VERB");
        triples.forEach((relation, score) -> {
            boolean inGold = goldVerb && wanted.deprel().equals(relation);
            boolean inRead = readVerb && given.deprel().equals(relation);
            if (inGold && inRead && wanted.head() != given.head()) {
                score.count(true, false);
                score.count(false, true);
            } else {
                score.count(inRead, inGold);
            }
        });
    }

    private void tally(String what, boolean isRight) {
        right.merge(what, isRight ? 1L : 0L, Long::sum);
    }

    private static String plain(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    /** The share of right answers, in per cent. */
    double percent(String what) {
        return words == 0 ? 0 : 100.0 * right.getOrDefault(what, 0L) / words;
    }

    void print(StringBuilder table) {
        for (String what : right.keySet()) {
            table.append(String.format(Locale.ROOT, "  %-34s%6.2f%n", what, percent(what)));
        }
        triples.forEach((relation, score) ->
                table.append(String.format(Locale.ROOT, "  %-34s%s%n", "F1 " + TRIPLES.get(relation), score)));
    }
}

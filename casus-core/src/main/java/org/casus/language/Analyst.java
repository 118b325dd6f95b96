package org.casus.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs the model over many sentences, in batches of like length, and decodes what it says. */
final class Analyst implements AutoCloseable {

    /** A batch has at most so many sentences, and so many pieces with its padding. */
    private static final int SENTENCES = 32;

    private static final int PIECES = 1024;

    private final Network network;
    private final WordPieces vocabulary;
    private final Labels labels;

    Analyst(ModelFiles files) {
        labels = Labels.read(files.bytes("labels.json"));
        vocabulary = WordPieces.read(files.open("vocab.txt"));
        network = new Network(files.bytes("model.onnx"));
    }

    /**
     * What the model says of one sentence, word by word.
     *
     * @param upos word classes
     * @param heads indices of heads, -1 for the root
     * @param deprels relations to the heads
     * @param tags entity tags
     * @param events scores as events
     */
    record Analysis(
            List<String> upos, int[] heads, List<String> deprels, List<String> tags, List<EventScores> events) {}

    /** Analyses of the sentences, in their order. */
    List<Analysis> analyse(List<List<String>> sentences) {
        Batch.Row[] rows = new Batch.Row[sentences.size()];
        Arrays.setAll(rows, i -> Batch.Row.of(sentences.get(i), vocabulary));
        int[] order = byLength(rows);
        Analysis[] analyses = new Analysis[rows.length];
        int from = 0;
        while (from < order.length) {
            int to = batchEnd(rows, order, from);
            run(rows, order, from, to, analyses);
            from = to;
        }
        return List.of(analyses);
    }

    private static int[] byLength(Batch.Row[] rows) {
        long[] keys = new long[rows.length];
        Arrays.setAll(keys, i -> ((long) rows[i].length() << 32) | i);
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(k -> (int) k).toArray();
    }

    private static int batchEnd(Batch.Row[] rows, int[] order, int from) {
        int to = from + 1;
        while (to < order.length && to - from < SENTENCES && (to - from + 1) * rows[order[to]].length() <= PIECES) {
            to++;
        }
        return to;
    }

    private void run(Batch.Row[] rows, int[] order, int from, int to, Analysis[] analyses) {
        List<Batch.Row> batch = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            batch.add(rows[order[i]]);
        }
        Network.Scores scores = network.run(Batch.of(batch));
        for (int i = from; i < to; i++) {
            analyses[order[i]] = decode(scores, i - from, rows[order[i]].words().length);
        }
    }

    private Analysis decode(Network.Scores scores, int row, int words) {
        int width = scores.words() + 1;
        int first = row * scores.words();
        int[] heads = Trees.heads(scores.arc(), first * width, width, words);
        List<String> upos = new ArrayList<>(words);
        List<String> deprels = new ArrayList<>(words);
        List<String> tags = new ArrayList<>(words);
        List<EventScores> events = new ArrayList<>(words);
        for (int i = 0; i < words; i++) {
            int word = first + i;
            String wordClass = best(scores.upos(), word, labels.upos());
            upos.add(wordClass);
            tags.add(best(scores.ner(), word, labels.ner()));
            events.add(event(scores, word, wordClass));
            deprels.add(relation(scores.label()[word * width + heads[i] + 1], heads[i]));
        }
        return new Analysis(upos, heads, deprels, tags, events);
    }

    /** The model was taught events on nouns, verbs and adjectives alone; of other words it knows nothing. */
    private static EventScores event(Network.Scores scores, int word, String wordClass) {
        boolean taught = wordClass.equals("VERB") || wordClass.equals("NOUN") || wordClass.equals("ADJ");
        return taught ? EventScores.softmax(scores.event(), word * EventScores.SIZE) : EventScores.none();
    }

    /** The relation as the model has it, but "root" at the root alone. */
    private String relation(long label, int head) {
        String relation = labels.deprel().get((int) label);
        if (head < 0) {
            return "root";
        }
        return relation.equals("root") ? "dep" : relation;
    }

    private static String best(float[] scores, int word, List<String> names) {
        int from = word * names.size();
        int best = 0;
        for (int i = 1; i < names.size(); i++) {
            best = scores[from + i] > scores[from + best] ? i : best;
        }
        return names.get(best);
    }

    @Override
    public void close() {
        network.close();
    }
}

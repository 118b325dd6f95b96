package org.casus.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs the model over sentences and decodes what it says, one sentence at a time: the model's whole numbers are scaled by the
 * greatest activation of a run, so that in a batch each sentence would change its neighbours' scores; and batches of a story's
 * sentences, padded, are no faster.
 */
final class Analyst implements AutoCloseable {

    private final Network network;
    private final WordPieces vocabulary;
    private final Labels labels;
    private final ClosedClasses closed = ClosedClasses.load();

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
     * @param reading statuses and parties
     */
    record Analysis(
            List<String> upos,
            int[] heads,
            List<String> deprels,
            List<String> tags,
            List<EventScores> events,
            Reading reading) {}

    /** The analysis of a sentence that has at least one word. */
    Analysis analyse(List<String> words) {
        return decode(network.run(ModelInput.of(words, vocabulary)), words);
    }

    private Analysis decode(Network.Scores scores, List<String> forms) {
        int words = forms.size();
        int[] heads = TreeDecoder.heads(scores.arc(), words);
        List<String> upos = new ArrayList<>(words);
        List<String> deprels = new ArrayList<>(words);
        List<String> tags = new ArrayList<>(words);
        List<EventScores> events = new ArrayList<>(words);
        for (int i = 0; i < words; i++) {
            String wordClass = wordClass(scores.upos(), i, forms.get(i));
            upos.add(wordClass);
            tags.add(best(scores.ner(), i, labels.ner()));
            events.add(event(scores, i, wordClass));
            deprels.add(relation(scores.label()[i * (words + 1) + heads[i] + 1], heads[i]));
        }
        LateSubjects.asObjects(heads, deprels);
        verbsByTheirObjects(upos, heads, deprels);
        Gerunds.asNouns(forms, upos, heads, deprels);
        Reading reading = new Reading(words, scores.status(), scores.roles());
        return new Analysis(upos, heads, deprels, tags, events, reading);
    }

    /** What has an object is no adjective: "the crew thanked the pilot". */
    private static void verbsByTheirObjects(List<String> upos, int[] heads, List<String> deprels) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0
                    && deprels.get(i).equals("obj")
                    && upos.get(heads[i]).equals("ADJ")) {
                upos.set(heads[i], "VERB");
            }
        }
    }

    /** The best class that English allows for {@code form}. */
    private String wordClass(float[] scores, int word, String form) {
        int from = word * labels.upos().size();
        String best = "X";
        float most = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < labels.upos().size(); i++) {
            String wordClass = labels.upos().get(i);
            if (scores[from + i] > most && closed.allow(wordClass, form)) {
                best = wordClass;
                most = scores[from + i];
            }
        }
        return best;
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

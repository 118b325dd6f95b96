package org.casus.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the Java side to what the trainer's Python gave for the same model and the same sentences: {@code parity.json}, written
 * with the model. Pieces and shapes must be the same; labels and scores all but a few, for another version of ONNX Runtime or
 * another processor rounds the model's whole numbers of eight bits another way.
 */
class ParityTest {

    private static final double LABELS = 0.985;
    private static final double SCORES = 0.93;

    private static JsonNode cases;
    private static List<List<String>> words;
    private static List<Analyst.Analysis> analyses;

    @BeforeAll
    static void analyse() throws IOException {
        try (InputStream in = ParityTest.class.getResourceAsStream("parity.json")) {
            cases = new ObjectMapper().readTree(in);
        }
        words = new ArrayList<>();
        cases.forEach(c -> words.add(strings(c.get("words"))));
        try (Analyst analyst = new Analyst(new ModelFiles(Optional.empty()))) {
            analyses = words.stream().map(analyst::analyse).toList();
        }
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(s -> strings.add(s.asText()));
        return strings;
    }

    @Test
    void cutsTheSamePiecesAndSeesTheSameShapes() {
        WordPieces vocabulary = WordPieces.read(new ModelFiles(Optional.empty()).open("vocab.txt"));
        for (int i = 0; i < words.size(); i++) {
            int[] shapes = Shapes.of(words.get(i));
            for (int j = 0; j < shapes.length; j++) {
                String word = words.get(i).get(j);
                List<Integer> pieces = new ArrayList<>();
                cases.get(i).get("pieces").get(j).forEach(p -> pieces.add(p.asInt()));
                assertThat(vocabulary.of(word))
                        .as(word)
                        .containsExactly(pieces.stream().mapToInt(p -> p).toArray());
                assertThat(shapes[j])
                        .as(word)
                        .isEqualTo(cases.get(i).get("shape").get(j).asInt());
            }
        }
    }

    @Test
    void saysTheSameOfWords() {
        int same = 0;
        int all = 0;
        for (int i = 0; i < words.size(); i++) {
            JsonNode wanted = cases.get(i);
            Analyst.Analysis given = analyses.get(i);
            for (int j = 0; j < words.get(i).size(); j++) {
                same += given.upos().get(j).equals(wanted.get("upos").get(j).asText()) ? 1 : 0;
                same += given.heads()[j] + 1 == wanted.get("head").get(j).asInt() ? 1 : 0;
                same += given.deprels()
                                .get(j)
                                .equals(wanted.get("deprel").get(j).asText())
                        ? 1
                        : 0;
                same += given.tags().get(j).equals(wanted.get("ner").get(j).asText()) ? 1 : 0;
                all += 4;
            }
        }
        assertThat(all).isGreaterThan(1000);
        assertThat((double) same / all).isGreaterThanOrEqualTo(LABELS);
    }

    @Test
    void scoresTheSameEvents() {
        int near = 0;
        int all = 0;
        for (int i = 0; i < words.size(); i++) {
            for (int j = 0; j < words.get(i).size(); j++) {
                EventScores given = analyses.get(i).events().get(j);
                if (given != EventScores.none()) {
                    double wanted = cases.get(i).get("none").get(j).asDouble();
                    near += Math.abs(1 - given.any() - wanted) < 0.05 ? 1 : 0;
                    all++;
                }
            }
        }
        assertThat(all).isGreaterThan(200);
        assertThat((double) near / all).isGreaterThanOrEqualTo(SCORES);
    }

    @Test
    void readsTheSameStatusesAndParties() {
        int near = 0;
        int all = 0;
        for (int i = 0; i < words.size(); i++) {
            Reading given = analyses.get(i).reading();
            for (int j = 0; j < words.get(i).size(); j++) {
                near += like(given.status(j, 0), i, "happened", j);
                near += like(given.actor(0, j), i, "actor", j);
                all += 2;
            }
        }
        assertThat(all).isGreaterThan(500);
        assertThat((double) near / all).isGreaterThanOrEqualTo(SCORES);
    }

    private static int like(double given, int sentence, String figure, int word) {
        double wanted = cases.get(sentence).get(figure).get(word).asDouble();
        return Math.abs(given - wanted) < 0.05 ? 1 : 0;
    }
}

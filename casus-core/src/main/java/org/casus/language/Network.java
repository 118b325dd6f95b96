package org.casus.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The model as ONNX Runtime runs it, one thread a run, so that the same input gives the same numbers. May be used by several
 * threads at once.
 */
final class Network implements AutoCloseable {

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    Network(byte[] model) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            session = environment.createSession(model, options);
        } catch (OrtException e) {
            throw new IllegalStateException("the model cannot be loaded", e);
        }
    }

    /**
     * What the model says of a batch, row by row, padded as the batch is.
     *
     * @param words the padded number of words
     * @param upos scores of word classes, for each word
     * @param arc scores of heads, for each word: the root, then every word
     * @param label the best relation for each word and head
     * @param ner scores of entity tags, for each word
     * @param event scores of no event and the 16 types, for each word
     */
    record Scores(int words, float[] upos, float[] arc, long[] label, float[] ner, float[] event) {}

    /** Runs the model. */
    Scores run(Batch batch) {
        Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
        try {
            put(inputs, "input_ids", batch.inputIds, batch.sentences, batch.pieces);
            put(inputs, "attention_mask", batch.attentionMask, batch.sentences, batch.pieces);
            put(inputs, "word_start", batch.wordStart, batch.sentences, batch.words);
            put(inputs, "word_mask", batch.wordMask, batch.sentences, batch.words);
            put(inputs, "shape", batch.shape, batch.sentences, batch.words);
            try (OrtSession.Result result = session.run(inputs)) {
                return new Scores(
                        batch.words,
                        floats(result, "upos"),
                        floats(result, "arc"),
                        longs(result, "label"),
                        floats(result, "ner"),
                        floats(result, "event"));
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the model failed on " + batch.sentences + " sentences", e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private void put(Map<String, OnnxTensor> inputs, String name, long[] values, long rows, long columns)
            throws OrtException {
        inputs.put(name, OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {rows, columns}));
    }

    private static OnnxTensor tensor(OrtSession.Result result, String name) {
        return (OnnxTensor)
                result.get(name).orElseThrow(() -> new IllegalStateException("the model has no output " + name));
    }

    private static float[] floats(OrtSession.Result result, String name) {
        FloatBuffer buffer = tensor(result, name).getFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    private static long[] longs(OrtSession.Result result, String name) {
        LongBuffer buffer = tensor(result, name).getLongBuffer();
        long[] values = new long[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the model cannot be closed", e);
        }
    }
}

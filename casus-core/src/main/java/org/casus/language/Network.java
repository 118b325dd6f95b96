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
     * What the model says of a sentence.
     *
     * @param upos scores of word classes, for each word
     * @param arc scores of heads, for each word: the root, then every word
     * @param label the best relation for each word and head
     * @param ner scores of entity tags, for each word
     * @param event scores of no event and the 16 types, for each word
     * @param status scores of the statuses, for each word
     * @param roles scores of actors, then of recipients: for each word as an event's, of each word as the party's
     */
    record Scores(float[] upos, float[] arc, long[] label, float[] ner, float[] event, float[] status, float[] roles) {}

    /** Runs the model. */
    Scores run(ModelInput input) {
        Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
        try {
            put(inputs, "input_ids", input.inputIds());
            put(inputs, "attention_mask", input.attentionMask());
            put(inputs, "word_start", input.wordStart());
            put(inputs, "word_mask", input.wordMask());
            put(inputs, "shape", input.shape());
            try (OrtSession.Result result = session.run(inputs)) {
                return new Scores(
                        floats(result, "upos"),
                        floats(result, "arc"),
                        longs(result, "label"),
                        floats(result, "ner"),
                        floats(result, "reading"),
                        floats(result, "status"),
                        floats(result, "roles"));
            }
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "the model failed on a sentence of " + input.wordStart().length + " words", e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private void put(Map<String, OnnxTensor> inputs, String name, long[] values) throws OrtException {
        LongBuffer buffer = LongBuffer.wrap(values);
        inputs.put(name, OnnxTensor.createTensor(environment, buffer, new long[] {1, values.length}));
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

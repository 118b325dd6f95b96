"""The shipped model's own word states: what the heads of the second stage read.

The model is run as Java runs it, int8 and one sentence at a time, so that these heads learn from just what they will be given.
"""

import onnx
import onnxruntime
import numpy

from text import LIMIT, shapes

SYNTAX, EVENT = '/norms.0/LayerNormalization_output_0', '/norms.2/LayerNormalization_output_0'
WIDTH = 384


def opened(path):
    """The model's graph with the two states among its outputs."""
    model = onnx.load(path)
    have = {o.name for o in model.graph.output}
    for name in (SYNTAX, EVENT):
        if name not in have:
            model.graph.output.append(onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, ['batch', 'words', WIDTH]))
    return model


class Reader:
    """Sentences to states, heads and word classes."""

    def __init__(self, path, pieces, labels):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(opened(path).SerializeToString(), options, providers=['CPUExecutionProvider'])
        self.pieces, self.upos = pieces, labels['upos']

    def read(self, words):
        """(states [W, 768] half floats, head of each word with 0 the root, word classes); None if the sentence is too long."""
        ids, starts = self.pieces.sentence(words)
        if len(ids) > LIMIT or not words:
            return None
        row = lambda values: numpy.array([values], dtype=numpy.int64)
        inputs = {'input_ids': row(ids), 'attention_mask': row([1] * len(ids)), 'word_start': row(starts),
                  'word_mask': row([1] * len(starts)), 'shape': row(shapes(words))}
        syntax, event, arc, upos, logits = self.session.run([SYNTAX, EVENT, 'arc', 'upos', 'event'], inputs)
        states = numpy.concatenate([syntax[0], event[0]], 1).astype(numpy.float16)
        return states, arc[0].argmax(-1), upos[0].argmax(-1).astype(numpy.int8), logits[0].astype(numpy.float16)


def head_word(heads, words):
    """Of these word numbers the one that hangs on none of the others, by the model's tree: the phrase's head."""
    inside = set(words)
    outer = [w for w in words if int(heads[w]) - 1 not in inside]
    return outer[-1] if len(outer) > 1 and all(int(heads[w]) == 0 for w in outer) else (outer[0] if outer else words[-1])

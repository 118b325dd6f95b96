"""Figures: word classes and trees, entity spans, event types of sentences."""

import numpy
import torch

from batch import buckets, tensors
from data import EVENTS

QUAD = dict(zip(EVENTS[1:], [3, 1, 2, 4, 4, 1, 1, 2, 4, 4, 3, 3, 2, 4, 1, 3]))
SCORED = ('Person', 'Organization', 'Location', 'NORP', 'Facility')
PLV = {t: 'YIELD' if t in ('CONCEDE', 'RETREAT') else t for t in EVENTS}


def plv_quad(name):
    return 2 if name == 'YIELD' else QUAD[name]


class TorchRunner:
    """Runs the torch model as the ONNX session would."""

    def __init__(self, model):
        self.model = model

    def __call__(self, inputs):
        self.model.eval()
        with torch.no_grad():
            return [x.float().numpy() if x.is_floating_point() else x.numpy() for x in self.model(*inputs)]


class OnnxRunner:
    """Runs the exported model; `outputs` are those of the first stage unless others are named."""

    def __init__(self, path, outputs=('upos', 'arc', 'label', 'ner', 'event', 'sentence')):
        import onnxruntime
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.outputs = list(outputs)
        self.session = onnxruntime.InferenceSession(path, options, providers=['CPUExecutionProvider'])

    def __call__(self, inputs):
        names = ('input_ids', 'attention_mask', 'word_start', 'word_mask', 'shape')
        return self.session.run(self.outputs, {n: x.numpy() for n, x in zip(names, inputs)})


def run(runner, examples, pieces, labels, budget=4000):
    """Yields (example number, its outputs cut to its words), by length."""
    for batch in buckets(examples, pieces, budget):
        inputs, _ = tensors([examples[n] for n in batch], pieces, labels)
        upos, arc, label, ner, event, _ = runner(inputs)
        for row, n in enumerate(batch):
            w = len(examples[n]['words'])
            yield n, {'upos': upos[row, :w], 'arc': arc[row, :w, :w + 1], 'label': label[row, :w, :w + 1], 'ner': ner[row, :w], 'event': event[row, :w]}


def cycle(heads):
    """One cycle in a map from node to head, or None."""
    seen = {}
    for start in heads:
        path, node = [], start
        while node in heads and node not in seen:
            seen[node] = start
            path.append(node)
            node = heads[node]
        if node in heads and seen[node] == start and node in path:
            return path[path.index(node):]
    return None


def arborescence(edges, nodes):
    """Chu-Liu and Edmonds: edges {(head, dependent): score}, root 0; returns {dependent: head}."""
    best = {d: max((h for h in [0, *nodes] if (h, d) in edges), key=lambda h: edges[h, d]) for d in nodes}
    loop = cycle(best)
    if not loop:
        return best
    new, inside = max(nodes) + 1 + len(nodes), set(loop)
    total = {d: edges[best[d], d] for d in loop}
    rest, enter, leave = {}, {}, {}
    for (h, d), s in edges.items():
        if h not in inside and d in inside:
            score = s - total[d]
            if (h, new) not in rest or score > rest[h, new]:
                rest[h, new], enter[h] = score, d
        elif h in inside and d not in inside:
            if (new, d) not in rest or s > rest[new, d]:
                rest[new, d], leave[d] = s, h
        elif h not in inside:
            rest[h, d] = s
    found = arborescence(rest, [n for n in nodes if n not in inside] + [new])
    out = {d: (leave[d] if h == new else h) for d, h in found.items() if d != new}
    broken = enter[found[new]]
    out.update({d: best[d] for d in loop})
    out[broken] = found[new]
    return out


def tree(arc):
    """Heads (0 is the root) of the best tree with one root."""
    n = len(arc)
    heads = arc.argmax(1)
    single = (heads == 0).sum() == 1
    if single and not cycle({i + 1: int(h) for i, h in enumerate(heads) if h}):
        return heads
    score = arc.astype(float) - numpy.logaddexp.reduce(arc, axis=1, keepdims=True)
    roots = sorted(range(n), key=lambda i: -score[i, 0])[:3]
    best = None
    for r in roots:
        edges = {(h, d + 1): score[d, h] for d in range(n) for h in range(1, n + 1) if d != r and h != d + 1}
        edges[0, r + 1] = score[r, 0]
        found = arborescence(edges, list(range(1, n + 1)))
        total = sum(score[d - 1, h] for d, h in found.items())
        if best is None or total > best[0]:
            best = total, found
    return numpy.array([best[1][d + 1] for d in range(n)])


def syntax(runner, examples, pieces, labels):
    """UPOS, UAS, LAS (with subtypes) and LAS of the universal part, in percent of all words."""
    words = upos = uas = las = universal = 0
    for n, out in run(runner, examples, pieces, labels):
        heads = tree(out['arc'])
        for i, (u, h, r, _) in enumerate(examples[n]['syntax']):
            guess = labels.names['deprel'][out['label'][i, heads[i]]]
            words += 1
            upos += labels.names['upos'][out['upos'][i].argmax()] == u
            uas += heads[i] == h
            las += heads[i] == h and guess == r
            universal += heads[i] == h and guess.split(':')[0] == r.split(':')[0]
    return {k: round(100 * v / words, 2) for k, v in (('upos', upos), ('uas', uas), ('las', las), ('las_universal', universal))}


def spans(tags):
    out, begin = set(), None
    for i, t in enumerate([*tags, 'O']):
        if begin is not None and (not t.startswith('I-') or t[2:] != tags[begin][2:]):
            out.add((begin, i, tags[begin][2:]))
            begin = None
        if t.startswith('B-') or t.startswith('I-') and begin is None:
            begin = i
    return {s for s in out if s[2] in SCORED}


def entities(runner, examples, pieces, labels):
    """Span precision, recall, F1 over the five kinds."""
    right = guessed = gold = 0
    for n, out in run(runner, examples, pieces, labels):
        guess, want = spans([labels.names['ner'][k] for k in out['ner'].argmax(1)]), spans(examples[n]['ner'])
        right, guessed, gold = right + len(guess & want), guessed + len(guess), gold + len(want)
    p, r = right / max(1, guessed), right / max(1, gold)
    return {'p': round(p, 4), 'r': round(r, 4), 'f1': round(2 * p * r / max(1e-9, p + r), 4)}


def softmax(x):
    e = numpy.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def events(runner, examples, pieces, labels):
    """Type and quad accuracy of each sentence's strongest word; F1 of all types above a threshold, as score.py counts.

    In `thresholds`: type precision, recall, F1, quad precision, recall, F1.
    """
    eventful = [labels.names['upos'].index(u) for u in ('VERB', 'NOUN', 'ADJ')]
    scored, hits, quads = [], 0, 0
    for n, out in run(runner, examples, pieces, labels):
        p = softmax(out['event'])[:, 1:]
        p = p * numpy.isin(out['upos'].argmax(1), eventful)[:, None]
        top, want = p.max(0), examples[n]['name']
        best = EVENTS[1 + int(top.argmax())]
        hits += PLV[best] == want
        quads += plv_quad(PLV[best]) == plv_quad(want)
        scored.append((top, want))
    table = {}
    for t in (0.2, 0.3, 0.4, 0.5, 0.6, 0.7):
        counts = [0] * 6
        for top, want in scored:
            got = {PLV[EVENTS[1 + k]] for k in numpy.flatnonzero(top >= t)}
            q = {plv_quad(g) for g in got}
            counts = [a + b for a, b in zip(counts, (want in got, len(got), 1, plv_quad(want) in q, len(q), 1))]
        table[t] = [round(x, 3) for a in (counts[:3], counts[3:]) for x in (a[0] / max(1, a[1]), a[0] / a[2], 2 * a[0] / max(1, a[1] + a[2]))]
    return {'type': round(hits / len(scored), 4), 'quad': round(quads / len(scored), 4), 'thresholds': table}

"""Examples to tensors."""

import torch

from data import EVENTS
from text import LIMIT, shapes


class Labels:
    """Label names and their numbers."""

    def __init__(self, names):
        self.names = names
        self.number = {k: {n: i for i, n in enumerate(v)} for k, v in names.items()}


def fit(example, pieces):
    ids, starts = pieces.sentence(example['words'])
    if len(ids) > LIMIT:
        raise ValueError('a sentence of more than 512 pieces')
    return ids, starts


def tensors(examples, pieces, labels):
    """The model's five inputs, and the labels the examples carry."""
    rows = [fit(e, pieces) for e in examples]
    b, t, w = len(rows), max(len(i) for i, _ in rows), max(len(s) for _, s in rows)
    zeros = lambda width: torch.zeros(b, width, dtype=torch.long)
    ids, mask, starts, word_mask, shape = zeros(t), zeros(t), zeros(w), zeros(w), zeros(w)
    gold = {k: torch.full((b, w), -100) for k in ('upos', 'head', 'deprel', 'ner')}
    allowed, weight = torch.zeros(b, w, len(EVENTS)), torch.zeros(b, w)
    near, sure, soft = torch.zeros(b, w), torch.zeros(b, len(EVENTS)), torch.zeros(b)
    for n, (e, (i, s)) in enumerate(zip(examples, rows)):
        k = len(s)
        ids[n, :len(i)], mask[n, :len(i)] = torch.tensor(i), 1
        starts[n, :k], word_mask[n, :k] = torch.tensor(s), 1
        shape[n, :k] = torch.tensor(shapes(e['words']))
        if 'syntax' in e:
            gold['upos'][n, :k] = torch.tensor([labels.number['upos'].get(x[0], -100) for x in e['syntax']])
            gold['head'][n, :k] = torch.tensor([x[1] for x in e['syntax']])
            gold['deprel'][n, :k] = torch.tensor([labels.number['deprel'].get(x[2], -100) for x in e['syntax']])
        if 'ner' in e:
            gold['ner'][n, :k] = torch.tensor([labels.number['ner'].get(x, -100) for x in e['ner']])
        for j, mark in enumerate(e.get('event', ())):
            if mark:
                allowed[n, j, list(mark[0])], weight[n, j] = 1.0, mark[1]
        if 'sure' in e:
            sure[n, list(e['sure'])], soft[n] = 1.0, float(e.get('soft', False))
            near[n, :k] = torch.tensor(e['near'])
    return (ids, mask, starts, word_mask, shape), {**gold, 'allowed': allowed, 'weight': weight, 'near': near, 'sure': sure, 'soft': soft}


def buckets(examples, pieces, budget, rng=None):
    """Batches of examples of like length, at most `budget` padded pieces each, in random order."""
    length = lambda e: sum(len(pieces.of(w)) for w in e['words']) + 2
    noise = (lambda: rng.random() * 6) if rng else (lambda: 0)
    sized = sorted(((length(e) + noise(), length(e), n) for n, e in enumerate(examples)))
    out, batch, longest = [], [], 0
    for _, size, n in sized:
        if size > LIMIT:
            continue
        if batch and max(longest, size) * (len(batch) + 1) > budget:
            out.append(batch)
            batch, longest = [], 0
        batch.append(n)
        longest = max(longest, size)
    out.append(batch)
    if rng:
        rng.shuffle(out)
    return out

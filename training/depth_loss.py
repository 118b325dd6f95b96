"""What each head of the second stage is told to get right, for one batch."""

import numpy
import torch
import torch.nn.functional as F

import data
import loss
from states import head_word

MARKED, PAIR = 1.0, 3.0


def batch(examples, cache):
    """Tensors of a batch: states, mask, first-stage logits, and the word classes and heads as lists."""
    rows = [cache.get(e['words']) for e in examples]
    b, w = len(rows), max(len(e['words']) for e in examples)
    states, mask, logits = torch.zeros(b, w, rows[0][0].shape[1]), torch.zeros(b, w), torch.zeros(b, w, 17)
    upos = torch.zeros(b, w, dtype=torch.long)
    for n, (s, _, u, l) in enumerate(rows):
        states[n, :len(s)] = torch.from_numpy(numpy.array(s)).float()
        logits[n, :len(s)] = torch.from_numpy(l).float()
        upos[n, :len(s)] = torch.from_numpy(u).long()
        mask[n, :len(s)] = 1
    return states, mask, logits, upos, [r[1] for r in rows]


def total(outputs, examples, heads, logits, upos, mask, classes):
    """The sum of the heads' losses over what the examples carry."""
    event, status, pairs = outputs
    parts = [event_part(event, examples, upos, mask, classes), status_part(status, examples),
             role_part(pairs, examples, heads, logits)]
    return sum(p for p in parts if p is not None), [float(p.detach()) if p is not None else None for p in parts]


def event_part(event, examples, upos, mask, classes):
    if not any('event' in e or 'sure' in e for e in examples):
        return None
    b, w = mask.shape
    allowed, weight = torch.zeros(b, w, 17), torch.zeros(b, w)
    near, sure, soft = torch.zeros(b, w), torch.zeros(b, 17), torch.zeros(b)
    for n, e in enumerate(examples):
        for j, mark in enumerate(e.get('event', ())):
            if mark:
                allowed[n, j, list(mark[0])], weight[n, j] = 1.0, mark[1]
        if 'sure' in e:
            sure[n, list(e['sure'])], soft[n] = 1.0, float(e.get('soft', False))
            near[n, :len(e['near'])] = torch.tensor(e['near'])
    log_p = torch.log_softmax(event, -1)
    eventful = torch.isin(upos, torch.tensor(classes)).float() * mask
    gold = {'allowed': allowed, 'weight': weight, 'near': near, 'sure': sure, 'soft': soft}
    return loss.word_loss(log_p, gold) + loss.sentence_loss(log_p, eventful, gold)


def status_part(status, examples):
    chosen, allowed, weights = [], [], []
    for n, e in enumerate(examples):
        for word, (names, weight) in e.get('status', {}).items():
            row = torch.zeros(7)
            row[names] = 1.0
            chosen.append(status[n, word])
            allowed.append(row)
            weights.append(weight)
    if not chosen:
        return None
    log_p = torch.log_softmax(torch.stack(chosen), -1)
    weights = torch.tensor(weights)
    return -(torch.logsumexp(log_p + (torch.stack(allowed) + 1e-9).log(), -1) * weights).sum() / weights.sum()


def role_part(pairs, examples, heads, logits):
    total, count = [], 0.0
    for n, e in enumerate(examples):
        known = torch.ones(len(e['words']))
        known[sorted(e.get('unsure', ()))] = 0.0
        for word, actors, recipients, weight in roles(e, logits[n]):
            for side, phrases in ((0, actors), (1, recipients)):
                target = torch.zeros(len(e['words']))
                for phrase in phrases:
                    target[head_word(heads[n], phrase)] = 1.0
                scores = pairs[n, side, word, :len(e['words'])]
                total.append(weight * F.binary_cross_entropy_with_logits(scores, target, known, reduction='sum'))
                count += weight
    return sum(total) / count * PAIR / 10 if total else None


def roles(example, logits):
    """The marked words with their parties; where only the sentence's type is known, the likeliest word of it."""
    if 'loose' in example:
        sure, source, target = example['loose']
        scores = torch.softmax(logits[:len(example['words'])], -1)[:, list(sure)].sum(-1)
        parties = {w for phrase in source + target for w in phrase}
        for w in parties:
            scores[w] = 0
        return [(int(scores.argmax()), source, target, 0.5)]
    return example.get('roles', ())

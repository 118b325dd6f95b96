"""Figures of the second stage on what was kept aside."""

import collections

import torch

import depth_loss
from states import head_word


def f1(right, said, wanted):
    return {'p': round(right / max(1, said), 3), 'r': round(right / max(1, wanted), 3), 'f1': round(2 * right / max(1, said + wanted), 3)}


def runs(model, examples, cache):
    for e in examples:
        states, mask, logits, upos, heads = depth_loss.batch([e], cache)
        with torch.no_grad():
            yield e, [o[0] for o in model(states[..., :384], states[..., 384:], mask, logits)], logits[0], upos[0], heads[0]


def report(model, kept, cache, classes):
    out = {}
    for task, examples in kept.items():
        seen = collections.Counter()
        for e, (event, status, pairs), logits, upos, heads in runs(model, examples, cache):
            eventful = torch.isin(upos, torch.tensor(classes))
            if 'events' in e:
                for name, scores in (('second', event), ('first', logits)):
                    words(seen, name, e, torch.softmax(scores, -1), eventful)
            elif 'sure' in e:
                for name, scores in (('second', event), ('first', logits)):
                    sentence(seen, name, e, torch.softmax(scores, -1), eventful)
            for word, (allowed, _) in e.get('status', {}).items():
                seen['statuses'] += 1
                seen['status right'] += int(status[word].argmax()) in allowed
            parties(seen, e, pairs, heads, logits)
        out[task] = figures(seen)
    return out


def words(seen, name, e, p, eventful):
    said = ((1 - p[:, 0]) >= 0.5) & eventful
    wanted = {i: mark[0] for i, mark in enumerate(e['event']) if mark and 0 not in mark[0]}
    seen[name + ' said'] += int(said.sum())
    seen[name + ' wanted'] += len(wanted)
    for i, kinds in wanted.items():
        if said[i]:
            seen[name + ' found'] += 1
            seen[name + ' typed'] += int(p[i, 1:].argmax()) + 1 in kinds


def sentence(seen, name, e, p, eventful):
    scores = (p[:, 1:].amax(1) * eventful)
    word = int(scores.argmax())
    seen[name + ' sentences'] += 1
    seen[name + ' sentences right'] += int(p[word, 1:].argmax()) + 1 in e['sure']


def parties(seen, e, pairs, heads, logits):
    for word, actors, recipients, _ in depth_loss.roles(e, logits):
        for side, phrases in ((0, actors), (1, recipients)):
            name = ('actor', 'recipient')[side]
            wanted = {head_word(heads, p) for p in phrases}
            said = {int(i) for i in (pairs[side, word] > 0).nonzero()}
            for key, value in (('right', len(wanted & said)), ('said', len(said)), ('wanted', len(wanted))):
                seen[f'{name} {key}'] += value


def figures(seen):
    out = {}
    for name in ('second', 'first'):
        if seen[name + ' wanted']:
            out[name + ' events'] = f1(seen[name + ' found'], seen[name + ' said'], seen[name + ' wanted'])
            out[name + ' typed'] = f1(seen[name + ' typed'], seen[name + ' said'], seen[name + ' wanted'])
        if seen[name + ' sentences']:
            out[name + ' type'] = round(seen[name + ' sentences right'] / seen[name + ' sentences'], 3)
    if seen['statuses']:
        out['status'] = round(seen['status right'] / seen['statuses'], 3)
    for name in ('actor', 'recipient'):
        if seen[name + ' wanted']:
            out[name] = f1(seen[name + ' right'], seen[name + ' said'], seen[name + ' wanted'])
    return out

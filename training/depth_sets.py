"""The training sets of the second stage, by task, and what is kept aside of each."""

import os
import random

import data
import depth_data

HERE = os.path.dirname(os.path.abspath(__file__))


def sets(folder, codebook, corpus=None, marks=None):
    """(train, aside): lists of examples by task."""
    at = lambda name: os.path.join(folder, name)
    table = data.plover_map(os.path.join(HERE, 'plover-map.tsv'))
    plv = list(depth_data.parties(at('plv.jsonl.xz')))
    pairs = [plv[i:i + 2] for i in range(0, len(plv), 2)]
    random.Random(7).shuffle(pairs)
    cut = len(pairs) // 5
    book = list(depth_data.codebook(codebook))
    factual = list(depth_data.factuality(at('factuality.jsonl.xz')))
    argued = [e for name in ('wikievents', 'rams') for e in depth_data.arguments(at(name + '.jsonl.xz'), name, table)]
    attacks = list(depth_data.attacks(at('satp.jsonl.xz')))
    own = list(depth_data.corpus(corpus)) if corpus else []
    articles = list(depth_data.marks(marks, at('newswire-ner.tsv.xz'))) if marks else []
    own_train = [e for e in own if not e['aside']]
    rest = lambda items, n: [e for i, e in enumerate(items) if i % n == 0]
    train = {
        'own': own_train + [depth_data.lowered(e) for i, e in enumerate(own_train) if i % 3 == 0],
        'articles': articles,
        'book': [e for e in book if not e['aside']],
        'plv': [v for p in pairs[cut:] for v in p],
        'argued': [e for e in argued if not depth_data.aside(' '.join(e['words']), 12)],
        'reports': data.satp(at('satp.jsonl.xz')) + data.india(at('india.jsonl.xz')),
        'attacks': [e for e in attacks if not depth_data.aside(' '.join(e['words']), 12)],
        'factual': [e for e in factual if not depth_data.aside(' '.join(e['words']), 12)],
        'quiet': rest([e for e in data.conllu(at('ewt-train.conllu.xz')) if 'event' in e], 3),
    }
    kept = {
        'own': [e for e in own if e['aside']],
        'book': [e for e in book if e['aside']],
        'plv': [p[0] for p in pairs[:cut]],
        'argued': [e for e in argued if depth_data.aside(' '.join(e['words']), 12)],
        'attacks': [e for e in attacks if depth_data.aside(' '.join(e['words']), 12)],
        'factual': [e for e in factual if depth_data.aside(' '.join(e['words']), 12)],
    }
    return {k: v for k, v in train.items() if v}, {k: v for k, v in kept.items() if v}

"""Trains the model: python train.py --data DIR --encoder WEIGHTS --out DIR (README.md has the whole command)."""

import argparse
import json
import math
import os
import random
import sys
import time
import zlib

import numpy
import torch

import augment
import data
import encoder
import evaluate
import loss
from batch import Labels, buckets, tensors
from model import Model
from text import Pieces


def sets(args):
    """All examples: training sets by task, and what is kept aside."""
    at = lambda name: os.path.join(args.data, name)
    ewt = data.conllu(at('ewt-train.conllu.xz'))
    articles = data.newswire(at('newswire-ner.tsv.xz'))
    table = data.plover_map(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'plover-map.tsv'))
    plv = data.plv(at('plv.jsonl.xz'))
    random.Random(7).shuffle(plv)
    cut = len(plv) // 5
    own, own_aside = own_examples(args)
    train = {
        'syntax': ewt,
        'ner': [s for n, a in enumerate(articles) if n % 10 != 9 for s in a],
        'plv': plv if args.all else plv[cut:],
        'marked': data.marked(at('wikievents.jsonl.xz'), 'wikievents', table) + data.marked(at('rams.jsonl.xz'), 'rams', table),
        'reports': data.satp(at('satp.jsonl.xz')) + data.india(at('india.jsonl.xz')),
        'own': own,
    }
    dev = {'syntax': data.conllu(at('ewt-dev.conllu.xz')), 'ner': [s for n, a in enumerate(articles) if n % 10 == 9 for s in a],
           'plv': [v[0] for v in plv[:cut]], 'own': [v[0] for v in own_aside if 'name' in v[0]]}
    return train, dev


def own_examples(args):
    """The codebook's examples as they stand: to learn from, and one in ten kept aside, by the words' checksum."""
    own = data.codebook(args.codebook) if args.codebook else []
    tenth = lambda versions: zlib.crc32(' '.join(versions[0]['words']).encode()) % 10 == 0
    return [v for v in own if not tenth(v)], [v for v in own if tenth(v)]


def label_names(train):
    names = lambda values: sorted(set(values))
    tags = names(t for e in train['ner'] for t in e['ner'])
    return {'upos': names(x[0] for e in train['syntax'] for x in e['syntax']),
            'deprel': names(x[2] for e in train['syntax'] for x in e['syntax']),
            'ner': ['O'] + [t for t in tags if t != 'O'], 'event': ['none'] + data.EVENTS[1:]}


class Stream:
    """Endless batches of one task, shuffled and dressed anew each round."""

    def __init__(self, name, examples, pieces, budget, rng, again=None):
        self.again = again
        self.name, self.examples, self.pieces, self.budget, self.rng, self.queue, self.rounds = name, examples, pieces, budget, rng, [], 0

    def dressed(self, e):
        e = self.rng.choice(e) if isinstance(e, list) else e
        return augment.syntax(e, self.rng, self.rng.choice(self.examples)) if 'syntax' in e else augment.flat(e, self.rng)

    def next(self):
        if not self.queue:
            self.examples = self.again() if self.again else self.examples
            made = [self.dressed(e) for e in self.examples]
            self.queue = [[made[n] for n in b] for b in buckets(made, self.pieces, self.budget, self.rng)]
            self.rounds += 1
        return self.queue.pop()


def groups(model, args):
    """Layer-wise learning rates; piece embeddings stay as they are."""
    model.encoder.words.weight.requires_grad_(False)
    body, count = [], len(model.encoder.layers)
    for name, p in model.named_parameters():
        if not p.requires_grad:
            continue
        if name.startswith('encoder.layers.'):
            rate = args.rate * args.decay ** (count - 1 - int(name.split('.')[2]))
        elif name.startswith('encoder.') or name.startswith('shape_in'):
            rate = args.rate * args.decay ** count * (10 if name.startswith('shape_in') else 1)
        else:
            rate = args.head_rate
        body.append({'params': [p], 'lr': rate, 'peak': rate, 'weight_decay': 0.01 if p.dim() > 1 else 0.0})
    return body


class Average:
    """Exponential average of the weights."""

    def __init__(self, model, keep):
        self.keep, self.values = keep, {k: v.detach().clone() for k, v in model.state_dict().items()}

    def update(self, model, step):
        keep = min(self.keep, step / (step + 10))
        for k, v in model.state_dict().items():
            if k != "encoder.words.weight":
                self.values[k].lerp_(v.detach(), 1 - keep)


def total_loss(model, inputs, gold, task, eventful):
    ids, mask, starts, word_mask, shapes = inputs
    with torch.autocast('cpu', torch.bfloat16):
        (syntax, entity, event), _ = model.states(*inputs[:3], shapes)
        if task == 'ner':
            return loss.ner_loss(model, entity, gold)
        if task == 'syntax':
            out = loss.syntax_loss(model, syntax, word_mask, gold)
            return out + 0.3 * loss.event_loss(model, event, model.upos(syntax), word_mask, gold, eventful)
        return loss.event_loss(model, event, model.upos(syntax).detach(), word_mask, gold, eventful)


def report(model, dev, pieces, labels, limit):
    runner = evaluate.TorchRunner(model)
    out = {'syntax': evaluate.syntax(runner, dev['syntax'][:limit], pieces, labels),
           'ner': evaluate.entities(runner, dev['ner'][:limit], pieces, labels),
           'plv': evaluate.events(runner, dev['plv'], pieces, labels)}
    if dev['own']:
        out['own'] = evaluate.events(runner, [e for e in dev['own'] if e['name'] not in ('CONCEDE', 'RETREAT')], pieces, labels)
    return out


def build(args, names):
    e = encoder.from_onnx(args.encoder, args.layers) if args.encoder.endswith('.onnx') else encoder.from_safetensors(args.encoder, args.layers)
    return Model(e, names)


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--data', required=True); p.add_argument('--encoder', required=True); p.add_argument('--vocabulary', required=True)
    p.add_argument('--codebook'); p.add_argument('--layers', type=int, default=8); p.add_argument('--out', required=True)
    p.add_argument('--steps', type=int, default=2000); p.add_argument('--budget', type=int, default=2000)
    p.add_argument('--shares', default='syntax=5,ner=4,plv=1.5,marked=1.5,reports=1,own=2')
    p.add_argument('--rate', type=float, default=3e-4); p.add_argument('--head-rate', type=float, default=1e-3)
    p.add_argument('--decay', type=float, default=0.9); p.add_argument('--warm', type=int, default=100)
    p.add_argument('--start', help='a checkpoint to go on from'); p.add_argument('--seed', type=int, default=1)
    p.add_argument('--all', action='store_true', help='the last refit: also learns from the kept-aside fifth of plv')
    p.add_argument('--minutes', type=float, help='end after so long: the schedule follows the clock')
    p.add_argument('--dev', type=int, default=500)
    args = p.parse_args()
    random.seed(args.seed); numpy.random.seed(args.seed); torch.manual_seed(args.seed)
    train, dev = sets(args)
    start = torch.load(args.start, weights_only=True) if args.start else None
    names = start['labels'] if start else label_names(train)
    labels, pieces = Labels(names), Pieces(args.vocabulary)
    model = build(args, names)
    if start:
        model.load_state_dict(start['model'])
    shares = {k: float(v) for k, v in (s.split('=') for s in args.shares.split(',')) if train[k] and float(v) > 0}
    streams = {k: Stream(k, train[k], pieces, args.budget, random.Random(args.seed + n), (lambda: own_examples(args)[0]) if k == 'own' else None)
               for n, k in enumerate(shares)}
    print({k: len(v) for k, v in train.items()}, {k: len(v) for k, v in dev.items()}, flush=True)
    fit(model, streams, shares, args, labels, dev, pieces)


def fit(model, streams, shares, args, labels, dev, pieces):
    optimizer = torch.optim.AdamW(groups(model, args), betas=(0.9, 0.98))
    average, rng, begin = Average(model, 0.985), random.Random(args.seed), time.time()
    eventful = [labels.names['upos'].index(u) for u in loss.EVENTFUL]
    seen = {k: [0.0, 0] for k in shares}
    model.train()
    step = 0
    while True:
        done = (time.time() - begin) / 60 / args.minutes if args.minutes else step / args.steps
        if done >= 1:
            break
        step += 1
        task = rng.choices(list(shares), list(shares.values()))[0]
        scale = min(1.0, step / args.warm) * max(0.02, 1 - done)
        for g in optimizer.param_groups:
            g['lr'] = g['peak'] * scale
        value = total_loss(model, *tensors(streams[task].next(), pieces, labels), task, eventful)
        optimizer.zero_grad(set_to_none=True)
        value.backward()
        torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 1.0)
        optimizer.step()
        if step % 2 == 0:
            average.update(model, step // 2)
        seen[task][0] += value.item(); seen[task][1] += 1
        if step % 100 == 0:
            print(step, f'{time.time() - begin:.0f}s', f'{100 * done:.0f}%', {k: round(a / max(1, n), 3) for k, (a, n) in seen.items()},
                  {k: s.rounds for k, s in streams.items()}, flush=True)
            seen = {k: [0.0, 0] for k in shares}
        if step % 400 == 0:
            save(average, labels, args.out)
    save(average, labels, args.out)
    model.load_state_dict(average.values)
    figures = {'steps': step, 'seconds': round(time.time() - begin), **report(model, dev, pieces, labels, args.dev)}
    print(json.dumps(figures, indent=1), flush=True)
    with open(args.out + '.json', 'w') as f:
        json.dump(figures, f)


def save(average, labels, path):
    torch.save({'model': average.values, 'labels': labels.names}, path + '.tmp')
    os.replace(path + '.tmp', path)


if __name__ == '__main__':
    main()

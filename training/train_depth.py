"""Trains the second stage: train_depth.py --data DIR --model model.onnx --out depth.pt (README.md has the whole command)."""

import argparse
import json
import math
import os
import random
import time

import torch

import depth_loss
import depth_measure
from cache import Cache
from depth import Depth
from depth_sets import HERE, sets
from loss import EVENTFUL
from states import Reader
from text import Pieces

CORE = os.path.join(HERE, '../casus-core/src/main/resources/org/casus')


class Stream:
    """Endless batches of one task, of like length, in random order."""

    def __init__(self, examples, budget, rng):
        self.examples, self.budget, self.rng, self.queue = examples, budget, rng, []

    def next(self):
        if not self.queue:
            order = sorted(self.examples, key=lambda e: len(e['words']) + self.rng.random() * 6)
            batch, longest = [], 0
            for e in order:
                longest = max(longest, len(e['words']))
                if batch and longest * (len(batch) + 1) > self.budget:
                    self.queue.append(batch)
                    batch, longest = [], len(e['words'])
                batch.append(e)
            self.queue.append(batch)
            self.rng.shuffle(self.queue)
        return self.queue.pop()


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument('--data', required=True); p.add_argument('--model', required=True); p.add_argument('--out', required=True)
    p.add_argument('--labels', default=os.path.join(CORE, 'language/model/labels.json'))
    p.add_argument('--vocabulary', default=os.path.join(CORE, 'language/model/vocab.txt'))
    p.add_argument('--codebook', default=os.path.join(CORE, 'codebook/examples'))
    p.add_argument('--corpus', default=os.path.join(HERE, 'corpus')); p.add_argument('--cache', required=True)
    p.add_argument('--marks', default=os.path.join(HERE, 'marks/newswire.jsonl'))
    p.add_argument('--layers', type=int, default=1); p.add_argument('--steps', type=int, default=1800)
    p.add_argument('--rate', type=float, default=6e-4); p.add_argument('--budget', type=int, default=1200)
    p.add_argument('--seed', type=int, default=1); p.add_argument('--every', type=int, default=500)
    p.add_argument('--shares', default='own=2.5,articles=0.4,book=2,plv=1.6,argued=1.5,reports=0.6,attacks=0.4,factual=1,quiet=0.1')
    p.add_argument('--threads', type=int, default=1)
    return p.parse_args()


def main():
    args = arguments()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    labels = json.load(open(args.labels, encoding='utf-8'))
    classes = [labels['upos'].index(c) for c in EVENTFUL]
    cache = Cache(args.cache, Reader(args.model, Pieces(args.vocabulary), labels))
    train, kept = sets(args.data, args.codebook, args.corpus, args.marks)
    for part in (train, kept):
        for examples in part.values():
            cache.fill([e['words'] for e in examples])
    usable = lambda part: {k: [e for e in v if cache.has(e['words']) and len(e['words']) <= 160] for k, v in part.items()}
    train, kept = usable(train), usable(kept)
    shares = {k: float(v) for k, v in (s.split('=') for s in args.shares.split(',')) if k in train}
    print({k: len(v) for k, v in train.items()}, {k: len(v) for k, v in kept.items()}, flush=True)
    streams = {k: Stream(train[k], args.budget, rng) for k in shares}
    model = Depth(args.layers)
    rest = [p for n, p in model.named_parameters() if n == 'near']
    main_ = [p for n, p in model.named_parameters() if n != 'near']
    optimiser = torch.optim.AdamW([{'params': main_}, {'params': rest, 'weight_decay': 0.0}], lr=args.rate, weight_decay=0.02)
    average, begin, sums = {k: v.clone() for k, v in model.state_dict().items()}, time.time(), []
    for step in range(1, args.steps + 1):
        warm = min(1.0, step / 100) * (0.5 + 0.5 * math.cos(math.pi * step / args.steps)) + 0.01
        for group in optimiser.param_groups:
            group['lr'] = args.rate * warm
        task = rng.choices(list(shares), list(shares.values()))[0]
        examples = streams[task].next()
        states, mask, logits, upos, heads = depth_loss.batch(examples, cache)
        with torch.autocast('cpu', torch.bfloat16):
            outputs = model(states[..., :384], states[..., 384:], mask, logits)
        value, parts = depth_loss.total([o.float() for o in outputs], examples, heads, logits, upos, mask, classes)
        optimiser.zero_grad()
        value.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        keep = min(0.995, step / (step + 10))
        for k, v in model.state_dict().items():
            average[k].lerp_(v, 1 - keep)
        sums.append(parts)
        if step % 100 == 0:
            mean = lambda i: sum(s[i] for s in sums if s[i] is not None) / max(1, sum(s[i] is not None for s in sums))
            print(step, '%.0fs' % (time.time() - begin), 'event %.3f status %.3f roles %.3f' % tuple(mean(i) for i in range(3)), flush=True)
            sums = []
        if step % args.every == 0 or step == args.steps:
            trained = Depth(args.layers)
            trained.load_state_dict(average)
            torch.save({'model': average, 'layers': args.layers}, args.out)
            print(json.dumps(depth_measure.report(trained.eval(), kept, cache, classes)), flush=True)


if __name__ == '__main__':
    main()

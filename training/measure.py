"""Figures of a checkpoint or of model.onnx on everything that was kept aside."""

import argparse
import json
import os

import data
import evaluate
import export
from batch import Labels
from text import Pieces
from train import sets


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--data', required=True); p.add_argument('--model', required=True); p.add_argument('--vocabulary', required=True)
    p.add_argument('--labels'); p.add_argument('--codebook'); p.add_argument('--limit', type=int); p.add_argument('--skip', default='')
    args = p.parse_args()
    args.all = False
    if args.model.endswith('.onnx'):
        runner = evaluate.OnnxRunner(args.model)
        labels = Labels(json.load(open(args.labels, encoding='utf-8')))
    else:
        model, labels = export.load(args.model)
        runner = evaluate.TorchRunner(model)
    pieces, (_, dev) = Pieces(args.vocabulary), sets(args)
    test = data.conllu(os.path.join(args.data, 'ewt-test.conllu.xz'))
    out = {'test': evaluate.syntax(runner, test[:args.limit], pieces, labels)}
    if 'dev' not in args.skip:
        out['dev'] = evaluate.syntax(runner, dev['syntax'][:args.limit], pieces, labels)
    out['ner'] = evaluate.entities(runner, dev['ner'][:args.limit], pieces, labels)
    out['plv'] = evaluate.events(runner, dev['plv'], pieces, labels)
    if dev['own']:
        out['own'] = evaluate.events(runner, [e for e in dev['own'] if e['name'] not in ('CONCEDE', 'RETREAT')], pieces, labels)
    print(json.dumps(out))


if __name__ == '__main__':
    main()

"""Writes parity.json: what Python gets with the int8 model on the sentences of parity.txt (one word list a line)."""

import argparse
import json

import numpy

import evaluate
from batch import Labels, tensors
from data import EVENTS
from text import Pieces, shapes


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--model', required=True); p.add_argument('--labels', required=True); p.add_argument('--vocabulary', required=True)
    p.add_argument('--sentences', required=True); p.add_argument('--out', required=True)
    args = p.parse_args()
    names = json.load(open(args.labels, encoding='utf-8'))
    pieces, out = Pieces(args.vocabulary), []
    runner = evaluate.OnnxRunner(args.model, ['upos', 'arc', 'label', 'ner', 'reading', 'status', 'roles'])
    for line in open(args.sentences, encoding='utf-8'):
        words = line.rstrip('\n').split(' ')
        if line.startswith('#') or not line.strip():
            continue
        inputs, _ = tensors([{'words': words}], pieces, Labels(names))
        upos, arc, label, ner, event, status, roles = (x[0] for x in runner(inputs))
        heads = evaluate.tree(arc[:, :len(words) + 1])
        p = evaluate.softmax(event)
        out.append({'words': words, 'pieces': [pieces.of(w) for w in words], 'shape': shapes(words),
                    'upos': [names['upos'][k] for k in upos.argmax(1)],
                    'arc': [int(k) for k in arc.argmax(1)], 'head': [int(h) for h in heads],
                    'deprel': [names['deprel'][label[i, h]] for i, h in enumerate(heads)],
                    'ner': [names['ner'][k] for k in ner.argmax(1)],
                    'event': [EVENTS[k] or 'none' for k in event.argmax(1)],
                    'none': [round(float(x), 4) for x in p[:, 0]],
                    'happened': [round(float(x), 4) for x in evaluate.softmax(status)[:, 0]],
                    'actor': [round(float(x), 4) for x in 1 / (1 + numpy.exp(-roles[0, 0]))]})
    with open(args.out, 'w', encoding='utf-8') as f:
        f.write('[\n' + ',\n'.join(json.dumps(x, ensure_ascii=False) for x in out) + '\n]\n')


if __name__ == '__main__':
    main()

"""A checkpoint to model.onnx (int8), labels.json and vocab.txt."""

import argparse
import json
import os
import shutil
import warnings

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

import encoder
from batch import Labels, tensors
from model import Model
from text import Pieces

INPUTS = ['input_ids', 'attention_mask', 'word_start', 'word_mask', 'shape']
OUTPUTS = ['upos', 'arc', 'label', 'ner', 'event', 'sentence']
PIECES, WORDS = ('input_ids', 'attention_mask'), ('word_start', 'word_mask', 'shape')


def load(path):
    """The model of a checkpoint, and its labels."""
    held = torch.load(path, weights_only=True)
    layers = 1 + max(int(k.split('.')[2]) for k in held['model'] if k.startswith('encoder.layers.'))
    model = Model(encoder.Encoder(layers), held['labels'])
    model.load_state_dict(held['model'])
    return model.eval(), Labels(held['labels'])


def to_onnx(model, labels, pieces, path):
    """The fp32 graph; batch, pieces and words are free."""
    words = [{'words': 'Rebels attacked the U.S. - led force .'.split()}, {'words': ['Talks', 'ended', 'inconclusively']}]
    inputs, _ = tensors(words, pieces, labels)
    axes = {n: {0: 'batch', 1: 'pieces'} for n in PIECES} | {n: {0: 'batch', 1: 'words'} for n in WORDS}
    axes |= {n: {0: 'batch', 1: 'words'} for n in ('upos', 'ner', 'event')} | {n: {0: 'batch', 1: 'words', 2: 'heads'} for n in ('arc', 'label')} | {'sentence': {0: 'batch'}}
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        torch.onnx.export(model, inputs, path, input_names=INPUTS, output_names=OUTPUTS, dynamic_axes=axes, opset_version=17, dynamo=False)


def quantize(source, target, spare=()):
    """Weights to int8, one scale a column; nodes whose name holds one of `spare` stay fp32."""
    nodes = [n.name for n in onnx.load(source).graph.node if n.op_type in ('MatMul', 'Gemm') and any(s in n.name for s in spare)]
    quantize_dynamic(source, target, per_channel=True, weight_type=QuantType.QInt8, nodes_to_exclude=nodes)


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--checkpoint', required=True); p.add_argument('--vocabulary', required=True); p.add_argument('--out', required=True)
    p.add_argument('--spare', default='')
    args = p.parse_args()
    os.makedirs(args.out, exist_ok=True)
    at = lambda name: os.path.join(args.out, name)
    model, labels = load(args.checkpoint)
    to_onnx(model, labels, Pieces(args.vocabulary), at('model.fp32.onnx'))
    quant_pre_process(at('model.fp32.onnx'), at('model.ready.onnx'), skip_symbolic_shape=True)
    quantize(at('model.ready.onnx'), at('model.onnx'), [s for s in args.spare.split(',') if s])
    os.remove(at('model.ready.onnx'))
    with open(at('labels.json'), 'w', encoding='utf-8') as f:
        json.dump(labels.names, f, indent=0)
    shutil.copy(args.vocabulary, at('vocab.txt'))
    print(os.path.getsize(at('model.onnx')) / 1e6, 'MB')


if __name__ == '__main__':
    main()

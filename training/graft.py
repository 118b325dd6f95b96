"""Grafts the second stage onto the shipped model: graft.py --model model.onnx --depth depth.pt --out model.onnx

The first stage's nodes and weights stay as they are, so that its outputs stay the same to the bit; the second reads two of its inner states
and adds the outputs `reading` (event logits), `status` and `roles`. A model that has been grafted before loses its old second stage.
"""

import argparse
import os
import tempfile
import warnings

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

from depth import Depth
from states import EVENT, SYNTAX, WIDTH

PREFIX = 'depth/'
FEEDS = {'syntax': SYNTAX, 'state': EVENT, 'mask': 'word_mask', 'logits': 'event'}
OUTPUTS = ['reading', 'status', 'roles']


class Exported(torch.nn.Module):
    """The second stage as the graph has it: the mask is that of whole numbers which the first stage is given."""

    def __init__(self, depth):
        super().__init__()
        self.depth = depth

    def forward(self, syntax, state, mask, logits):
        return self.depth(syntax, state, mask.to(torch.float32), logits)


def second_stage(path, folder):
    """The second stage as an int8 graph of its own."""
    held = torch.load(path, weights_only=True)
    depth = Depth(held['layers'])
    depth.load_state_dict(held['model'])
    inputs = (torch.randn(2, 7, WIDTH), torch.randn(2, 7, WIDTH), torch.ones(2, 7, dtype=torch.long), torch.randn(2, 7, 17))
    axes = {n: {0: 'batch', 1: 'words'} for n in ('syntax', 'state', 'mask', 'logits', 'reading', 'status')}
    axes['roles'] = {0: 'batch', 2: 'words', 3: 'parties'}
    at = lambda name: os.path.join(folder, name)
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        torch.onnx.export(Exported(depth.eval()), inputs, at('fp32.onnx'), input_names=list(FEEDS), output_names=OUTPUTS, dynamic_axes=axes,
                          opset_version=17, dynamo=False)
    quant_pre_process(at('fp32.onnx'), at('ready.onnx'), skip_symbolic_shape=True)
    quantize_dynamic(at('ready.onnx'), at('int8.onnx'), per_channel=True, weight_type=QuantType.QInt8)
    return onnx.load(at('int8.onnx'))


def cut_back(model):
    """The first stage alone."""
    graph = model.graph
    for field in (graph.node, graph.initializer):
        kept = [x for x in field if not x.name.startswith(PREFIX)]
        del field[:]
        field.extend(kept)
    made = {name for node in graph.node for name in node.output}
    kept = [o for o in graph.output if o.name in made]
    del graph.output[:]
    graph.output.extend(kept)
    return model


def graft(first, second):
    second = onnx.compose.add_prefix(second, PREFIX)
    names = {PREFIX + k: v for k, v in FEEDS.items()} | {PREFIX + o: o for o in OUTPUTS}
    for node in second.graph.node:
        node.input[:] = [names.get(n, n) for n in node.input]
        node.output[:] = [names.get(n, n) for n in node.output]
        node.name = node.name if node.name.startswith(PREFIX) else PREFIX + node.name
    for output in second.graph.output:
        output.name = names[output.name]
    first.graph.node.extend(second.graph.node)
    first.graph.initializer.extend(second.graph.initializer)
    first.graph.output.extend(second.graph.output)
    have = {o.domain for o in first.opset_import}
    first.opset_import.extend(o for o in second.opset_import if o.domain not in have)
    onnx.checker.check_model(first)
    return first


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--model', required=True); p.add_argument('--depth', required=True); p.add_argument('--out', required=True)
    args = p.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        model = graft(cut_back(onnx.load(args.model)), second_stage(args.depth, folder))
    onnx.save(model, args.out)
    print(round(os.path.getsize(args.out) / 1e6, 1), 'MB')


if __name__ == '__main__':
    main()

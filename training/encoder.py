"""The encoder: a BERT of hidden size 384, written plainly so that its ONNX graph stays small."""

import math

import numpy
import torch
from torch import nn
import torch.nn.functional as F

HIDDEN, HEADS, INNER = 384, 12, 1536


class Dropout(nn.Module):
    """Drops the same features at every place of a sentence: cheaper on a CPU than a mask for each place."""

    def __init__(self, rate):
        super().__init__()
        self.rate = rate

    def forward(self, x):
        if not self.training:
            return x
        return x * (torch.rand(x.shape[0], 1, x.shape[2]) > self.rate).to(x.dtype) / (1 - self.rate)


class Layer(nn.Module):
    """One post-norm transformer layer."""

    def __init__(self, dropout):
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.out = nn.Linear(HIDDEN, HIDDEN)
        self.norm1 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.inner = nn.Linear(HIDDEN, INNER)
        self.outer = nn.Linear(INNER, HIDDEN)
        self.norm2 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.drop = Dropout(dropout)

    def forward(self, x, bias):
        b, t = x.shape[0], x.shape[1]
        q, k, v = self.qkv(x).view(b, t, 3, HEADS, HIDDEN // HEADS).permute(2, 0, 3, 1, 4).unbind(0)
        scores = q @ k.transpose(2, 3) / math.sqrt(HIDDEN // HEADS) + bias.to(q.dtype)
        mixed = torch.softmax(scores, -1) @ v
        x = self.norm1(x + self.drop(self.out(mixed.transpose(1, 2).reshape(b, t, HIDDEN))))
        return self.norm2(x + self.drop(self.outer(F.gelu(self.inner(x)))))


class Encoder(nn.Module):
    """Pieces to states: the embedding layer's output and that of every transformer layer."""

    def __init__(self, layers, vocabulary=30522, dropout=0.1):
        super().__init__()
        self.words = nn.Embedding(vocabulary, HIDDEN)
        self.positions = nn.Embedding(512, HIDDEN)
        self.kind = nn.Parameter(torch.zeros(HIDDEN))
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.drop = Dropout(dropout)

    def forward(self, ids, mask, extra=0.0):
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.norm(self.words(ids) + self.positions(places)[None] + self.kind + extra)
        x = self.drop(x)
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -10000.0
        states = [x]
        for layer in self.layers:
            x = layer(x, bias)
            states.append(x)
        return states


def load(tensors, layers):
    """An encoder from named BERT weights (numpy or torch), its first `layers` layers."""
    t = {k.removeprefix('bert.'): torch.as_tensor(numpy.array(v, dtype=numpy.float32)) for k, v in tensors.items()}
    e = Encoder(layers, t['embeddings.word_embeddings.weight'].shape[0])
    new = {'words.weight': t['embeddings.word_embeddings.weight'],
           'positions.weight': t['embeddings.position_embeddings.weight'],
           'kind': t['embeddings.token_type_embeddings.weight'][0],
           'norm.weight': t['embeddings.LayerNorm.weight'], 'norm.bias': t['embeddings.LayerNorm.bias']}
    for n in range(layers):
        old, to = f'encoder.layer.{n}.', f'layers.{n}.'
        for p in ('weight', 'bias'):
            new[to + 'qkv.' + p] = torch.cat([t[f'{old}attention.self.{x}.{p}'] for x in ('query', 'key', 'value')])
            new[to + 'out.' + p] = t[f'{old}attention.output.dense.{p}']
            new[to + 'norm1.' + p] = t[f'{old}attention.output.LayerNorm.{p}']
            new[to + 'inner.' + p] = t[f'{old}intermediate.dense.{p}']
            new[to + 'outer.' + p] = t[f'{old}output.dense.{p}']
            new[to + 'norm2.' + p] = t[f'{old}output.LayerNorm.{p}']
    e.load_state_dict(new)
    return e


def from_safetensors(path, layers):
    from safetensors.numpy import load_file
    return load(load_file(path), layers)


def from_onnx(path, layers):
    """Weights out of an ONNX export whose matrices are anonymous: found through the node that uses them."""
    import onnx
    from onnx import numpy_helper
    graph = onnx.load(path).graph
    held = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    tensors = {k: v for k, v in held.items() if k.endswith(('.weight', '.bias'))}
    for node in graph.node:
        if node.op_type == 'MatMul' and node.input[1] in held:
            tensors[node.name.strip('/').replace('/MatMul', '').replace('/', '.') + '.weight'] = held[node.input[1]].T
    return load(tensors, layers)

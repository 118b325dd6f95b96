"""One encoder, five heads: word class, arc, label, entity, event."""

import torch
from torch import nn
import torch.nn.functional as F

from encoder import HIDDEN, Dropout
from text import SHAPES

ARC, LABEL = 256, 96
HIDDEN_EVENT = 256


class Mix(nn.Module):
    """A learned average of the encoder's layers, one for each group of heads."""

    def __init__(self, states):
        super().__init__()
        self.weights = nn.Parameter(torch.linspace(0, 1.5, states))

    def forward(self, states):
        weights = torch.softmax(self.weights, 0)
        return sum(w * s for w, s in zip(weights.unbind(0), states))


def mlp(size, dropout):
    return nn.Sequential(nn.Linear(HIDDEN, size), nn.GELU(), Dropout(dropout))


class Model(nn.Module):
    """Batches of pieces and words to logits of every head."""

    def __init__(self, encoder, labels, dropout=0.2):
        super().__init__()
        self.encoder, self.labels = encoder, labels
        layers = len(encoder.layers) + 1
        self.shape_in = nn.Embedding(SHAPES, HIDDEN)
        self.shape_out = nn.ModuleList(nn.Embedding(SHAPES, HIDDEN) for _ in range(3))
        for e in [self.shape_in, *self.shape_out]:
            nn.init.zeros_(e.weight)
        self.mixes = nn.ModuleList(Mix(layers) for _ in range(3))
        self.norms = nn.ModuleList(nn.LayerNorm(HIDDEN) for _ in range(3))
        self.drop = Dropout(dropout)
        self.root = nn.Parameter(torch.randn(HIDDEN) * 0.02)
        self.upos = nn.Linear(HIDDEN, len(labels['upos']))
        self.arc_dep, self.arc_head = mlp(ARC, dropout), mlp(ARC, dropout)
        self.arc = nn.Linear(ARC, ARC)
        self.arc_bias = nn.Linear(ARC, 1, bias=False)
        self.label_dep, self.label_head = mlp(LABEL, dropout), mlp(LABEL, dropout)
        self.label = nn.Linear(LABEL, len(labels['deprel']) * LABEL)
        self.label_bias = nn.Linear(LABEL, len(labels['deprel']))
        self.ner = nn.Sequential(mlp(HIDDEN_EVENT, dropout), nn.Linear(HIDDEN_EVENT, len(labels['ner'])))
        self.event = nn.Sequential(mlp(HIDDEN_EVENT, dropout), nn.Linear(HIDDEN_EVENT, len(labels['event'])))
        nn.init.normal_(self.arc.weight, std=0.02)
        nn.init.normal_(self.label.weight, std=0.02)

    def states(self, ids, mask, starts, shapes):
        """Word states for syntax, entities and events, [B, W, 384] each, and the last layer's piece states."""
        cases = torch.zeros_like(ids).scatter(1, starts, shapes)
        layers = self.encoder(ids, mask, self.shape_in(cases))
        index = starts[:, :, None].expand(-1, -1, HIDDEN)
        words = [self.drop(norm(mix(layers).gather(1, index) + out(shapes)))
                 for mix, norm, out in zip(self.mixes, self.norms, self.shape_out)]
        return words, layers[-1]

    def heads(self, word):
        """Word states with the root in front, [B, W + 1, 384]."""
        return torch.cat([self.root.to(word.dtype).expand(word.shape[0], 1, HIDDEN), word], 1)

    def arcs(self, word, heads, word_mask):
        head = self.arc_head(heads)
        scores = self.arc(self.arc_dep(word)) @ head.transpose(1, 2) / ARC ** 0.5 + self.arc_bias(head).transpose(1, 2)
        absent = F.pad(1.0 - word_mask.to(scores.dtype), (1, 0))[:, None, :]
        return scores.float() - 10000.0 * absent

    def label_of(self, word, heads, gold):
        """Label logits of each word under its given head, [B, W, L]."""
        head = self.label_head(heads).gather(1, gold[:, :, None].expand(-1, -1, LABEL))
        dep = self.label(self.label_dep(word)).view(*word.shape[:2], -1, LABEL)
        return (dep * head[:, :, None, :]).sum(-1) / LABEL ** 0.5 + self.label_bias(head)

    def all_labels(self, word, heads):
        """The best label of each (word, head) pair, [B, W, W + 1]."""
        head = self.label_head(heads)
        dep = self.label(self.label_dep(word)).view(word.shape[0], word.shape[1], len(self.labels['deprel']), LABEL)
        scores = dep @ head.transpose(1, 2)[:, None] / LABEL ** 0.5
        return (scores + self.label_bias(head).transpose(1, 2)[:, None]).argmax(2)

    def forward(self, ids, mask, starts, word_mask, shapes):
        """What is exported: upos, arc, label, ner, event, sentence."""
        (syntax, entity, event), last = self.states(ids, mask, starts, shapes)
        heads = self.heads(syntax)
        lit = mask[:, :, None].to(last.dtype)
        mean = (last * lit).sum(1) / lit.sum(1)
        return (self.upos(syntax), self.arcs(syntax, heads, word_mask), self.all_labels(syntax, heads),
                self.ner(entity), self.event(event), mean)

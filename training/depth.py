"""The second stage: a transformer layer or more over words, above the first stage's frozen states, and three heads.

event    17 logits a word: no event, the 16 types
status   7 logits a word: what the text makes of the event that the word names
roles    2 logits a pair of words: whether the second is the head of an actor, of a recipient, of the event that the first names
"""

import torch
from torch import nn

from encoder import HIDDEN, Dropout, Layer
from states import WIDTH

ROLE = 128


class Depth(nn.Module):

    def __init__(self, layers=2, events=17, statuses=7, dropout=0.15):
        super().__init__()
        self.join = nn.Linear(2 * WIDTH, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN)
        self.near = nn.Parameter(torch.zeros(12, 17))
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.drop = Dropout(dropout)
        head = lambda size: nn.Sequential(nn.Linear(HIDDEN, 192), nn.GELU(), nn.Linear(192, size))
        self.event, self.status = head(events), head(statuses)
        self.doer, self.party = nn.Linear(HIDDEN, 2 * ROLE), nn.Linear(HIDDEN, 2 * ROLE)
        self.eager = nn.Linear(HIDDEN, 2)
        self.scale = nn.Parameter(torch.tensor([-3.0, -3.0]))
        nn.init.zeros_(self.event[2].weight)
        nn.init.zeros_(self.event[2].bias)

    def forward(self, syntax, event, word_mask, logits):
        """`logits` are the first stage's word on events: the second adds to them."""
        x = self.drop(self.norm(self.join(torch.cat([syntax, event], 2))))
        bias = self.bias(word_mask, x.shape[1])
        for layer in self.layers:
            x = layer(x, bias)
        b, w = x.shape[:2]
        doer = self.doer(x).view(b, w, 2, ROLE).transpose(1, 2)
        party = self.party(x).view(b, w, 2, ROLE).transpose(1, 2)
        pairs = doer @ party.transpose(2, 3) / ROLE ** 0.5 + self.eager(x).transpose(1, 2)[:, :, None, :] + self.scale[None, :, None, None]
        return logits + self.event(x), self.status(x), pairs

    def bias(self, word_mask, words):
        """How far apart two words stand, to eight words on both sides; and absent words."""
        at = torch.arange(words, device=word_mask.device)
        apart = (at[None, :] - at[:, None]).clamp(-8, 8) + 8
        return self.near[:, apart][None] + (1.0 - word_mask[:, None, None, :].to(self.near.dtype)) * -10000.0

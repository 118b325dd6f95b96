"""What each head is told to get right."""

import torch
import torch.nn.functional as F

EVENTFUL = ('VERB', 'NOUN', 'ADJ')


def syntax_loss(model, word, word_mask, gold):
    heads = model.heads(word)
    arc = model.arcs(word, heads, word_mask)
    label = model.label_of(word, heads, gold['head'].clamp(min=0))
    entropy = lambda scores, want: F.cross_entropy(scores.float().flatten(0, 1), want.flatten(), ignore_index=-100)
    return entropy(model.upos(word), gold['upos']) + entropy(arc, gold['head']) + entropy(label, gold['deprel'])


def ner_loss(model, word, gold):
    return F.cross_entropy(model.ner(word).float().flatten(0, 1), gold['ner'].flatten(), ignore_index=-100)


def word_loss(log_p, gold):
    """-log of the probability of the allowed types, weighted; marked words count in full, quiet ones as a tenth."""
    right = torch.logsumexp(log_p + (gold['allowed'] + 1e-9).log(), -1)
    quiet = gold['allowed'][..., 0]
    share = gold['weight'] * (1 - 0.8 * quiet)
    return -(right * share).sum() / ((share > 0) * (1 - 0.9 * quiet)).sum().clamp(min=1)


def sentence_loss(log_p, eventful, gold):
    """At least one near word says the sentence's type, and the expected number of words of other types is small."""
    told = gold['sure'].sum(-1) > 0
    if not told.any():
        return log_p.sum() * 0
    p, sure, near = log_p.exp()[told], gold['sure'][told], gold['near'][told] * eventful[told]
    right = (p * sure[:, None]).sum(-1)
    missed = torch.log1p(-(right * near).clamp(max=1 - 1e-5)).sum(-1)
    some = -torch.log(-torch.expm1(missed.clamp(max=-1e-6)))
    wrong = (p[..., 1:].sum(-1) - right).clamp(min=0) * eventful[told]
    mass = (right * near).sum(-1)
    share = -torch.log((mass + 1e-4) / (mass + wrong.sum(-1) + 1e-4))
    hard = 1 - gold['soft'][told]
    return (some + hard * share).mean()


def event_loss(model, word, upos, word_mask, gold, eventful_classes):
    """Words and sentences together; only verbs, nouns and adjectives (by the model's own word classes) can be events."""
    log_p = torch.log_softmax(model.event(word).float(), -1)
    eventful = torch.softmax(upos.float(), -1)[..., eventful_classes].sum(-1).detach() * word_mask
    other = -((1 - eventful) * word_mask * log_p[..., 0]).sum() / word_mask.sum()
    return word_loss(log_p, gold) + 0.3 * other + sentence_loss(log_p, eventful, gold)

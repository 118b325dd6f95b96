"""Makes training sentences look like news in all its dress: capitals, headlines, quotation marks, hyphens, missing stops."""

import re

DOUBLE = {'"': '', '“': 'open', '”': 'close', '``': 'open', "''": 'close'}
STYLES = [('"', '"', "'"), ('“', '”', '’'), ('``', "''", "'"), ('"', '"', '’')]
SMALL = {'a', 'an', 'the', 'of', 'in', 'on', 'at', 'to', 'for', 'by', 'and', 'or', 'as', 'from', 'with', 'over'}


def case(words, rng):
    """All capitals, a headline's capitals, or none, each now and then; second value: whether it is a headline."""
    dice = rng.random()
    if dice < 0.04:
        return [w.upper() for w in words], True
    if dice < 0.08:
        return [w[:1].upper() + w[1:] for w in words], True
    if dice < 0.11:
        return [w if w.lower() in SMALL else w[:1].upper() + w[1:] for w in words], True
    if dice < 0.15:
        return [w.lower() for w in words], False
    return words, False


def quotes(words, rng):
    """One style of quotation marks and apostrophes for the sentence."""
    if rng.random() < 0.5:
        return words
    opening, closing, apostrophe = rng.choice(STYLES)
    out, inside = [], False
    for w in words:
        if w in DOUBLE:
            inside = DOUBLE[w] == 'open' or DOUBLE[w] == '' and not inside
            w = opening if inside else closing
        elif "'" in w or '’' in w:
            w = re.sub("['’]", apostrophe, w)
        elif w in ('--', '—', '–'):
            w = rng.choice(['--', '—', '–', '-'])
        out.append(w)
    return out


def dress(words, rng):
    words, headline = case(words, rng)
    return quotes(words, rng), headline


def keep(example, wanted):
    """The example with only the words at the given places, for labels that are one to a word."""
    out = dict(example)
    for key in ('words', 'ner', 'event', 'near'):
        if key in example:
            out[key] = [example[key][i] for i in wanted]
    return out


def without_stop(example):
    if len(example['words']) > 3 and example['words'][-1] in '.!?':
        return keep(example, range(len(example['words']) - 1))
    return example


def tree_without(words, tree, gone):
    """A tree without the words of `gone`, a dictionary from lost word to the word that takes its dependents."""
    kept = [i for i in range(len(words)) if i not in gone]
    new = {i: n + 1 for n, i in enumerate(kept)}

    def head(h):
        if h == 0:
            return 0
        h -= 1
        while h in gone:
            h = gone[h]
        return new[h]
    return [words[i] for i in kept], [(u, head(h), r, t) for u, h, r, t in (tree[i] for i in kept)]


def merge_hyphens(words, tree, rng):
    """U.S. - led -> U.S.-led, where the three words hang together."""
    gone, words, tree = {}, list(words), list(tree)
    i = 1
    while i < len(words) - 1:
        if words[i] == '-' and tree[i - 1][3] and tree[i][3] and i - 1 not in gone and rng.random() < 0.4:
            trio = (i - 1, i, i + 1)
            tops = [k for k in trio if tree[k][1] - 1 not in trio]
            if len(tops) == 1 and tops[0] != i:
                top = tops[0]
                words[top] = words[i - 1] + '-' + words[i + 1]
                upos = 'ADJ' if tree[top][2] == 'amod' else tree[top][0]
                tree[top] = (upos, *tree[top][1:3], tree[i + 1][3])
                gone.update({k: top for k in trio if k != top})
                i += 2
        i += 1
    return tree_without(words, tree, gone) if gone else (words, tree)


def join(first, second):
    """Two sentences as one, the second a parataxis of the first."""
    words, tree = first
    shift, root = len(words), 1 + next(i for i, t in enumerate(tree) if t[1] == 0)
    moved = [(u, h + shift if h else root, r if h else 'parataxis', t) for u, h, r, t in second[1]]
    return words + second[0], tree + moved


def syntax(example, rng, other):
    """A dressed sentence with its tree."""
    words, tree = merge_hyphens(example['words'], example['syntax'], rng)
    if rng.random() < 0.05 and len(words) < 25 and len(other['words']) < 25:
        words, tree = join((words, tree), (other['words'], other['syntax']))
    words, headline = dress(words, rng)
    final = len(words) - 1
    if words[-1] in '.!?' and len(words) > 3 and not any(t[1] == final + 1 for t in tree) and rng.random() < (0.7 if headline else 0.05):
        words, tree = words[:-1], tree[:-1]
    out = {'words': words, 'syntax': tree}
    if 'event' in example:
        out['event'] = [example['event'][0]] * len(words)
    return out


def flat(example, rng):
    """A dressed sentence of labels that are one to a word."""
    words, headline = dress(example['words'], rng)
    out = {**example, 'words': words}
    return without_stop(out) if rng.random() < (0.7 if headline else 0.05) else out

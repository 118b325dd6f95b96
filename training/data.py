"""Reads the training sets into examples; each is a dictionary of words and whatever labels it carries.

words   list of words
syntax  (upos, head, deprel, tight) per word: head 0 is the root, k is word k - 1; tight: no space after the word
ner     BIO tags
event   per word: allowed event types as a set and a weight, or None (no loss)
sure    sentence types (a set: any one of them) with `near`, the words that are likelier to say it
"""

import csv
import glob
import json
import lzma
import os
import random
import re

from text import sentences, tokens

EVENTS = ['', 'ACCUSE', 'AGREE', 'AID', 'ASSAULT', 'COERCE', 'CONCEDE', 'CONSULT', 'COOPERATE', 'MOBILIZE', 'PROTEST', 'REJECT',
          'REQUEST', 'RETREAT', 'SANCTION', 'SUPPORT', 'THREATEN']
ALL = frozenset(range(len(EVENTS)))
NO_EVENT = frozenset([0])
FUNCTION = set('''a an the this that these those i you he she it we they me him her us them my your his its our their mine who whom whose which what
of in on at by for with from to into onto upon about against between among through during before after above below over under within without toward towards
and or but nor so yet if because although though while when where why how as than whether since until unless
is are was were be been being am do does did has have had having will would shall should can could may might must not n't 's ’s n’t
there here very too also just only even more most less least such same other another each every all both any some no
said says say told tells tell according one two three four five six seven eight nine ten first second january february march april june july august
september october november december monday tuesday wednesday thursday friday saturday sunday'''.split())


def types(*names):
    return frozenset(EVENTS.index(n) for n in names)


def rows(path):
    with lzma.open(path, 'rt', encoding='utf-8') as f:
        yield from f


def records(path):
    return [json.loads(line) for line in rows(path) if line.strip()]


def conllu(path):
    """Sentences of a treebank: words with their tree; words of genres without news get a weak 'none'."""
    out, words, tree, genre = [], [], [], ''
    for line in rows(path):
        line = line.rstrip('\n')
        if line.startswith('# sent_id = '):
            genre = line[12:].split('-')[0]
        elif not line:
            if words:
                out.append({'words': words, 'syntax': tree, 'genre': genre})
            words, tree = [], []
        elif line[0].isdigit():
            c = line.split('\t')
            if c[0].isdigit():
                words.append(c[1])
                tree.append((c[3], int(c[6]), c[7], 'SpaceAfter=No' in c[9]))
    for e in out:
        if e['genre'] in ('answers', 'email', 'reviews'):
            e['event'] = [(NO_EVENT, 0.2)] * len(e['words'])
    return out


def articles(path):
    """(name, sentences) of each article of the newswire as its file has them, sentences as lists of words."""
    for article in ''.join(rows(path)).split('# article ')[1:]:
        name, _, body = article.partition('\n')
        yield name, [[line.split('\t')[0] for line in block.split('\n') if line] for block in body.split('\n\n') if block.strip()]


def newswire(path):
    """Articles of tagged sentences, in file order."""
    articles, words, tags = [], [], []

    def end():
        if words:
            articles[-1].extend({'words': words[b:e], 'ner': tags[b:e]} for b, e in sentence_spans(words))

    def sentence_spans(ws):
        return sentences(ws) if len(ws) > 110 else [(0, len(ws))]

    for line in rows(path):
        line = line.rstrip('\n')
        if line.startswith('# article'):
            end()
            words, tags = [], []
            articles.append([])
        elif not line.strip():
            end()
            words, tags = [], []
        else:
            c = line.split('\t')
            tag = c[1].strip() if len(c) > 1 else 'O'
            words.append(c[0].strip() or '-')
            tags.append(tag if re.fullmatch(r'[BI]-\w+', tag) else 'O')
    end()
    for a in articles:
        for e in a:
            fix_bio(e['ner'])
    return articles


def fix_bio(tags):
    for i, t in enumerate(tags):
        if t.startswith('I-') and (i == 0 or tags[i - 1][2:] != t[2:]):
            tags[i] = 'B-' + t[2:]


def function_word(word):
    return word.lower() in FUNCTION or not any(c.isalpha() for c in word)


def quiet(words, allowed=None, weight=0.0):
    """Event labels of words that nothing marks: function words are none, others `allowed` with `weight`."""
    return [(NO_EVENT, 0.3) if function_word(w) else (allowed, weight) if weight else None for w in words]


def plover_map(path):
    with open(path, encoding='utf-8') as f:
        return [line.rstrip('\n').split('\t') for line in f if line.strip() and not line.startswith('#')]


def mapped(table, source, kind, trigger):
    for src, typ, words, plover in table:
        if src == source and (typ == kind or typ.endswith('*') and kind.startswith(typ[:-1])) and (
                not words or re.fullmatch(words, trigger.lower())):
            return None if plover == '?' else plover
    return None


def rejoin(words):
    """Joins what tokenisers of these sets tear apart (U . S ., Gen ., ’ s); returns words and old index -> new index."""
    out, place = [], []
    for i, w in enumerate(words):
        last = out[-1] if out else ''
        initial = w == '.' and re.fullmatch(r"(?:[A-Z]\.)*[A-Z]|Mr|Mrs|Ms|Dr|Lt|Gen|Col|Sgt|Maj|Capt|Sen|Rep|Gov|Jan|Feb|Aug|Sept|Oct|Nov|Dec", last)
        inside = re.fullmatch('[A-Z]', w) and re.fullmatch(r'(?:[A-Z]\.)+', last)
        clitic = w in ('s', 't', 're', 've', 'll', 'm', 'd') and last in ("'", '’')
        if initial or inside or clitic:
            out[-1] += w
        else:
            out.append(w)
        place.append(len(out) - 1)
    return out, place


def marked(path, source, table):
    """Documents with marked event words: sure ones typed, unsure ones without loss."""
    out = []
    for d in records(path):
        words, place = rejoin(d['tokens'])
        if source == 'wikievents':
            labels = quiet(words, ALL - types('ASSAULT', 'PROTEST', 'COERCE'), 0.15)
        else:
            labels = quiet(words)
        for e in d['events']:
            begin, end = e['trigger']
            trigger = ' '.join(d['tokens'][begin:end])
            if not trigger:
                continue
            plover = mapped(table, source, e['type'], trigger)
            for i in range(begin, end):
                w = place[i]
                if function_word(words[w]):
                    continue
                labels[w] = (types(plover), 0.7) if plover else None
        out += [{'words': words[b:e], 'event': labels[b:e]} for b, e in sentences(words)
                if any(x and x[0] != NO_EVENT and 0 not in x[0] for x in labels[b:e]) or random.random() < 0.3]
    return out


def plv_types(name):
    return types('CONCEDE', 'RETREAT') if name == 'YIELD' else types(name)


def spread(found, spans, reach=4):
    """1 for words between and around the given character spans, else 0.3."""
    inside = [i for i, (_, b, e) in enumerate(found) for s, t in spans if b < t and s < e]
    if not inside:
        return [1.0] * len(found)
    return [1.0 if min(inside) - reach <= i <= max(inside) + reach else 0.3 for i in range(len(found))]


def plv(path):
    out = []
    for d in records(path):
        spans = [(d['text'].find(d['gold'][k]), d['text'].find(d['gold'][k]) + len(d['gold'][k])) for k in ('source', 'target') if d['gold'][k] in d['text']]
        versions = []
        for split in (True, False):
            found = tokens(d['text'], split)
            versions.append({'words': [w for w, _, _ in found], 'near': spread(found, spans),
                             'sure': plv_types(d['gold']['type']), 'name': d['gold']['type']})
        out.append(versions)
    return out


def satp(path):
    """Reports: an attack's action words hold at least one ASSAULT; a report without attack holds none."""
    out = []
    for d in records(path):
        found = tokens(d['text'])
        words = [w for w, _, _ in found]
        if d['gold']['relevant']:
            action = [w for a in d['gold']['action'] for w in a.lower().split()]
            near = [1.0 if w.lower() in action else 0.02 for w in words]
            for b, e in sentences(words):
                if max(near[b:e]) == 1.0:
                    out.append({'words': words[b:e], 'near': near[b:e], 'sure': types('ASSAULT'), 'soft': True})
        else:
            labels = quiet(words, ALL - types('ASSAULT'), 0.1)
            out += [{'words': words[b:e], 'event': labels[b:e]} for b, e in sentences(words)]
    return out


def india(path):
    """Sentences in which police arrest (COERCE), kill or use force (ASSAULT); the others are not COERCE, weakly."""
    out = []
    for d in records(path):
        spans = [(s['span'], s['labels']) for s in d['gold']['sentences']]
        for (b, e), labels in spans:
            kind = types('COERCE') if 'ARREST' in labels else types('ASSAULT') if 'KILL' in labels or 'FORCE' in labels else None
            words = [w for w, _, _ in tokens(d['text'][b:e])][:120]
            if kind and words:
                out.append({'words': words, 'near': [1.0] * len(words), 'sure': kind, 'soft': True})
    return out


def codebook(folder):
    """The codebook's own examples: a marked trigger each, for or against an entry."""
    out = []
    for path in sorted(glob.glob(os.path.join(folder, '*.tsv'))):
        with open(path, encoding='utf-8') as f:
            for line in f:
                c = line.rstrip('\n').split('\t')
                if line.startswith('#') or len(c) < 4 or c[1] not in '+-' or c[0].split('/')[0] not in EVENTS:
                    continue
                e = example(types(c[0].split('/')[0]), c[1] == '+', '/' in c[0], c[2], c[3])
                if e:
                    out.append(e)
    return out


def example(kind, positive, mode, sentence, trigger):
    begin = sentence.find(trigger) if trigger else -1
    versions = []
    for split in (True, False):
        found = tokens(sentence, split)
        hit = [begin >= 0 and b < begin + len(trigger) and begin < e for _, b, e in found]
        words = [w for w, _, _ in found]
        heavy = [h and not function_word(w) for h, w in zip(hit, words)]
        if positive and begin >= 0:
            versions.append({'words': words, 'event': quiet(words), 'near': [1.0 if h else 0.03 for h in heavy] if any(heavy) else [1.0] * len(words),
                             'sure': kind, 'name': EVENTS[min(kind)]})
        elif not positive and not mode:
            labels = [(NO_EVENT, 0.3) if function_word(w) else (ALL - kind, 1.0 if h else 0.3) for w, h in zip(words, hit)]
            versions.append({'words': words, 'event': labels})
    return versions or None

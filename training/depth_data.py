"""What the second stage learns from: sentences with marks of events, statuses and parties.

Each example is a dictionary with `words` and any of
event   per word: allowed event types and a weight, or None (as data.py has it); sure, near, soft likewise
status  {word: (allowed statuses, weight)}
roles   [(word, actor words, recipient words, weight)]: phrases as lists of word numbers
unsure  words of which nothing is known as parties
"""

import glob
import json
import os
import re
import zlib

import data
from text import sentences, tokens

STATUS = ['happened', 'negated', 'planned', 'threatened', 'demanded', 'alleged', 'hypothetical']
HERE = os.path.dirname(os.path.abspath(__file__))


def aside(text, share=5):
    """Whether a text belongs to the part that is kept aside for testing: by its checksum, one in `share`."""
    return zlib.crc32(text.encode()) % share == 0


def positions(found, begin, end):
    return [i for i, (_, b, e) in enumerate(found) if b < end and begin < e]


def cut(found):
    """Sentences of a text that was cut into words with offsets."""
    return [found[b:e] for b, e in sentences([w for w, _, _ in found])]


def paragraphs(text, split=False):
    """The sentences of a text, paragraph by paragraph, as lists of (word, begin, end)."""
    for match in re.finditer(r'[^\n]+', text):
        found = [(w, b + match.start(), e + match.start()) for w, b, e in tokens(match.group(), split)]
        yield from cut(found)


def corpus(folder):
    """Our own corpus: everything in it is marked, so that every other word is no event."""
    from corpus.check import find
    for path in sorted(glob.glob(os.path.join(folder, '*.jsonl'))):
        with open(path, encoding='utf-8') as f:
            for line in f:
                item = json.loads(line)
                yield from marked_text(item['text'], [resolved(item['text'], e, find) for e in item['events']])


def resolved(text, event, find):
    return {**event, 'at': find(text, event['trigger']), 'actors': [find(text, p) for p in event['actor']],
            'recipients': [find(text, p) for p in event['recipient']]}


def marked_text(text, events):
    for found in paragraphs(text):
        inside = [e for e in events if positions(found, *e['at'])]
        yield whole([w for w, _, _ in found], [
            (positions(found, *e['at'])[-1], e, [positions(found, *s) for s in e['actors']], [positions(found, *s) for s in e['recipients']])
            for e in inside], aside(text))


def whole(words, events, test):
    """An example whose every event is marked."""
    labels = [(data.NO_EVENT, 0.5 if data.function_word(w) else 3.0) for w in words]
    example = {'words': words, 'event': labels, 'status': {}, 'roles': [], 'aside': test, 'events': len(events)}
    for at, event, actors, recipients in events:
        labels[at] = (data.types(event['type']), 1.0)
        example['status'][at] = ([STATUS.index(event['status'])], 1.0)
        example['roles'].append((at, [p for p in actors if p], [p for p in recipients if p], 1.0))
    return example


def marks(path, articles):
    """Sentences of articles marked by article, number of the sentence and numbers of words; the words are those of `articles`."""
    span = lambda p: list(range(p[0], p[1] + 1))
    held = dict(data.articles(articles))
    with open(path, encoding='utf-8') as f:
        for line in f:
            row = json.loads(line)
            events = [(e['trigger'], e, [span(p) for p in e['actors']], [span(p) for p in e['recipients']]) for e in row['events']]
            yield whole(held[row['article']][row['sentence']], events, False)


def codebook(folder):
    """The codebook's examples with trigger, parties and status."""
    for path in sorted(glob.glob(os.path.join(folder, '*.tsv'))):
        with open(path, encoding='utf-8') as f:
            for line in f:
                c = (line.rstrip('\n') + '\t\t\t\t').split('\t')
                if not line.startswith('#') and len(c) > 6 and c[1] in ('+', '-') and c[0].split('/')[0] in data.EVENTS:
                    yield from codebook_example(c)


def codebook_example(c):
    kind, text = data.types(c[0].split('/')[0]), c[2]
    versions = data.example(kind, c[1] == '+', '/' in c[0], text, c[3]) or []
    for version, split in zip(versions, (True, False)):
        found = tokens(text, split)
        example = dict(version, aside=aside(text, 10))
        at = trigger_word(found, text, c[3])
        if c[1] == '+' and at is not None:
            if c[6] in STATUS:
                example['status'] = {at: ([STATUS.index(c[6])], 1.0)}
            example['roles'] = [(at, phrases(found, text, c[4]), phrases(found, text, c[5]), 0.7 if c[4] or c[5] else 0.15)]
        yield example


def trigger_word(found, text, trigger):
    begin = text.find(trigger) if trigger else -1
    hit = [i for i in positions(found, begin, begin + len(trigger)) if not data.function_word(found[i][0])] if begin >= 0 else []
    return hit[0] if hit else None


def phrases(found, text, phrase):
    begin = text.find(phrase) if phrase else -1
    return [positions(found, begin, begin + len(phrase))] if begin >= 0 else []


def role_map():
    with open(os.path.join(HERE, 'roles-map.tsv'), encoding='utf-8') as f:
        rows = [line.split() for line in f if line.strip() and not line.startswith('#')][1:]
    return dict(rows)


def arguments(path, source, table):
    """WikiEvents and RAMS: event words that are surely a PLOVER type, with their arguments in the same sentence."""
    sides = role_map()
    for d in data.records(path):
        words, place = data.rejoin(d['tokens'])
        labels = data.quiet(words, data.ALL - data.types('ASSAULT', 'PROTEST', 'COERCE'), 0.15) if source == 'wikievents' else data.quiet(words)
        roles = []
        for e in d['events']:
            begin, end = e['trigger']
            kind = data.mapped(table, source, e['type'], ' '.join(d['tokens'][begin:end]))
            at = place[end - 1]
            if not data.function_word(words[at]):
                labels[at] = (data.types(kind), 0.7) if kind else None
            roles.append((at, placed(e, d['tokens']), kind))
        for b, e in sentences(words):
            inside = [argued(at, event, sides, place, b, e) for at, event, _ in roles if b <= at < e]
            yield {'words': words[b:e], 'event': labels[b:e], 'roles': [r for r in inside if r[1] or r[2]]}


def placed(event, words):
    """Arguments that are given by their text alone get the place that is nearest to the event's word."""
    begin = event['trigger'][0]
    return {**event, 'arguments': [a if 'span' in a else {**a, 'span': nearest(a['text'], words, begin)} for a in event.get('arguments', ())]}


def nearest(text, words, begin, reach=60):
    wanted, best = ''.join(text.split()), (0, 0)
    for i in range(max(0, begin - reach), min(len(words), begin + reach)):
        joined, j = '', i
        while j < len(words) and len(joined) < len(wanted) and wanted.startswith(joined):
            joined, j = joined + words[j], j + 1
        if joined == wanted and (best[1] == 0 or abs(i - begin) < abs(best[0] - begin)):
            best = (i, j)
    return best


def argued(at, event, sides, place, begin, end):
    found = {'actor': [], 'recipient': []}
    for a in event.get('arguments', ()):
        side = sides.get(a['role'].lower())
        words = sorted({place[i] for i in range(*a['span'])})
        if side and words and begin <= words[0] and words[-1] < end:
            found[side].append([w - begin for w in words])
    return at - begin, found['actor'], found['recipient'], 0.4


def parties(path):
    """PLV: the parties of a sentence's event, whose word is not marked: it is the likeliest of its type."""
    for d, versions in zip(data.records(path), data.plv(path)):
        for version, split in zip(versions, (True, False)):
            found = tokens(d['text'], split)
            yield dict(version, loose=(version['sure'], phrases(found, d['text'], d['gold']['source']), phrases(found, d['text'], d['gold']['target'])))


def attacks(path, reach=14):
    """Reports of attacks: attackers and victims, given as names anywhere in the text, near a word of the attack."""
    for d in data.records(path):
        if not d['gold']['relevant']:
            continue
        found = tokens(d['text'])
        action = {w for a in d['gold']['action'] for w in a.lower().split()}
        for b, e in sentences([w for w, _, _ in found]):
            at = [i for i in range(b, e) if found[i][0].lower() in action and not data.function_word(found[i][0])]
            if at:
                sides = [named(found, d['text'], d['gold'][side], b, e, at[0]) for side in ('source', 'target')]
                near = lambda phrase: min(abs(w + b - at[0]) for w in phrase) <= reach
                close = [[p for p in side if near(p)] for side in sides]
                unsure = {w for side in sides for p in side for w in p if not near(p)}
                yield {'words': [w for w, _, _ in found[b:e]], 'roles': [(at[0] - b, *close, 0.4)], 'unsure': unsure}


def named(found, text, names, begin, end, at):
    """Of each name the place in the sentence that is nearest to the word `at`, as word numbers of the sentence."""
    out = []
    for name in names:
        places = [positions(found, m.start(), m.end()) for m in re.finditer(r'(?<!\w)' + re.escape(name) + r'(?!\w)', text)]
        places = [p for p in places if p and begin <= p[0] and p[-1] < end and at not in p]
        if places:
            out.append([w - begin for w in min(places, key=lambda p: abs(p[0] - at))])
    return [p for p in out if not any(set(p) < set(q) for q in out)]


def factuality(path):
    """Words from certainly not to certainly so, as the statuses that they leave open."""
    so, not_so = [0, 5], [1]
    open_ = [2, 3, 4, 5, 6]
    for d in data.records(path):
        status = {}
        for t in d['targets']:
            value = t['value']
            status[t['span'][0]] = (so if value >= 1.5 else not_so if value <= -1.5 else open_, 0.25)
        yield {'words': d['tokens'], 'status': status}


def lowered(example):
    """The same without capitals, as old web archives have it."""
    return dict(example, words=[w.lower() for w in example['words']])

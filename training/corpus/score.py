"""Measures coded stories against our own marks. Standard library only.

  score.py input FOLDER > IN.jsonl       the texts of the part that is kept aside (one in five, by the text's checksum)
  score.py articles MARKS.jsonl ARTICLES.jsonl > IN.jsonl   the articles of which sentences are marked
  score.py FOLDER OUT.jsonl              figures of the coded stories OUT on that part
  score.py --all …                       the same for the whole corpus
  score.py --marks MARKS.jsonl OUT.jsonl the same on articles of which single sentences are marked, by id and offsets

An event is found where a coded event's trigger overlaps the marked word, or has the same type and stands within four words of it in the same
sentence. Parties, status and counts are asked of the events that were found with the right type. A coded event in a text without
marks is a false one.
"""

import collections
import glob
import json
import os
import sys
import zlib

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from check import find  # noqa: E402


def aside(text):
    return zlib.crc32(text.encode()) % 5 == 0


def corpus(folder, whole=False):
    for path in sorted(glob.glob(os.path.join(folder, '*.jsonl'))):
        with open(path, encoding='utf-8') as f:
            for item in map(json.loads, f):
                if whole or aside(item['text']):
                    yield item


def wanted(item):
    text = item['text']
    for e in item['events']:
        yield {'at': find(text, e['trigger']), 'type': e['type'], 'mode': e.get('mode'), 'status': e['status'],
               'actors': [find(text, p) for p in e['actor']], 'recipients': [find(text, p) for p in e['recipient']],
               'claims': {(tuple(find(text, c['by'])), c['stance']) for c in e.get('claims', ())},
               'aspect': e.get('aspect'), 'background': bool(e.get('background')),
               'killed': e.get('killed'), 'injured': e.get('injured'), 'crowd': e.get('crowd')}


def coded(story):
    for e in story['events']:
        yield {'at': e['trigger'], 'type': e['type'], 'mode': e.get('mode'), 'status': e['status'], 'confidence': e['confidence'],
               'actors': named(e['actors']), 'recipients': named(e['recipients']),
               'claims': {(tuple(c['by'].get('span') or (0, 0)), c['stance']) for c in e['claims']},
               'aspect': e.get('aspect'), 'background': bool(e.get('background')),
               'killed': counts(e.get('killed')), 'injured': counts(e.get('injured')), 'crowd': counts(e.get('crowd'))}


def named(parties):
    """Where the parties stand that the text names with the event: who is only implied was not marked."""
    return [p['span'] for p in parties if p.get('span') and not p.get('implied')]


def counts(c):
    return [c['min'], c['max']] if c else None


overlap = lambda a, b: a[0] < b[1] and b[0] < a[1]


def pairs(want, got, reach=30):
    """Each wanted event with the coded one that is it, or None; and the coded ones that are left."""
    left, out = list(got), []
    for w in want:
        best = [g for g in left if overlap(g['at'], w['at'])] or [g for g in left if g['type'] == w['type'] and abs(g['at'][0] - w['at'][0]) <= reach]
        best.sort(key=lambda g: (g['type'] != w['type'], abs(g['at'][0] - w['at'][0])))
        out.append((w, best[0] if best else None))
        if best:
            left.remove(best[0])
    return out, left


def tally(seen, want, got):
    found, left = pairs(want, got)
    seen['wanted'] += len(want)
    seen['coded'] += len(got)
    for w, g in found:
        if g is None:
            continue
        seen['found'] += 1
        if g['type'] != w['type']:
            continue
        seen['typed'] += 1
        seen['status ' + w['status'] + ' wanted'] += 1
        seen['status right'] += g['status'] == w['status']
        seen['status ' + w['status'] + ' right'] += g['status'] == w['status']
        seen['mode wanted'] += w['mode'] is not None
        seen['mode right'] += w['mode'] is not None and g['mode'] == w['mode']
        for name in ('aspect', 'background'):
            seen[name + ' wanted'] += bool(w.get(name)); seen[name + ' said'] += bool(g[name])
            seen[name + ' right'] += bool(w.get(name)) and w[name] == g[name]
        whole = g['status'] == w['status']
        for side in ('actors', 'recipients'):
            hit = sum(any(overlap(a, b) for b in g[side]) for a in w[side])
            good = sum(any(overlap(a, b) for b in w[side]) for a in g[side])
            seen[side + ' wanted'] += len(w[side]); seen[side + ' hit'] += hit
            seen[side + ' said'] += len(g[side]); seen[side + ' good'] += good
            whole = whole and hit == len(w[side]) and good == len(g[side])
        seen['whole'] += whole
        for c in ('killed', 'injured', 'crowd'):
            seen['counts wanted'] += w[c] is not None
            seen['counts said'] += g[c] is not None
            seen['counts right'] += w[c] is not None and w[c] == g[c]
        for claim in w['claims']:
            seen['claims wanted'] += 1
            seen['claims right'] += any(claim[1] == c[1] and (overlap(claim[0], c[0])) for c in g['claims'])
        seen['claims said'] += len(g['claims'])


def f1(right, said, want):
    p, r = right / max(1, said), right / max(1, want)
    return 'P %.3f R %.3f F1 %.3f' % (p, r, 2 * p * r / (p + r) if p + r else 0)


def two(seen, side):
    p, r = seen[side + ' good'] / max(1, seen[side + ' said']), seen[side + ' hit'] / max(1, seen[side + ' wanted'])
    return 'P %.3f R %.3f F1 %.3f' % (p, r, 2 * p * r / (p + r) if p + r else 0)


def show(seen):
    share = lambda a, b: seen[a] / max(1, seen[b])
    print('event ' + f1(seen['found'], seen['coded'], seen['wanted']) + ' | type ' + f1(seen['typed'], seen['coded'], seen['wanted']))
    print('of those with the right type: status %.3f | mode %.3f | actors %s | recipients %s' % (
        share('status right', 'typed'), share('mode right', 'mode wanted'), two(seen, 'actors'), two(seen, 'recipients')))
    print('counts ' + f1(seen['counts right'], seen['counts said'], seen['counts wanted'])
          + ' | claims ' + f1(seen['claims right'], seen['claims said'], seen['claims wanted'])
          + ' | rows right in type, status, actors, recipients %.3f' % share('whole', 'coded'))
    print('aspect ' + f1(seen['aspect right'], seen['aspect said'], seen['aspect wanted'])
          + ' | background ' + f1(seen['background right'], seen['background said'], seen['background wanted']))
    names = sorted(k[7:-7] for k in seen if k.startswith('status ') and k.endswith(' wanted'))
    print('status recall: ' + ' '.join('%s %.2f (%d)' % (n, share(f'status {n} right', f'status {n} wanted'), seen[f'status {n} wanted']) for n in names))
    print('texts without events: %d, of these coded: %d; rows there: %d' % (seen['quiet'], seen['quiet coded'], seen['quiet rows']))


def measure(gold, out):
    seen = collections.Counter()
    for key, want in gold:
        got = out.get(key, [])
        tally(seen, want, got)
        if not want:
            seen['quiet'] += 1
            seen['quiet coded'] += bool(got)
            seen['quiet rows'] += len(got)
    show(seen)


def stories(path):
    with open(path, encoding='utf-8') as f:
        return {s['story']['id']: list(coded(s)) for s in map(json.loads, f)}


def articles(path):
    """Marked sentences of articles: (article, begin, end) and what is marked there."""
    for row in map(json.loads, open(path, encoding='utf-8')):
        want = [{'mode': None, 'killed': None, 'injured': None, 'crowd': None, **e,
                 'claims': {(tuple(c['by']), c['stance']) for c in e.get('claims', ())}} for e in row['events']]
        yield (row['article'], row['begin'], row['end']), want


def main(args):
    whole = '--all' in args
    args = [a for a in args if a != '--all']
    if args[:1] == ['input']:
        for item in corpus(args[1], whole):
            print(json.dumps({'id': item['id'], 'published': item.get('published', '2024-06-12'), 'text': item['text']}, ensure_ascii=False))
    elif args[:1] == ['articles']:
        marked = {key[0] for key, _ in articles(args[1])}
        for line in open(args[2], encoding='utf-8'):
            if json.loads(line)['id'] in marked:
                print(line, end='')
    elif args[:1] == ['--marks']:
        out, gold = stories(args[2]), list(articles(args[1]))
        measure(gold, {key: [e for e in out.get(key[0], []) if key[1] <= e['at'][0] < key[2]] for key, _ in gold})
    else:
        measure([(item['id'], list(wanted(item))) for item in corpus(args[0], whole)], stories(args[1]))


if __name__ == '__main__':
    main(sys.argv[1:])

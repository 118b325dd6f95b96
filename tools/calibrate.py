#!/usr/bin/env python3
"""Fits calibration.tsv: how often a field is right, by what it rests on and by its score. Standard library only.

  tools/calibrate.py            prints how well the table in force holds, and how well one fitted on half of the news holds on the other half
  tools/calibrate.py --write    also writes the table, fitted on all of it

Needs the built program and the research sets (CASUS_SHARED, by default ../shared), which are no part of this repository. Events, types and parties are
judged on our own corpus (the part that is kept aside from training) and on marked sentences of articles, places on the verbs of event-place, dates on the
reports of satp. Nothing is known of dates that are only those of publication: their figure is set by hand.
"""
import collections, datetime, json, lzma, os, pathlib, subprocess, sys, tempfile, zlib

HERE = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(HERE / 'training/corpus'))
import score  # noqa: E402

SHARED = pathlib.Path(os.environ.get('CASUS_SHARED', HERE / '../shared'))
TABLE = HERE / 'casus-core/src/main/resources/org/casus/event/calibration.tsv'
BY_HAND = {('date', 'published'): 0.5, ('date', 'none'): 0.0, ('place', 'none'): 0.0}
FRAMES = {'event': 0.6, 'type': 0.5, 'actor': 0.5, 'recipient': 0.5}
LEAST, EDGES = 12, [0, .2, .4, .5, .6, .7, .8, .9, 1.01]


def coded(inputs, identity):
    """The stories of each input file, coded with every score as it is if `identity`, else with the table in force."""
    with tempfile.TemporaryDirectory() as folder:
        path = str(HERE / 'casus-app/target/casus.jar')
        if identity:
            table = pathlib.Path(folder, 'cp/org/casus/event/calibration.tsv')
            table.parent.mkdir(parents=True)
            rows = [line.split('\t') for line in TABLE.read_text(encoding='utf-8').splitlines() if line and line[0] != '#']
            grounds = dict.fromkeys((r[0], r[1]) for r in rows)
            table.write_text(''.join(f'{f}\t{g}\t{x}\t{x}\n' for f, g in grounds for x in (0, 1)))
            path = f'{folder}/cp{os.pathsep}{path}'
        for name, stories in inputs.items():
            with open(f'{folder}/{name}.jsonl', 'w', encoding='utf-8') as f:
                f.writelines(json.dumps(s, ensure_ascii=False) + '\n' for s in stories)
        subprocess.run(['java', '-cp', path, 'org.casus.app.Main', 'code', '--quiet', '--out-dir', f'{folder}/out', *(f'{folder}/{n}.jsonl' for n in inputs)], check=True)
        read = lambda name: {s['story']['id']: s for s in map(json.loads, open(f'{folder}/out/{name}.jsonl', encoding='utf-8'))}
        return {name: read(name) for name in inputs}


def lines(path):
    with (lzma.open(path, 'rt', encoding='utf-8') if path.suffix == '.xz' else open(path, encoding='utf-8')) as f:
        return [json.loads(line) for line in f if line.strip()]


def inputs():
    own = list(score.corpus(str(HERE / 'training/corpus')))
    marked = list(score.articles(str(HERE / 'training/marks/articles.jsonl')))
    ids = {key[0] for key, _ in marked}
    bare = lambda r: {k: v for k, v in r.items() if k != 'gold'}
    places = [r for r in lines(SHARED / 'train/event-place.jsonl.xz') if zlib.crc32(r['text'].encode()) % 8 == 0]
    return own, marked, places, {
        'own': [{'id': i['id'], 'published': i.get('published', '2024-06-12'), 'text': i['text']} for i in own],
        'articles': [bare(r) for r in lines(SHARED / 'gold/articles.jsonl') if r['id'] in ids],
        'satp': [bare(r) for r in lines(SHARED / 'gold/satp.jsonl')],
        'places': [{'id': str(r['id']), 'text': r['text']} for r in places],
    }


def ground(field, event):
    """What a field of a coded event rests on, as the coder told it."""
    rule, frame = event['why']['rule'], event['why']['rule'].startswith('frame')
    if field == 'event':
        return 'sure' if ', sure' in rule else 'frame' if frame else 'model'
    if field == 'type':
        return 'frame' if frame and 'type by the model' not in rule else 'model'
    if field in ('actor', 'recipient'):
        parties = event[field + 's']
        if not parties:
            return 'nobody'
        if all(p.get('implied') for p in parties):
            return 'implied'
        return 'known' if all(p.get('country') or p.get('sectors') for p in parties) else 'unknown'
    return event[field]['basis'] if event[field] else 'none'


def span(event):
    return {'at': event['trigger'], 'type': event['type'], 'event': event,
            'actors': [p['span'] for p in event['actors'] if p.get('span') and not p.get('implied')],
            'recipients': [p['span'] for p in event['recipients'] if p.get('span') and not p.get('implied')]}


def judged(want, got):
    """(field, event, right) of every row of one marked text."""
    found, left = score.pairs(want, [span(e) for e in got])
    for row in left:
        yield 'event', row['event'], False
        yield 'type', row['event'], False
    for w, row in found:
        if row is None:
            continue
        event, same = row['event'], row['type'] == w['type']
        yield 'event', event, True
        yield 'type', event, same
        if same:
            for field, side in (('actor', 'actors'), ('recipient', 'recipients')):
                hit = all(any(score.overlap(a, b) for b in row[side]) for a in w[side])
                good = all(any(score.overlap(a, b) for b in w[side]) for a in row[side])
                yield field, event, hit and good


def verdicts(own, marked, places, out):
    """(half, field, ground, score, right) of everything that can be judged."""
    def put(key, field, event, right):
        return zlib.crc32(key.encode()) % 2, field, ground(field, event), event['confidence'][field], right
    for item in own:
        for field, event, right in judged(list(score.wanted(item)), out['own'][item['id']]['events']):
            yield put(item['id'], field, event, right)
    for key, want in marked:
        got = [e for e in out['articles'][key[0]]['events'] if key[1] <= e['trigger'][0] < key[2]]
        for field, event, right in judged(want, got):
            yield put(key[0], field, event, right)
    for report in lines(SHARED / 'gold/satp.jsonl'):
        days = {day for day in map(day_of, report['gold']['date']) if day}
        for event in out['satp'][report['id']]['events'] if days else ():
            if event['type'] == 'ASSAULT' and event['date'] and event['date']['basis'] == 'text' and event['date']['precision'] == 'day':
                yield put(report['id'], 'date', event, event['date']['start'][5:] in days)
    for item in places:
        story = out['places'][str(item['id'])]
        for event in story['events']:
            if event['place'] and any(score.overlap(event['trigger'], v) for v in item['gold']['verb']):
                names = {p['name'] for p in story['places'] if any(score.overlap(p['span'], g) for g in item['gold']['places'])}
                yield put(str(item['id']), 'place', event, event['place']['name'] in names)


def day_of(text):
    for form in ('%B %d', '%d %B'):
        try:
            return datetime.datetime.strptime('2000 ' + text.strip(), '%Y ' + form).strftime('%m-%d')
        except ValueError:
            pass


def rising(pairs):
    """Isotonic regression: (score, share) of blocks of at least LEAST verdicts, shares rising; each share as if one more were right and one wrong."""
    blocks, held = [], []
    pairs = sorted(pairs, key=lambda p: p[0])
    for i, pair in enumerate(pairs):
        held.append(pair)
        last = i + 1 == len(pairs) or pairs[i + 1][0] > pair[0]
        if last and len(held) >= max(LEAST, len(pairs) // 8):
            blocks.append(held)
            held = []
    if held:
        blocks = blocks[:-1] + [blocks[-1] + held] if blocks else [held]
    share = lambda b: (sum(r for _, r in b) + 1) / (len(b) + 2)
    merged = []
    for block in blocks:
        merged.append(block)
        while len(merged) > 1 and share(merged[-2]) > share(merged[-1]):
            merged[-2:] = [merged[-2] + merged[-1]]
    return [(sum(s for s, _ in b) / len(b), share(b)) for b in merged]


def fit(found):
    by = collections.defaultdict(list)
    for _, field, where, value, right in found:
        by[field, where].append((value, right))
    table = {key: rising(pairs) for key, pairs in by.items()}
    rows = [line.split('\t') for line in TABLE.read_text(encoding='utf-8').splitlines() if line and line[0] != '#']
    for key in dict.fromkeys((r[0], r[1]) for r in rows):
        every = [p for (field, _), pairs in by.items() for p in pairs if field == key[0]]
        by_hand = BY_HAND.get(key, FRAMES.get(key[0]) if key[1] == 'frames' else None)
        if by_hand is not None:
            table[key] = [(0, by_hand)]
        elif key not in table:
            table[key] = [(0, (sum(r for _, r in every) + 1) / (len(every) + 2))]
    return table


def look(table, key, value):
    points = table[key]
    if value <= points[0][0] or len(points) == 1:
        return points[0][1]
    for (x0, y0), (x1, y1) in zip(points, points[1:]):
        if value <= x1:
            return y0 + (y1 - y0) * (value - x0) / ((x1 - x0) or 1)
    return points[-1][1]


def reliability(told, title):
    """A table of how often fields of about the same figure were right."""
    print(f'\n{title}\n\n| field | ' + ' | '.join(f'{a:.1f}–{min(b, 1):.1f}' for a, b in zip(EDGES, EDGES[1:])) + ' | off by |\n|---|' + '---|' * len(EDGES))
    for field in ('event', 'type', 'actor', 'recipient', 'date', 'place'):
        mine = [(p, r) for f, p, r in told if f == field]
        cells, off = [], 0
        for a, b in zip(EDGES, EDGES[1:]):
            held = [(p, r) for p, r in mine if a <= p < b]
            share = sum(r for _, r in held) / len(held) if held else 0
            off += abs(share * len(held) - sum(p for p, _ in held))
            cells.append(f'{share:.2f} ({len(held)})' if held else '')
        if mine:
            print(f'| {field} | ' + ' | '.join(cells) + f' | {off / len(mine):.3f} |')


def main():
    if not (SHARED / 'gold/articles.jsonl').exists():
        print('calibrate.py: nothing fitted: it needs the research sets, which are no part of this repository.')
        return
    own, marked, places, texts = inputs()
    found = list(verdicts(own, marked, places, coded(texts, True)))
    halves = [fit([v for v in found if v[0] != h]) for h in (0, 1)]
    reliability([(f, look(halves[h], (f, g), s), r) for h, f, g, s, r in found], 'Fitted on one half, judged on the other')
    if '--write' in sys.argv:
        head = [line for line in TABLE.read_text(encoding='utf-8').splitlines() if line.startswith('#')]
        table, grounds = fit(found), dict.fromkeys(tuple(line.split('\t')[:2]) for line in TABLE.read_text(encoding='utf-8').splitlines() if line and line[0] != '#')
        rows = [f'{f}\t{g}\t{x:.3f}\t{y:.3f}' for f, g in grounds for x, y in table[f, g]]
        TABLE.write_text('\n'.join(head + rows) + '\n', encoding='utf-8')
        print('\nwritten:', len(rows), 'points')


main()

"""Checks the corpus: check.py FILE… prints what is wrong with each line, and what the files hold. Exit status 1 if anything is wrong."""

import collections
import json
import os
import re
import sys

CODEBOOK = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../../casus-core/src/main/resources/org/casus/codebook')
STATUS = {'happened', 'negated', 'planned', 'threatened', 'demanded', 'alleged', 'hypothetical'}
STYLES = {'wire', 'local', 'headline', 'broadcast', 'official', 'ngo', 'lower', 'report', 'quote', 'feature', 'story'}
WHY = {'sport', 'market', 'weather', 'illness', 'accident', 'name', 'law', 'fiction', 'anniversary', 'figure', 'thing', 'general', 'opinion', 'other'}
STANCES = {'asserts', 'denies', 'doubts'}


def table(name):
    with open(os.path.join(CODEBOOK, name), encoding='utf-8') as f:
        return [line.rstrip('\n').split('\t') for line in f if line.strip() and not line.startswith('#')][1:]


TYPES = {row[0] for row in table('types.tsv')}
MODES = {(row[0], row[1]) for row in table('modes.tsv')}


def find(text, phrase):
    """[begin, end) of a phrase, `phrase#2` its second occurrence as whole words; None if it is not there."""
    words, _, nth = phrase.partition('#')
    found = [m.span() for m in re.finditer(r'(?<!\w)' + re.escape(words) + r'(?!\w)', text)]
    at = int(nth or 1) - 1
    return found[at] if words and 0 <= at < len(found) else None


def count(value):
    return value is None or (isinstance(value, list) and len(value) == 2 and all(isinstance(v, int) for v in value) and 0 <= value[0] <= value[1])


def faults(item):
    """What is wrong with one item, in words."""
    text = item.get('text', '')
    if not item.get('id') or not text.strip():
        yield 'no id or no text'
    if item.get('style') not in STYLES:
        yield f'style {item.get("style")!r}'
    if item.get('published') and not re.fullmatch(r'\d{4}-\d\d-\d\d', item['published']):
        yield 'published is no date'
    for look in item.get('looks', []):
        if look.get('why') not in WHY or not find(text, look.get('word', '')):
            yield f'looks {look}'
    for event in item.get('events', []):
        yield from event_faults(text, event)


def event_faults(text, event):
    name = f'event {event.get("trigger")!r}: '
    if not find(text, event.get('trigger', '')):
        yield name + 'the trigger is not in the text'
    if ' ' in event.get('trigger', ''):
        yield name + 'the trigger is more than one word'
    if event.get('type') not in TYPES:
        yield name + f'type {event.get("type")!r}'
    if event.get('mode') and (event.get('type'), event['mode']) not in MODES:
        yield name + f'mode {event["mode"]!r}'
    if event.get('status') not in STATUS:
        yield name + f'status {event.get("status")!r}'
    if event.get('aspect') not in (None, 'began', 'continued', 'ended'):
        yield name + 'aspect'
    for side in ('actor', 'recipient'):
        for phrase in event.get(side, []):
            if not find(text, phrase):
                yield name + f'{side} {phrase!r} is not in the text'
    for claim in event.get('claims', []):
        if claim.get('stance') not in STANCES or not find(text, claim.get('by', '')):
            yield name + f'claim {claim}'
    for field in ('killed', 'injured', 'crowd'):
        if not count(event.get(field)):
            yield name + field


def main(paths):
    wrong, items, seen, counts = 0, 0, {}, collections.Counter()
    for path in paths:
        with open(path, encoding='utf-8') as f:
            for number, line in enumerate(f, 1):
                try:
                    item = json.loads(line)
                except ValueError as e:
                    wrong += 1
                    print(f'{path}:{number}: {e}')
                    continue
                found = list(faults(item))
                for key in (item.get('id'), item.get('text')):
                    if key in seen:
                        found.append(f'the same as {seen[key]}')
                    seen[key] = f'{path}:{number}'
                for fault in found:
                    print(f'{path}:{number}: {fault}')
                wrong += len(found)
                items += 1
                counts['no event' if not item.get('events') else 'with events'] += 1
                counts.update('status ' + e.get('status', '') for e in item.get('events', []))
                counts.update(e.get('type', '') + ('/' + e['mode'] if e.get('mode') else '') for e in item.get('events', []))
    print(f'{items} items, {wrong} faults')
    for name, n in sorted(counts.items()):
        print(f'{n:6} {name}')
    sys.exit(1 if wrong else 0)


if __name__ == '__main__':
    main(sys.argv[1:])

#!/usr/bin/env python3
"""Scores whom words that refer back were taken for, against references.jsonl. Standard library only.

  references.py input ARTICLES.jsonl > IN.jsonl             the articles that are marked
  references.py score ARTICLES.jsonl OUT.jsonl [--show N]   precision and recall of what casus code made of them

ARTICLES.jsonl is ../shared/gold/articles.jsonl: the marks hold no text, only offsets into its articles. A link is right if it leads to
each of the actors that are marked, and to no other: the words that it names, or the actor's name, share a word with those marked.
"""
import collections, json, os, re, sys

HERE = os.path.dirname(os.path.abspath(__file__))
PRONOUN = re.compile(r'(he|she|him|her|his|hers|they|them|their|theirs|it|its|(him|her|it)self|themselves)$', re.I)
EMPTY = set('the a an of and president mr mrs sen rep gen'.split())


def read(path):
    with open(path, encoding='utf-8') as lines:
        return [json.loads(line) for line in lines]


def words(text):
    return set(re.findall('[a-z]+', re.sub("[’']s\\b", '', text.lower().replace('.', '')))) - EMPTY


def kind(text):
    if PRONOUN.match(text):
        return 'pronoun'
    return 'name' if text[0].isupper() and not text.lower().startswith(('the ', 'this ')) else 'noun'


def right(link, gold, text):
    named = [words(text[b:e]) for b, e in link['named']]
    for at, actor in enumerate(link['to'][:len(named)]):
        named[at] |= words(actor['name'])
    return bool(gold) and len(named) == len(gold) and all(any(g & n for n in named) for g in gold)


def score(articles, coded, show):
    count = collections.defaultdict(lambda: [0, 0, 0])
    for mark in read(HERE + '/references.jsonl'):
        if mark['article'] not in coded:
            continue
        text = articles[mark['article']]['text']
        links = [l for l in coded[mark['article']]['references'] if l['span'][0] < mark['end'] and mark['begin'] < l['span'][1]]
        gold = [words(text[b:e]) for b, e in mark['means']]
        good = bool(links) and right(links[0], gold, text)
        for key in (kind(text[mark['begin']:mark['end']]), 'all'):
            count[key][0] += good
            count[key][1] += bool(links)
            count[key][2] += bool(gold)
        if not good and (links or gold) and show > 0:
            show -= 1
            print('  ', text[max(0, mark['begin'] - 90):mark['begin']].replace('\n', ' ') + '[' + text[mark['begin']:mark['end']] + ']',
                  'means', [text[b:e] for b, e in mark['means']], 'taken for', [a['name'] for l in links[:1] for a in l['to']])
    parts = ['%s P %.3f R %.3f (of %d)' % (k, g / max(1, n), g / max(1, m), m) for k, (g, n, m) in sorted(count.items())]
    return 'references: ' + ' | '.join(parts)


def main(args):
    marked = {mark['article'] for mark in read(HERE + '/references.jsonl')}
    articles = {a['id']: a for a in read(args[1]) if a['id'] in marked}
    if args[0] == 'input':
        for article in articles.values():
            print(json.dumps(article, ensure_ascii=False))
    else:
        coded = {c['story']['id']: c for c in read(args[2])}
        print(score(articles, coded, int(args[4]) if len(args) > 4 else 0))


if __name__ == '__main__':
    if len(sys.argv) < 3 or sys.argv[1] not in ('input', 'score'):
        sys.exit(__doc__)
    main(sys.argv[1:])

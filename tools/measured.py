#!/usr/bin/env python3
"""Prints what measure.sh measured: the table of figures to reach, then every figure as the scorer gave it.

  measured.py FOLDER     the folder that measure.sh filled
"""
import json, pathlib, re, sys

# set, figure, the best open peer there, to reach, pattern of the figure in the scorer's line
FIGURES = [
    ('plv', 'type F1', '~0.43', 0.75, r'plv: type P \S+ R \S+ F1 (\S+)'),
    ('plv', 'quad F1', '~0.59', 0.86, r'plv:.* quad P \S+ R \S+ F1 (\S+)'),
    ('plv', 'who-to-whom F1', '-', 0.60, r'plv:.* who-to-whom P \S+ R \S+ F1 (\S+)'),
    ('gsr', 'type F1', '-', 0.70, r'gsr: type P \S+ R \S+ F1 (\S+)'),
    ('gsr', 'type+countries F1', '~0.31', 0.60, r'gsr:.* type\+countries P \S+ R \S+ F1 (\S+)'),
    ('india', 'ANY F1', '-', 0.60, r'india: ANY_ACTION P \S+ R \S+ F1 (\S+)'),
    ('india', 'ARREST F1', '-', 0.70, r'india:.* ARREST P \S+ R \S+ F1 (\S+)'),
    ('india', 'KILL F1', '-', 0.55, r'india:.* KILL P \S+ R \S+ F1 (\S+)'),
    ('india', 'FORCE F1', '-', 0.50, r'india:.* FORCE P \S+ R \S+ F1 (\S+)'),
    ('satp', 'attack F1', '-', 0.85, r'satp: attack P \S+ R \S+ F1 (\S+)'),
    ('satp', 'source F1', '-', 0.65, r'satp:.* source P \S+ R \S+ F1 (\S+)'),
    ('satp', 'target F1', '-', 0.60, r'satp:.* target P \S+ R \S+ F1 (\S+)'),
    ('polnear', 'content F1', '-', 0.60, r'polnear: content P \S+ R \S+ F1 (\S+)'),
    ('polnear', 'content+source F1', '-', 0.50, r'polnear:.* content\+source P \S+ R \S+ F1 (\S+)'),
    ('actors', 'country', '-', 0.95, r'actors: country (\S+)'),
    ('actors', 'sector', '-', 0.88, r'actors:.* sector (\S+)'),
    ('seed', 'facts of 48', '-', 40, r'seed: facts (\d+) of'),
    ('references', 'precision', '-', 0.90, r'references: all P (\S+)'),
    ('articles', 'sentences/s, whole run', '15-30', 200, None),
]


def speed(folder):
    nanos = folder / 'articles.nanos'
    if not nanos.exists():
        return None
    with open(folder / 'out' / 'articles.jsonl', encoding='utf-8') as out:
        sentences = sum(json.loads(line)['story']['sentences'] for line in out)
    return sentences / (int(nanos.read_text()) / 1e9)


def main(folder):
    folder = pathlib.Path(folder)
    scores = folder / 'scores.txt'
    text = scores.read_text(encoding='utf-8') if scores.exists() else ''
    print('| set | figure | best open peer | reach | reached | |\n|---|---|---|---|---|---|')
    for name, figure, peer, reach, pattern in FIGURES:
        if pattern is None:
            value = speed(folder)
            shown = '%.0f' % value if value is not None else None
        else:
            found = re.search(pattern, text)
            value, shown = (float(found.group(1)), found.group(1)) if found else (None, None)
        if value is not None:
            print('| %s | %s | %s | %s | %s | %s |' % (name, figure, peer, '%.2f' % reach if reach < 1 else reach, shown, 'yes' if value >= reach else 'not yet'))
    lines = [line for line in text.splitlines() if re.match(r'\w+: ', line) or re.match(r'(own|marks) ', line)]
    if lines:
        print('\nAll figures:')
        print('\n'.join('  ' + line for line in lines))


main(sys.argv[1])

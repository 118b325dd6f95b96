#!/usr/bin/env python3
"""Puts real output and measured figures into the documents, between their marks.

  tools/documents.py output              runs the README's and the guide's examples, and writes docs/codebook.md
  tools/documents.py figures FILE        FILE is what ./measure.sh printed: fills the tables of README.md and docs/accuracy.md
  tools/documents.py language FILE       FILE is what ./bench.sh language printed: its whole text goes into docs/accuracy.md

A mark is a line `<!-- NAME: ... -->`; what stands between it and `<!-- /NAME -->` is replaced.
"""
import datetime, os, pathlib, re, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
EXAMPLE = 'examples/baghdad-2019-12-31-embassy.txt'
# The rows of the README's example: words of their texts, in the order of the story.
ROWS = ['stormed the outer gate', 'at American airstrikes', 'that killed at least 25', 'The United States accused', 'that it fired them',
        'marched into the Green Zone', 'blamed Iran', 'did not break up', 'plans to keep up']
# The row that the guide explains: the first whose first line has this.
EXPLAINED = 'alleged'
PADLOCK = 'padlock\tverb\tPROTEST\tobstruct\t144\tsubj\tobj\tobj=@building|gate|door|entrance\tsure\tshuts official buildings in protest\n'


def replace(page, mark, text):
    path = ROOT / page
    old = path.read_text(encoding='utf-8')
    new, count = re.subn(r'(<!-- %s\b[^\n]*-->\n).*?(<!-- /%s -->)' % (mark, mark),
                         lambda m: m.group(1) + text.rstrip('\n') + '\n' + m.group(2), old, flags=re.S)
    if count != 1:
        sys.exit('%s has %d places marked %s' % (page, count, mark))
    path.write_text(new, encoding='utf-8')
    print('%s: %s' % (page, mark))


def casus(*arguments, folder=ROOT):
    told = dict(os.environ, COLUMNS='110')
    done = subprocess.run([ROOT / 'casus', *arguments], cwd=folder, env=told, stdout=subprocess.PIPE, check=True)
    return '\n'.join(line.rstrip() for line in done.stdout.decode('utf-8').split('\n')).strip('\n')


def some_rows(table, wanted):
    lines = table.split('\n')
    rows, row = [], []
    for line in lines[3:]:
        # A row ends with its indented words; "to" and a second day may stand below the first.
        if row and re.match(r'\d+ +\d{4}-', line) and any(part.startswith('    ') for part in row):
            rows.append(row)
            row = []
        row.append(line)
    rows.append(row)
    out, left_out = lines[:3], False
    for row in rows:
        kept = any(words in '\n'.join(row) for words in wanted)
        out += row if kept else [] if left_out else ['…']
        left_out = not kept
    return '\n'.join(out)


def explained(table):
    """The number of the row that the guide explains."""
    rows = [line for line in table.split('\n') if re.match(r'\d+ +\d{4}-', line)]
    return next(row.split()[0] for row in rows if EXPLAINED in row)


def fenced(text):
    return '```\n' + text + '\n```'


def output():
    table = casus('code', '--quiet', '--format', 'table', EXAMPLE)
    replace('README.md', 'OUTPUT', fenced(some_rows(table, ROWS)))
    replace('docs/guide.md', 'ROW', fenced(some_rows(table, ['marched into the Green Zone'])))
    asked = ['explain', EXAMPLE, '--event', explained(table)]
    replace('docs/guide.md', 'EXPLAINED', fenced('$ ./casus ' + ' '.join(asked) + '\n' + casus(*asked)))
    with tempfile.TemporaryDirectory() as folder:
        frames = pathlib.Path(folder) / 'my-frames' / 'frames'
        frames.mkdir(parents=True)
        (frames / 'protest.tsv').write_text('# words, kind, type, mode, cameo, actor, recipient, when, sure, note\n' + PADLOCK)
        (pathlib.Path(folder) / 'padlock.txt').write_text(
            'date 2024-03-05\n\nOpposition supporters padlocked the gates of parliament on Monday.\n')
        shown = casus('code', '--quiet', '--format', 'table', '--explain', '--codebook', 'my-frames', 'padlock.txt', folder=folder)
        replace('docs/guide.md', 'OUTPUT', fenced(shown))
    page = subprocess.run([ROOT / 'casus', 'codebook', '--markdown'], cwd=ROOT, stdout=subprocess.PIPE, check=True).stdout
    (ROOT / 'docs/codebook.md').write_bytes(page)
    print('docs/codebook.md')


def figures(file):
    text = pathlib.Path(file).read_text(encoding='utf-8')
    rows = [[cell.strip() for cell in line.strip('|\n').split('|')] for line in text.splitlines() if re.match(r'\| (?!set|---)', line)]
    if not rows:
        sys.exit('%s holds no table of measure.sh' % file)
    commit = subprocess.check_output(['git', 'rev-parse', '--short', 'HEAD'], cwd=ROOT).decode().strip()
    readme = ['| set | figure | best open peer | to reach | reached |', '|---|---|---|---|---|']
    accuracy = ['| set | figure | best open peer | to reach | reached | commit | command |', '|---|---|---|---|---|---|---|']
    for name, figure, peer, reach, reached, _ in rows:
        readme.append('| %s | %s | %s | %s | %s |' % (name, figure, peer, reach, reached))
        accuracy.append('| %s | %s | %s | %s | %s | %s | `./measure.sh %s` |' % (name, figure, peer, reach, reached, commit, name))
    replace('README.md', 'FIGURES', '\n'.join(readme))
    others = [line.strip() for line in text.split('All figures:')[-1].splitlines() if line.strip()] if 'All figures:' in text else []
    replace('docs/accuracy.md', 'FIGURES', '\n'.join(accuracy) + ('\n\n' + fenced('\n'.join(others)) if others else ''))
    history(commit, {(row[0], row[1]): row[4] for row in rows})


def history(commit, found):
    columns = [('plv', 'type F1'), ('plv', 'quad F1'), ('plv', 'who-to-whom F1'), ('gsr', 'type+countries F1'), ('satp', 'attack F1'),
               ('actors', 'country'), ('actors', 'sector'), ('seed', 'facts of 48'), ('articles', 'sentences/s, whole run')]
    page = (ROOT / 'docs/accuracy.md').read_text(encoding='utf-8')
    table = re.search(r'<!-- HISTORY[^\n]*-->\n(.*?)<!-- /HISTORY -->', page, flags=re.S).group(1).rstrip('\n')
    kept = [line for line in table.split('\n') if '| %s |' % commit not in line]
    day = datetime.date.today().isoformat()
    kept.append('| %s | %s | %s |' % (day, commit, ' | '.join(found.get(column, '–') for column in columns)))
    replace('docs/accuracy.md', 'HISTORY', '\n'.join(kept))


def language(file):
    replace('docs/accuracy.md', 'LANGUAGE', fenced(pathlib.Path(file).read_text(encoding='utf-8').strip('\n')))


if __name__ == '__main__':
    match sys.argv[1:]:
        case ['output']: output()
        case ['figures', file]: figures(file)
        case ['language', file]: language(file)
        case _: sys.exit(__doc__)

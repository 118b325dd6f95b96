#!/usr/bin/env python3
"""Fills the columns since, until and source of countries.tsv from Correlates of War. Standard library only.

  date_states.py cow_states.csv

cow_states.csv (facts; Correlates of War, state system membership, v2016) gives the first and last day on which a state was a member of
the system of states. A state's last time of membership counts; one that lasts to the end of the list is open. Territories and
states of which COW knows nothing keep what they have.
"""
import csv, os, sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from make_leaders import ISO, RESOURCES

LAST_YEAR = 2016
COLUMNS = ['iso3', 'name', 'names', 'nationals', 'seats', 'kind', 'since', 'until', 'source']


def day(row, side):
    return '%04d-%02d-%02d' % tuple(int(float(row[side + part])) for part in ('year', 'month', 'day'))


def memberships(path):
    """ISO code -> (first day, last day or '')."""
    found = {}
    with open(path, encoding='utf-8', newline='') as f:
        for row in csv.DictReader(f):
            iso = ISO.get(row['stateabb'], row['stateabb'])
            first, last = day(row | {'styear': row['styear']}, 'st'), day(row, 'end')
            ended = int(last[:4]) < LAST_YEAR
            known = found.get(iso)
            if known is None or known[1] and (not ended or last > known[1]):
                found[iso] = (first, last if ended else '')
    return found


def main(path):
    table = os.path.join(RESOURCES, 'countries.tsv')
    with open(table, encoding='utf-8') as f:
        lines = f.read().rstrip('\n').split('\n')
    dates, out = memberships(path), []
    for line in lines:
        cells = line.split('\t')
        if line.startswith('#'):
            out.append(line)
        elif cells[0] == 'iso3':
            out.append('\t'.join(COLUMNS))
        else:
            cells = (cells + [''] * len(COLUMNS))[:len(COLUMNS)]
            if cells[5] == 'state' and cells[0] in dates and not dates[cells[0]][1]:
                cells[6:9] = [dates[cells[0]][0], '', 'cow']
            out.append('\t'.join(cells[:8] + [cells[8] or 'casus']))
    with open(table, 'w', encoding='utf-8') as f:
        f.write('\n'.join(out) + '\n')


if __name__ == '__main__':
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])

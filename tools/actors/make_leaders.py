#!/usr/bin/env python3
"""Makes leaders.tsv, the holders of offices, from people.txt, ministers.txt and the dates of REIGN and Archigos. Standard library only.

  make_leaders.py REIGN.csv ARCHIGOS.csv > casus-core/src/main/resources/org/casus/actor/leaders.tsv

REIGN (leaderlist_3_21.csv, MIT licence) lists who led each country, to March 2021, with the first day and the last month;
Archigos (facts; Goemans, Gleditsch and Chiozza 2009) has the last day, to 2015. people.txt is our own list: full names, other
ways of writing them, other offices, and what came after. Who stands in REIGN alone gets a row that counts after a title only.
What does not fit is said on standard error.
"""
import csv, datetime, os, re, sys, unicodedata

# REIGN's countries (Correlates of War abbreviations) whose ISO code is another.
ISO = dict(p.split('=') for p in '''BHM=BHS HAI=HTI TRI=TTO BAR=BRB GRN=GRD SLU=LCA SVG=VCT AAB=ATG SKN=KNA GUA=GTM HON=HND SAL=SLV
COS=CRI PAR=PRY URU=URY UKG=GBR IRE=IRL NTH=NLD FRN=FRA MNC=MCO SWZ=CHE SPN=ESP POR=PRT GMY=DEU GDR=DEU AUS=AUT CZR=CZE SLO=SVK
SNM=SMR MNG=MNE MAC=MKD CRO=HRV YUG=SRB BOS=BIH KOS=XKX SLV=SVN BUL=BGR MLD=MDA ROM=ROU LAT=LVA LIT=LTU GRG=GEO SWD=SWE DEN=DNK
ICE=ISL CAP=CPV EQG=GNQ GAM=GMB MAA=MRT NIR=NER CDI=CIV GUI=GIN BFO=BFA SIE=SLE TOG=TGO CAO=CMR NIG=NGA CEN=CAF CHA=TCD CON=COG
DRC=COD TAZ=TZA BUI=BDI ANG=AGO MZM=MOZ ZAM=ZMB ZIM=ZWE MAW=MWI SAF=ZAF LES=LSO BOT=BWA SWA=SWZ MAG=MDG MAS=MUS SEY=SYC MOR=MAR
ALG=DZA LIB=LBY SUD=SDN LEB=LBN YAR=YEM YPR=YEM KUW=KWT BAH=BHR UAE=ARE OMA=OMN TAJ=TJK KYR=KGZ KZK=KAZ MON=MNG ROK=KOR BHU=BTN
BNG=BGD MYA=MMR SRI=LKA MAD=MDV NEP=NPL THI=THA CAM=KHM DRV=VNM MAL=MYS SIN=SGP BRU=BRN PHI=PHL INS=IDN ETM=TLS AUL=AUS NEW=NZL
VAN=VUT SOL=SLB FIJ=FJI PAL=PLW MSI=MHL NAU=NRU LIE=LIE SWA=SWZ'''.split())

HERE = os.path.dirname(os.path.abspath(__file__))
RESOURCES = os.path.join(HERE, '../../casus-core/src/main/resources/org/casus/actor')
HEADER = '''# Heads of state and government since 1990, ministers, negotiators and commanders of note: who held which office when.
# Made by tools/actors/make_leaders.py from people.txt and ministers.txt beside it (edit those); one row a term in office; rows of one name and
# country are one person. Columns, separated by tabs:
#   name      the usual full name
#   aliases   other spellings and short forms, separated by |; one with * counts only after a title of an office held ("President
#             Bush"), one with + counts alone only while in office
#   country   ISO 3166-1 alpha-3; blank for people of international bodies
#   office    the office in that term, as in offices.tsv
#   from, to  first day in office and the day it ended (year, year-month or full date); an empty end is open
#   sectors   PLOVER sectors in that term
#   source    reign (days by REIGN or Archigos) or casus (compiled for Casus from general knowledge)
# Source: days of heads of state and government to 2021 by REIGN (MIT) and Archigos (facts; Goemans, Gleditsch, Chiozza 2009), all
# else compiled for Casus.
# Licence: Apache-2.0, as Casus itself.'''
LAST_MONTH = (2021, 3)
PARTICLES = {'al', 'el', 'de', 'la', 'van', 'von', 'der', 'bin', 'ibn', 'da', 'dos', 'del', 'di', 'du', 'le', 'zu', 'ter'}


def fold(name):
    plain = unicodedata.normalize('NFD', name.lower())
    return re.sub(r'[^a-z0-9 ]', '', re.sub(r'[-,.]', ' ', ''.join(c for c in plain if not unicodedata.combining(c)))).split()


def say(*words):
    print(*words, file=sys.stderr)


def offices():
    """The offices by their codes: name and sectors."""
    with open(os.path.join(RESOURCES, 'offices.tsv'), encoding='utf-8') as f:
        cells = [line.rstrip('\n').split('\t') for line in f if not line.startswith(('#', 'office\t'))]
    return {code: (office, sectors) for office, _, sectors, code in cells}


def reign(path):
    """The terms in REIGN that reach into 1985 and later: country, name, first day, end or ''."""
    terms = []
    with open(path, encoding='utf-8', errors='replace', newline='') as f:
        for row in csv.DictReader(f):
            if row['eyear'] and int(row['eyear']) < 1985:
                continue
            start = datetime.date(int(row['syear']), int(row['smonth']), min(int(row['sdate'] or 1), 28))
            end = (int(row['eyear']), int(row['emonth'])) if row['eyear'] else LAST_MONTH
            terms.append([ISO.get(row['stateabb'], row['stateabb']), row['leader'].strip(), start, end])
    return terms


def last_days(path):
    """Archigos: (country's abbreviation, first day) -> last day."""
    days = {}
    with open(path, encoding='utf-8', newline='') as f:
        for row in csv.DictReader(f):
            abb = row['obsid'].split('-')[0]
            days[ISO.get(abb, abb), row['startdate']] = row['enddate']
    return days


def end_day(term, terms, days):
    """The end of a term: Archigos's day, the successor's first day, or the month after the last."""
    country, _, start, (year, month) = term
    if (year, month) >= LAST_MONTH:
        return ''
    for (abb, first), last in days.items():
        if abb == country and abs((datetime.date.fromisoformat(first) - start).days) < 20 and last[:7] == '%d-%02d' % (year, month):
            return last
    later = sorted(t[2] for t in terms if t[0] == country and t[2] > start and (t[2].year, t[2].month) == (year, month))
    if later:
        return later[0].isoformat()
    return '%d-%02d' % ((year, month + 1) if month < 12 else (year + 1, 1))


def found(country, key, full, terms):
    """REIGN's terms of a person: by the name given there, else by the full name, else by the surname."""
    here = [t for t in terms if t[0] == country]
    if key:
        return [t for t in here if fold(t[1]) == fold(key)] or [t for t in here if set(fold(key)) <= set(fold(t[1]))]
    words = fold(full)
    whole = [t for t in here if len(fold(t[1])) > 1 and set(fold(t[1])) <= set(words)]
    return whole or [t for t in here if words[-1] in fold(t[1])]


def periods(country, full, cell, codes, terms, days, used):
    """The terms of one person: (first day, end, office code)."""
    out = []
    for part in (p.strip() for p in cell.split(', ')):
        m = re.fullmatch(r'([A-Z]+)(@[^.\d]*(?:[A-Z]\.[^.\d]*)*)? ?(\d[\d-]*)?(\.\.)?([\d-]*)', part)
        if not m or m[1] not in codes:
            say('not a term:', country, full, part)
            continue
        code, at, start, dots, end = m.groups()
        key = at[1:].strip() if at else ''
        if at:
            hits = found(country, key, full, terms)
            if not hits or len({t[1] for t in hits}) > 1:
                say('REIGN has', sorted({t[1] for t in hits}), 'for', country, full, part)
            for t in hits:
                used.add(id(t))
                last = end_day(t, terms, days)
                out.append((t[2].isoformat(), last or ('' if start else end or ''), code))
        if start:
            out.append((start, end if dots else str(int(start) + 1), code))
    return sorted(out)


def names(cell):
    """The full name and the aliases of the person column, with the surname's form."""
    full, *others = [n.strip() for n in cell.split('/')]
    mark = full[-1] if full[-1] in '!+=' else ''
    full = full.rstrip('!+=')
    if others and others[-1].endswith('='):
        others[-1], mark = others[-1].rstrip('='), '='
    surname = full.split(' ')[-1]
    bare = [n.rstrip('+*') for n in others]
    if mark != '=' and surname not in bare and ' ' in full:
        sign = {'!': '', '+': '+', '': '*'}[mark]
        others.append(surname + sign)
        if re.match('(al|el)-', surname):
            others.append(surname[3:] + sign)
    return full, others


def people(*paths):
    """(country, full name) -> (aliases, the cells of terms), from both of our lists."""
    found = {}
    for path in paths or ('people.txt', 'ministers.txt'):
        for line in open(os.path.join(HERE, path), encoding='utf-8'):
            if line.startswith('#') or not line.strip():
                continue
            country, person, cell = line.rstrip('\n').split('\t')
            full, aliases = names(person)
            known = found.setdefault((country, full), (aliases, []))
            known[1].append(cell)
    return found


def main(reign_path, archigos_path):
    codes = offices()
    terms, days, used = reign(reign_path), last_days(archigos_path), set()
    rows = []
    for (country, full), (aliases, cells) in people().items():
        held = []
        for first, end, code in sorted({p for cell in cells for p in periods(country, full, cell, codes, terms, days, used)}):
            office, sectors = codes[code]
            if not country:
                sectors = re.sub(r'\bGOV\b', 'IGO', sectors)
            again = next((h for h in held if h[1] == office and (h[2] == '' or first < h[2])), None)
            if again:  # two lists give one term: the more exact dates, an end that is known before none
                again[0] = first if first.startswith(again[0]) else again[0]
                again[2] = end if again[2] == '' or end.startswith(again[2]) else again[2]
            else:
                held.append([first, office, end, sectors, 'reign' if '@' in ' '.join(cells) else 'casus'])
        rows += [(country, full, first, '|'.join(aliases), office, end, sectors, source) for first, office, end, sectors, source in held]
    heads = {codes[code][0] for code in ('P', 'PM', 'C', 'K', 'E', 'SL', 'GL', 'L', 'DPM', 'VP')}
    old = {key for key, (_, cells) in people('people.txt').items()}
    listed = {(r[0], w) for r in rows if r[4] in heads or r[:2] in old for w in fold(r[1])[-1:] + fold(r[3].split('|')[0])[-1:]}
    for t in terms:
        country, name = t[0], re.sub(r'\s*\(.*?\)', '', t[1]).strip()
        if id(t) in used or country == 'SMR' or t[3] < (1990, 1) or listed & {(country, w) for w in fold(name)} or ' and ' in name or '&' in name:
            continue
        surname = name.split(' ')[-1]
        alias = surname + '*'
        rows.append((country, name, t[2].isoformat(), alias, *codes['L'][:1], end_day(t, terms, days), codes['L'][1], 'reign'))
    print(HEADER)
    print('name\taliases\tcountry\toffice\tfrom\tto\tsectors\tsource')
    for country, full, first, aliases, office, end, sectors, source in sorted(set(rows)):
        print('\t'.join((full, aliases, country, office, first, end, sectors, source)))
    say(len(set(rows)), 'terms of', len({r[:2] for r in rows}), 'people')


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])

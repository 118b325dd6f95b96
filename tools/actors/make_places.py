#!/usr/bin/env python3
"""Makes places.tsv, the cities and regions that tell an actor's country, from GeoNames (CC BY 4.0). Standard library only.

  make_places.py cities500.txt admin1.json > casus-core/src/main/resources/org/casus/actor/places.tsv

The input is that of tools/gazetteer/make_gazetteer.py. Kept are cities of PEOPLE or more and first-order divisions, by names that
point to one country: a name is left out where another country has a place of that name of some size, or where a person in
leaders.tsv bears it (Jackson, Santos), or where OTHERS says that it is a word or a common name of people.
"""
import json, os, re, sys, unicodedata

PEOPLE = 300_000
RIVAL = 0.15
ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../../casus-core/src/main/resources/org/casus')
OTHERS = set('''mobile reading nice split bath victoria jackson houston austin madison aurora arlington charlotte florence orlando irving
henderson chandler lawrence carson clinton lincoln newcastle hamilton kingston richmond union central northern southern eastern western
north south east west capital federal district national same of tours best most man bar usa santa orange mesa corona garland victory
durham windsor lancaster marion salem troy jordan georgia maine delta plateau rivers edo bright imo ha lori van batman bursa ordu agri
independencia libertad esperanza bolivar morelos hidalgo guerrero juarez sucre cesar salvador mercedes beni meta cauca valle magdalena
bengo moxico island islands coast port states state central province center centre plain savannah line normal bay peace pool upper lower
como pale rome venice roma marche regina london cambridge oxford boston bristol york plymouth worcester manchester birmingham dover
worth denver dallas memphis phoenix buffalo cleveland columbus douglas spring plano laredo stockton glendale norfolk reno fremont
gilbert warren bryan tyler allen carolina virginia alexandria cali leon merida cordoba valencia toledo granada la paz
diana derby donga free para lacs niger nara nada meads mila minna sale teni ouest bello bono alba altona oral kota pest safi saga serra
merlo sari acre lome toba mara geita marsabit meru embu nandi lamu kilifi kisii'''.split())
EXTRA = {'Calcutta': 'IND', 'Bombay': 'IND', 'Madras': 'IND', 'Bangalore': 'IND', 'Rangoon': 'MMR', 'Yangon': 'MMR', 'Saigon': 'VNM',
         'Leningrad': 'RUS', 'Kharkov': 'UKR', 'Lvov': 'UKR', 'Dnipropetrovsk': 'UKR', 'Gaza Strip': 'PSE', 'West Bank': 'PSE', 'Gaza': 'PSE',
         'East Jerusalem': 'PSE', 'Darfur': 'SDN', 'Chechnya': 'RUS', 'Grozny': 'RUS', 'Dagestan': 'RUS', 'Ingushetia': 'RUS',
         'Tigray': 'ETH', 'Oromia': 'ETH', 'Ogaden': 'ETH', 'Aceh': 'IDN', 'West Papua': 'IDN', 'Mindanao': 'PHL', 'Kurdistan Region': 'IRQ',
         'Iraqi Kurdistan': 'IRQ', 'Fallujah': 'IRQ', 'Tikrit': 'IRQ', 'Anbar': 'IRQ', 'Helmand': 'AFG', 'Catalonia': 'ESP',
         'Basque Country': 'ESP', 'Corsica': 'FRA', 'Northern Ireland': 'GBR', 'Ulster': 'GBR', 'Scotland': 'GBR', 'Wales': 'GBR', 'England': 'GBR',
         'Belfast': 'GBR', 'Crimea': 'UKR', 'Donbas': 'UKR', 'Donbass': 'UKR', 'Donetsk': 'UKR', 'Luhansk': 'UKR', 'Lugansk': 'UKR',
         'Transnistria': 'MDA', 'Nagorno-Karabakh': 'AZE', 'Nagorno Karabakh': 'AZE', 'Puntland': 'SOM', 'Somaliland': 'SOM',
         'Katanga': 'COD', 'North Kivu': 'COD', 'South Kivu': 'COD', 'Ituri': 'COD', 'Casamance': 'SEN', 'Cabinda': 'AGO', 'Biafra': 'NGA',
         'Niger Delta': 'NGA', 'Borno': 'NGA', 'Balochistan': 'PAK', 'Baluchistan': 'PAK', 'Sindh': 'PAK', 'Khyber Pakhtunkhwa': 'PAK',
         'Waziristan': 'PAK', 'North Waziristan': 'PAK', 'South Waziristan': 'PAK', 'Swat': 'PAK', 'Assam': 'IND', 'Manipur': 'IND',
         'Nagaland': 'IND', 'Gujarat': 'IND', 'Uttar Pradesh': 'IND', 'Bihar': 'IND', 'Tamil Nadu': 'IND', 'Jammu and Kashmir': 'IND',
         'Indian-administered Kashmir': 'IND', 'Xinjiang': 'CHN', 'Tibet': 'CHN', 'Inner Mongolia': 'CHN', 'Guangdong': 'CHN', 'Chiapas': 'MEX',
         'Homs': 'SYR', 'Idlib': 'SYR', 'Rojava': 'SYR', 'Misrata': 'LBY', 'Cyrenaica': 'LBY', 'Srebrenica': 'BIH', 'Vojvodina': 'SRB',
         'Florida': 'USA', 'Texas': 'USA', 'California': 'USA', 'Washington state': 'USA', 'Quebec': 'CAN', 'Bavaria': 'DEU', 'Okinawa': 'JPN',
         'Boston': 'USA', 'Dallas': 'USA', 'Manchester': 'GBR', 'Birmingham': 'GBR'}


def fold(name):
    plain = unicodedata.normalize('NFKD', re.sub("['’‘ʻʼ`´ʾʿ′]", '', name))
    return ' '.join(re.findall('[a-z0-9]+', ''.join(c for c in plain if not unicodedata.combining(c)).lower()))


def cells(path):
    with open(path, encoding='utf-8') as f:
        return [line.rstrip('\n').split('\t') for line in f if line.strip() and not line.startswith('#')]


def iso3():
    return {row[1]: row[0] for row in cells(ROOT + '/place/countries.tsv')}


def people():
    names = set()
    for row in cells(ROOT + '/actor/leaders.tsv'):
        names.update(fold(row[0]).split())
    return names


def bare(name):
    return re.sub(r'(?i)^((province|governorate|state|region|department) of )|( (province|governorate|oblast|krai|region|prefecture|'
                  r'department|district|county|state|parish|municipality))$', '', name).strip()


def main(cities, admin1):
    codes, taken = iso3(), people()
    sizes, names, inside = {}, {}, {}

    def put(name, country, size):
        key = fold(name)
        sizes.setdefault(key, {})[country] = max(size, sizes.get(key, {}).get(country, 0))
        names.setdefault(key, (name, country))

    for f in cells(cities):
        if f[8] not in codes:
            continue
        size = int(f[14] or 0)
        inside[f[8] + '.' + f[10]] = inside.get(f[8] + '.' + f[10], 0) + size
        for name in {f[1], f[2]}:
            put(name, codes[f[8]], size)
    for row in json.load(open(admin1, encoding='utf-8')):
        country = row['code'][:2]
        if country in codes and inside.get(row['code'], 0) >= PEOPLE:
            put(bare(row['name']), codes[country], max(inside[row['code']], PEOPLE))
    kept = dict(EXTRA)
    for key, by in sizes.items():
        country, most = max(by.items(), key=lambda c: (c[1], c[0]))
        rival = max((n for c, n in by.items() if c != country), default=0)
        name = names[key][0]
        word = key in OTHERS or ' ' not in key and key in taken
        if most >= PEOPLE and rival < RIVAL * most and len(key) >= 4 and not word and name[:1].isupper():
            kept.setdefault(name, country)
    print('# Cities and first-level regions whose name tells an actor\'s country ("Shanghai police", "Kano State government").')
    print('# Made by tools/actors/make_places.py. Columns, separated by tabs: name, other names separated by |, country (ISO 3166-1 alpha-3)')
    print('# Source: GeoNames (https://www.geonames.org), CC BY 4.0, and names of regions in conflict compiled for Casus.')
    for name, country in sorted(kept.items()):
        print('%s\t\t%s' % (name, country))


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])

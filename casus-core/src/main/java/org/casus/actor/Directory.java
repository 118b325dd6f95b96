package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.actor.Entry.Kind;

/** The directory as it is read from the resources: every entry under every way of writing it. */
final class Directory {

    private final Words words;
    private final Lexicon.Builder lexicon;
    private final Map<String, Country> countries = new LinkedHashMap<>();

    private Directory() {
        words = new Words(spellings());
        lexicon = new Lexicon.Builder(words);
    }

    /** Reads all resources of this room. */
    static Directory read() {
        Directory directory = new Directory();
        Rows.of("countries.tsv").forEach(directory::country);
        Rows.of("groups.tsv").forEach(directory::group);
        Rows.of("bodies.tsv").forEach(directory::body);
        directory.leaders();
        Rows.of("places.tsv").forEach(directory::place);
        Rows.of("regions.tsv").forEach(directory::region);
        Rows.of("agents.tsv").forEach(directory::agent);
        return directory;
    }

    Words words() {
        return words;
    }

    Lexicon lexicon() {
        return lexicon.build();
    }

    Map<String, Country> countries() {
        return countries;
    }

    private static Map<String, String> spellings() {
        Map<String, String> map = new HashMap<>();
        for (Rows.Row row : Rows.of("spellings.tsv")) {
            for (String variant : row.list(1)) {
                map.put(variant, row.cell(0));
            }
        }
        return map;
    }

    private void country(Rows.Row row) {
        String iso3 = row.cell(0);
        String name = row.cell(1);
        countries.putIfAbsent(iso3, new Country(iso3, name));
        String known = row.cell(5).equals("none") ? "" : iso3;
        Entry country = plain(Kind.COUNTRY, name, known, known, List.of());
        add(country, row.list(2));
        Entry national = plain(Kind.NATIONAL, name, known, known, List.of());
        for (String adjective : row.list(3)) {
            lexicon.add(national, adjective);
            if (!Plurals.regular(adjective).equals(adjective)) {
                lexicon.add(national, Plurals.regular(adjective));
            }
        }
        Entry seat = plain(Kind.SEAT, name, known, known, List.of("GOV"));
        row.list(4).forEach(written -> lexicon.add(seat, written));
    }

    private void body(Rows.Row row) {
        add(plain(Kind.BODY, row.cell(0), Slug.of(row.cell(0)), row.cell(2), sectors(row, 3)), row.list(1));
    }

    private void group(Rows.Row row) {
        String name = row.cell(0);
        List<Term> terms = terms(row, row.cell(5));
        Entry entry = new Entry(Kind.GROUP, name, Slug.of(name), row.cell(2), sectors(row, 3), row.list(4), terms);
        lexicon.add(entry, withoutBracket(name));
        row.list(1).forEach(written -> lexicon.add(entry, written));
    }

    /** "Baath Party (Iraq)" tells two parties apart for readers; news writes "Baath Party". */
    private static String withoutBracket(String name) {
        int bracket = name.indexOf(" (");
        return bracket < 0 ? name : name.substring(0, bracket);
    }

    private static List<Term> terms(Rows.Row row, String cell) {
        List<Term> terms = new ArrayList<>();
        for (String period : cell.isEmpty() ? new String[0] : cell.split(";")) {
            int dots = period.indexOf("..");
            int colon = period.indexOf(':');
            if (dots < 0 || colon < dots) {
                throw row.error("not a period: " + period);
            }
            LocalDate from = Term.date(period.substring(0, dots).strip(), LocalDate.MIN);
            LocalDate to = Term.date(period.substring(dots + 2, colon).strip(), LocalDate.MAX);
            terms.add(new Term("", Set.of(), Rows.split(period.substring(colon + 1)), from, to));
        }
        return terms;
    }

    /** One row a term: rows of one name and country are one person. */
    private void leaders() {
        Map<String, Set<String>> titles = titles();
        Map<String, List<Rows.Row>> people = new LinkedHashMap<>();
        for (Rows.Row row : Rows.of("leaders.tsv")) {
            people.computeIfAbsent(row.cell(0) + '|' + row.cell(2), k -> new ArrayList<>())
                    .add(row);
        }
        people.values().forEach(rows -> leader(rows, titles));
    }

    private void leader(List<Rows.Row> rows, Map<String, Set<String>> titles) {
        Rows.Row first = rows.get(0);
        List<Term> terms = rows.stream().map(row -> term(row, titles)).toList();
        String name = first.cell(0);
        Entry entry = new Entry(Kind.LEADER, name, Slug.of(name), first.cell(2), List.of(), List.of(), terms);
        if (name.indexOf(' ') > 0) {
            lexicon.add(entry, name);
        }
        for (Rows.Row row : rows) {
            row.list(1).forEach(written -> lexicon.add(entry, written));
        }
    }

    /** By which titles the holder of each office is called, folded. */
    private Map<String, Set<String>> titles() {
        Map<String, Set<String>> titles = new HashMap<>();
        for (Rows.Row row : Rows.of("offices.tsv")) {
            Set<String> own = titles.computeIfAbsent(row.cell(0), k -> new HashSet<>());
            own.add(words.folded(row.cell(0)));
            row.list(1).forEach(title -> own.add(words.folded(title)));
        }
        return titles;
    }

    private static Term term(Rows.Row row, Map<String, Set<String>> titles) {
        Set<String> own = titles.get(row.cell(3));
        if (own == null) {
            throw row.error("an office that offices.tsv does not have: " + row.cell(3));
        }
        LocalDate from = Term.date(row.cell(4), LocalDate.MIN);
        LocalDate to = Term.date(row.cell(5), LocalDate.MAX);
        return new Term(row.cell(3), own, sectors(row, 6), from, to);
    }

    private void place(Rows.Row row) {
        add(plain(Kind.PLACE, row.cell(0), "", row.cell(2), List.of()), row.list(1));
    }

    private void region(Rows.Row row) {
        add(plain(Kind.REGION, row.cell(0), "", "", List.of()), row.list(1));
    }

    private void agent(Rows.Row row) {
        Kind kind = kind(row);
        String word = row.cell(0);
        Entry entry = plain(kind, word, "", "", row.list(1));
        lexicon.add(entry, word);
        if (kind != Kind.ADJECTIVE) {
            lexicon.add(entry, Plurals.of(word));
        }
    }

    private static Kind kind(Rows.Row row) {
        return switch (row.cell(2)) {
            case "strong" -> Kind.STRONG;
            case "office" -> Kind.OFFICE;
            case "title" -> Kind.TITLE;
            case "weak" -> Kind.WEAK;
            case "part" -> Kind.PART;
            case "adj" -> Kind.ADJECTIVE;
            case "quantity" -> Kind.QUANTITY;
            default -> throw row.error("unknown kind of word: " + row.cell(2));
        };
    }

    private static List<String> sectors(Rows.Row row, int column) {
        List<String> sectors = row.list(column);
        if (!Sectors.known(sectors)) {
            throw row.error("not PLOVER's sectors: " + sectors);
        }
        return sectors;
    }

    private void add(Entry entry, Collection<String> others) {
        lexicon.add(entry, entry.name());
        others.forEach(written -> lexicon.add(entry, written));
    }

    private static Entry plain(Kind kind, String name, String id, String country, List<String> sectors) {
        return new Entry(kind, name, id, country, sectors, List.of(), List.of());
    }

    /** The country whose people {@code word} names. */
    static Optional<String> countryOf(Lexicon lexicon, List<Word> row) {
        List<Piece> pieces = lexicon.read(row);
        if (pieces.size() != 1) {
            return Optional.empty();
        }
        return pieces.get(0).readings().stream()
                .map(Alias::entry)
                .filter(e -> e.kind() == Kind.NATIONAL)
                .map(Entry::country)
                .findFirst();
    }
}

package org.casus.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.actor.Directory.Listed;
import org.casus.actor.Entry.Kind;
import org.casus.actor.Entry.Life;
import org.casus.actor.Table.Row;

/** Goes through the tables and puts every entry under every way of writing it. Lives inside one call. */
final class DirectoryReader {

    private static final List<String> TERRITORIES = List.of("defacto", "autonomous", "separatist", "historical");

    private final Tables tables;
    private final Words words;
    private final Lexicon.Builder lexicon;
    private final Map<String, Country> countries = new LinkedHashMap<>();
    private final Map<String, Institution> institutions = new HashMap<>();
    private final List<Listed> listed = new ArrayList<>();
    private final Set<String> lands = new HashSet<>();

    DirectoryReader(Tables tables) {
        this.tables = tables;
        this.words = new Words(spellings(tables));
        this.lexicon = new Lexicon.Builder(words);
    }

    Directory read() {
        tables.rows(TableKind.COUNTRIES).forEach(this::country);
        tables.rows(TableKind.TERRITORIES).forEach(this::territory);
        tables.rows(TableKind.PEOPLES).forEach(this::people);
        tables.rows(TableKind.ARMED).forEach(this::group);
        tables.rows(TableKind.PARTIES).forEach(this::group);
        tables.rows(TableKind.BODIES).forEach(this::body);
        new LeaderRows(tables, words, countries.keySet()).people().forEach(this::name);
        tables.rows(TableKind.PLACES).forEach(this::place);
        tables.rows(TableKind.REGIONS).forEach(this::region);
        tables.rows(TableKind.AGENTS).forEach(this::agent);
        tables.rows(TableKind.INSTITUTIONS).forEach(this::institution);
        return new Directory(words, lexicon.build(), countries, institutions, listed);
    }

    private static Map<String, String> spellings(Tables tables) {
        Map<String, String> map = new HashMap<>();
        for (Row row : tables.rows(TableKind.SPELLINGS)) {
            row.list("variants").forEach(variant -> map.put(variant, row.cell("form")));
        }
        return map;
    }

    /** A territory is an actor beside the state that it lies in; one that wants to be a state is PLOVER's PRE. */
    private void territory(Row row) {
        String kind = row.cell("kind");
        if (!TERRITORIES.contains(kind)) {
            throw row.error("kind", "'" + kind + "' is none of " + String.join(", ", TERRITORIES));
        }
        boolean statelike = kind.equals("defacto") || kind.equals("separatist");
        land(row, Slug.of(row.cell("name")), statelike ? List.of("PRE") : List.of());
    }

    private void country(Row row) {
        land(row, row.cell("kind").equals("none") ? "" : row.cell("iso3"), List.of());
    }

    private void land(Row row, String id, List<String> sectors) {
        String iso3 = row.cell("iso3");
        String name = row.cell("name");
        if (!iso3.matches("[A-Z]{3}")) {
            throw row.error("iso3", "'" + iso3 + "' is no ISO 3166-1 alpha-3 code");
        }
        countries.putIfAbsent(iso3, new Country(iso3, name));
        String known = row.cell("kind").equals("none") ? "" : iso3;
        Life life = Cells.life(row);
        Entry land = new Entry(Kind.COUNTRY, name, id, known, sectors, List.of(), List.of(), life);
        List<String> names = with(name, row.list("names"));
        name(new Listed(land, names, row.origin(), row.cell("source")));
        lands.addAll(names);
        Entry national = plain(Kind.NATIONAL, name, known, known, List.of());
        for (String adjective : row.list("nationals")) {
            add(row, "nationals", national, adjective);
            if (!Plurals.regular(adjective).equals(adjective)) {
                add(row, "nationals", national, Plurals.regular(adjective));
            }
        }
        Entry seat = plain(Kind.SEAT, name, known, known, List.of("GOV"));
        row.list("seats").forEach(written -> add(row, "seats", seat, written));
    }

    private void people(Row row) {
        String kind = row.cell("kind");
        if (!kind.equals("ethnic") && !kind.equals("religious")) {
            throw row.error("kind", "'" + kind + "' is neither ethnic nor religious");
        }
        name(listed(row, Kind.PEOPLE, Life.ALWAYS, with(row.cell("name"), row.list("aliases"))));
    }

    private void body(Row row) {
        name(listed(row, Kind.BODY, Cells.life(row), with(row.cell("name"), row.list("aliases"))));
    }

    private void group(Row row) {
        name(listed(row, Kind.GROUP, Cells.life(row), with(withoutBracket(row.cell("name")), row.list("aliases"))));
    }

    /** "Baath Party (Iraq)" tells two parties apart for readers; news writes "Baath Party". The Party (Marxist) is so called. */
    private String withoutBracket(String name) {
        int bracket = name.indexOf(" (");
        boolean land =
                bracket > 0 && name.endsWith(")") && lands.contains(name.substring(bracket + 2, name.length() - 1));
        return land ? name.substring(0, bracket) : name;
    }

    private void place(Row row) {
        Entry entry = plain(Kind.PLACE, row.cell("name"), "", Cells.country(row, countries.keySet()), List.of());
        with(row.cell("name"), row.list("aliases")).forEach(written -> add(row, "aliases", entry, written));
    }

    private void region(Row row) {
        Entry entry = plain(Kind.REGION, row.cell("name"), "", "", List.of());
        with(row.cell("name"), row.list("aliases")).forEach(written -> add(row, "aliases", entry, written));
    }

    private void agent(Row row) {
        Kind kind = kind(row);
        String word = row.cell("word");
        Entry entry = plain(kind, word, "", "", Cells.sectors(row));
        add(row, "word", entry, word);
        if (kind != Kind.ADJECTIVE) {
            add(row, "word", entry, Plurals.of(word));
        }
    }

    private static Kind kind(Row row) {
        return switch (row.cell("kind")) {
            case "strong" -> Kind.STRONG;
            case "office" -> Kind.OFFICE;
            case "title" -> Kind.TITLE;
            case "weak" -> Kind.WEAK;
            case "part" -> Kind.PART;
            case "adj" -> Kind.ADJECTIVE;
            case "quantity" -> Kind.QUANTITY;
            default ->
                throw row.error(
                        "kind",
                        "'" + row.cell("kind") + "' is none of strong, office, title, weak, part, adj, quantity");
        };
    }

    private void institution(Row row) {
        Institution institution = new Institution(row.cell("name"));
        for (String written : row.list("words")) {
            if (!lexicon.agent(written)) {
                add(row, "words", plain(Kind.STRONG, written, "", "", Cells.sectors(row)), written);
            }
            institutions.put(words.folded(written), institution);
        }
    }

    private Listed listed(Row row, Kind kind, Life life, List<String> written) {
        String name = row.cell("name");
        Entry entry = new Entry(
                kind,
                name,
                Slug.of(name),
                Cells.country(row, countries.keySet()),
                Cells.sectors(row),
                Cells.countries(row, "backers", countries.keySet()),
                Cells.periods(row),
                life,
                Cells.countries(row, "others", countries.keySet()));
        return new Listed(entry, written, row.origin(), row.cell("source"));
    }

    private void name(Listed one) {
        listed.add(one);
        for (String written : one.written()) {
            if (!lexicon.add(one.entry(), written)) {
                throw new ActorsException(one.origin() + ", column of names: nothing is left of '" + written + "' of "
                        + one.entry().name() + " that could be looked for");
            }
        }
    }

    private void add(Row row, String column, Entry entry, String written) {
        if (!lexicon.add(entry, written)) {
            throw row.error(column, "nothing is left of '" + written + "' that could be looked for");
        }
    }

    private static List<String> with(String name, List<String> others) {
        List<String> all = new ArrayList<>(List.of(name));
        all.addAll(others);
        return all;
    }

    private static Entry plain(Kind kind, String name, String id, String country, List<String> sectors) {
        return new Entry(kind, name, id, country, sectors, List.of(), List.of(), Life.ALWAYS);
    }
}

package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.actor.Directory.Listed;
import org.casus.actor.Entry.Kind;
import org.casus.actor.Entry.Life;
import org.casus.actor.Table.Row;

/** Reads the holders of offices: one row a term, rows of one name and country are one person. */
final class LeaderRows {

    private final Tables tables;
    private final Words words;
    private final Set<String> countries;
    private final Map<String, Set<String>> titles = new HashMap<>();

    LeaderRows(Tables tables, Words words, Set<String> countries) {
        this.tables = tables;
        this.words = words;
        this.countries = countries;
        tables.rows(TableKind.OFFICES).forEach(this::office);
    }

    /** By which titles the holder of each office is called, folded. */
    private void office(Row row) {
        Set<String> own = titles.computeIfAbsent(row.cell("office"), k -> new HashSet<>());
        own.add(words.folded(row.cell("office")));
        row.list("titles").forEach(title -> own.add(words.folded(title)));
    }

    List<Listed> people() {
        Map<String, List<Row>> people = new LinkedHashMap<>();
        for (Row row : tables.rows(TableKind.LEADERS)) {
            people.computeIfAbsent(Table.key(row, TableKind.LEADERS.key()), k -> new ArrayList<>())
                    .add(row);
        }
        return people.values().stream().map(this::person).toList();
    }

    private Listed person(List<Row> rows) {
        Row first = rows.get(0);
        String name = first.cell("name");
        List<Term> terms = rows.stream().map(this::term).toList();
        Entry entry = new Entry(
                Kind.LEADER,
                name,
                Slug.of(name),
                Cells.country(first, countries),
                List.of(),
                List.of(),
                terms,
                Life.ALWAYS);
        Set<String> written = new LinkedHashSet<>();
        if (name.indexOf(' ') > 0) {
            written.add(name);
        }
        rows.forEach(row -> written.addAll(row.list("aliases")));
        return new Listed(entry, List.copyOf(written), first.origin(), first.cell("source"));
    }

    private Term term(Row row) {
        Set<String> own = titles.get(row.cell("office"));
        if (own == null) {
            throw row.error("office", "'" + row.cell("office") + "' is no office of offices.tsv");
        }
        LocalDate from = Cells.date(row, "from", LocalDate.MIN);
        LocalDate to = Cells.date(row, "to", LocalDate.MAX);
        if (to.isBefore(from)) {
            throw row.error("to", "the term ends before it begins");
        }
        return new Term(row.cell("office"), own, Cells.sectors(row), from, to);
    }
}

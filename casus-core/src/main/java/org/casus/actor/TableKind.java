package org.casus.actor;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tables of the directory, their columns, and what tells their entries apart. */
enum TableKind {
    SPELLINGS("form variants", 2, "form"),
    COUNTRIES("iso3 name names nationals seats kind since until source", 2, "name"),
    TERRITORIES("iso3 name names nationals seats kind since until source", 2, "name"),
    PEOPLES("name aliases country kind sectors others source", 1, "name"),
    ARMED("name aliases country sectors backers periods parent since until source", 1, "name"),
    PARTIES("name aliases country sectors backers periods parent since until source", 1, "name"),
    BODIES("name aliases country sectors since until source", 1, "name"),
    INSTITUTIONS("name words sectors", 3, "name"),
    OFFICES("office titles sectors code", 1, "office"),
    LEADERS("name aliases country office from to sectors source", 1, "name country"),
    PLACES("name aliases country", 1, "name"),
    REGIONS("name aliases", 1, "name"),
    AGENTS("word sectors kind", 1, "word");

    private final Set<String> columns;
    private final Set<String> needed;
    private final Set<String> key;

    /** {@code first} columns must not be empty; {@code key} columns tell entries apart. */
    TableKind(String columns, int first, String key) {
        List<String> names = Arrays.asList(columns.split(" "));
        this.columns = new LinkedHashSet<>(names);
        this.needed = new LinkedHashSet<>(names.subList(0, first));
        this.key = new LinkedHashSet<>(Arrays.asList(key.split(" ")));
    }

    String file() {
        return name().toLowerCase(java.util.Locale.ROOT) + ".tsv";
    }

    Set<String> columns() {
        return columns;
    }

    Set<String> needed() {
        return needed;
    }

    Set<String> key() {
        return key;
    }

    static Optional<TableKind> of(String file) {
        return Arrays.stream(values()).filter(kind -> kind.file().equals(file)).findFirst();
    }
}

package org.casus.actor;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One entry of the directory.
 *
 * @param kind what it is
 * @param name its usual name
 * @param id its id
 * @param country ISO 3166-1 alpha-3, blank if it belongs to none
 * @param sectors its sectors outside of any term
 * @param backers states that back it
 * @param terms offices held, or times in another role
 * @param life when it was there, and what it belonged to
 * @param homes of a people, the countries where it lives besides
 */
record Entry(
        Kind kind,
        String name,
        String id,
        String country,
        List<String> sectors,
        List<String> backers,
        List<Term> terms,
        Life life,
        List<String> homes) {

    Entry(
            Kind kind,
            String name,
            String id,
            String country,
            List<String> sectors,
            List<String> backers,
            List<Term> terms,
            Life life) {
        this(kind, name, id, country, sectors, backers, terms, life, List.of());
    }

    /**
     * When an entry was there, and what it belonged to.
     *
     * @param parent the name of the organisation that it is a part or a wing of; blank if none
     * @param from its first day
     * @param to the first day after it
     */
    record Life(String parent, LocalDate from, LocalDate to) {

        /** Of what has always been there, and belongs to nothing. */
        static final Life ALWAYS = new Life("", LocalDate.MIN, LocalDate.MAX);

        boolean holds(LocalDate date) {
            return !date.isBefore(from) && date.isBefore(to);
        }
    }

    /** What an entry is; the earlier kind is taken where two share a name. */
    enum Kind {
        COUNTRY,
        NATIONAL,
        PEOPLE,
        SEAT,
        GROUP,
        BODY,
        LEADER,
        PLACE,
        REGION,
        STRONG,
        OFFICE,
        TITLE,
        WEAK,
        PART,
        ADJECTIVE,
        QUANTITY
    }

    Entry {
        sectors = List.copyOf(sectors);
        backers = List.copyOf(backers);
        terms = List.copyOf(terms);
        homes = List.copyOf(homes);
    }

    /** What several entries of one rank that share a name have in common; empty for people and lands that have nothing. */
    static Optional<Entry> undecided(List<Entry> several) {
        Entry first = several.get(0);
        boolean sameLand = several.stream().allMatch(e -> e.country.equals(first.country));
        if (!first.organisation()) {
            return sameLand || !first.named() ? Optional.of(first) : Optional.empty();
        }
        List<String> shared = first.sectors.stream()
                .filter(sector -> several.stream().allMatch(e -> e.sectors.contains(sector)))
                .toList();
        String country = sameLand ? first.country : "";
        return Optional.of(new Entry(first.kind, first.name, "", country, shared, List.of(), List.of(), Life.ALWAYS));
    }

    boolean agent() {
        return kind.compareTo(Kind.STRONG) >= 0;
    }

    /** Whether it names a group, a body or a person. */
    boolean named() {
        return kind == Kind.GROUP || kind == Kind.BODY || kind == Kind.LEADER;
    }

    /** Whether it names a group or a body. */
    boolean organisation() {
        return kind == Kind.GROUP || kind == Kind.BODY;
    }

    /** The people as that of {@code land}, if it lives there. */
    Entry at(String land) {
        return homes.contains(land) ? new Entry(kind, name, id, land, sectors, backers, terms, life, homes) : this;
    }

    /** Its id; empty where it is undecided which of several is meant. */
    Optional<String> idIfAny() {
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }

    Optional<String> countryIfAny() {
        return country.isEmpty() ? Optional.empty() : Optional.of(country);
    }

    /** The term that holds on {@code date}. */
    Optional<Term> term(LocalDate date) {
        return terms.stream().filter(t -> t.holds(date)).findFirst();
    }

    /**
     * The sectors on {@code date}. A leader out of office is {@code ELI}, before it {@code PTY} (an officer keeps his sector).
     * Without a date every sector of every term may be meant, so all are given.
     */
    List<String> sectors(Optional<LocalDate> date) {
        if (terms.isEmpty()) {
            return sectors;
        }
        return date.map(this::sectorsOn).orElseGet(this::allSectors);
    }

    private List<String> sectorsOn(LocalDate date) {
        Optional<Term> now = term(date);
        if (now.isPresent()) {
            return now.get().sectors();
        }
        if (kind != Kind.LEADER) {
            return sectors;
        }
        return beforeOffice(Optional.of(date)) ? beforeOffice() : List.of("ELI");
    }

    /** Whether {@code date} is known and comes before every office of the person. */
    boolean beforeOffice(Optional<LocalDate> date) {
        return date.isPresent() && terms.stream().allMatch(t -> date.get().isBefore(t.from()));
    }

    private List<String> beforeOffice() {
        return terms.get(0).sectors().contains("GOV")
                ? List.of("PTY")
                : terms.get(0).sectors();
    }

    private List<String> allSectors() {
        Set<String> all = new LinkedHashSet<>();
        terms.forEach(t -> all.addAll(t.sectors()));
        all.addAll(sectors);
        if (kind == Kind.LEADER && terms.stream().noneMatch(t -> t.to().equals(LocalDate.MAX))) {
            all.add("ELI");
        }
        return List.copyOf(all);
    }
}

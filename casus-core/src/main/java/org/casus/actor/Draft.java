package org.casus.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A resolution in the making: what the parts of a phrase have told so far. Lives inside one call. */
final class Draft {

    /** What the head of the phrase is. */
    enum Head {
        /** A country, its people, or a place. */
        LAND,
        /** A known group or body, or a part of one. */
        ENTITY,
        /** A person with a name. */
        PERSON,
        /** A word that gives a sector by itself. */
        STRONG,
        /** An office. */
        OFFICE,
        /** A word that takes its sector from what it belongs to. */
        WEAK,
        /** A part, a member or an amount of something. */
        PART,
        /** Nothing known. */
        UNKNOWN
    }

    String name;
    Head head = Head.UNKNOWN;
    Optional<String> country = Optional.empty();
    Optional<String> location = Optional.empty();
    Optional<String> id = Optional.empty();
    Optional<Office> office = Optional.empty();
    Optional<Institution> institution = Optional.empty();
    boolean named;
    boolean former;
    final Set<String> sectors = new LinkedHashSet<>();
    final List<String> backers = new ArrayList<>();

    Draft(String name) {
        this.name = name;
    }

    void identify(Draft other) {
        name = other.name;
        id = other.id;
        named = other.named;
    }

    /** Whether it names a state, or its people or government. */
    boolean state() {
        return head == Head.LAND && named;
    }

    void adoptSectors(Draft other) {
        sectors.clear();
        sectors.addAll(other.sectors);
    }

    void fillCountry(Draft other) {
        country = country.or(() -> other.country);
        location = location.or(() -> other.location);
    }

    void back(Iterable<String> states) {
        for (String state : states) {
            if (!backers.contains(state)) {
                backers.add(state);
            }
        }
    }

    /** Whether it says what its sector is, other than that it is not known. */
    boolean hasSector() {
        return !sectors.isEmpty() && !sectors.contains(Sectors.UNKNOWN);
    }

    /** What has been told; a body of a state takes the state's name. */
    Resolution finish(Setting setting) {
        if (former && head != Head.LAND) {
            sectors.clear();
            sectors.add(Sectors.ELITE);
        }
        if (sectors.size() > 1) {
            sectors.remove(Sectors.UNKNOWN);
        }
        if (sectors.isEmpty() && head != Head.LAND && head != Head.ENTITY) {
            sectors.add(Sectors.UNKNOWN);
        }
        Optional<String> home = country.or(() -> location);
        List<String> foreign =
                backers.stream().filter(b -> !home.equals(Optional.of(b))).toList();
        Optional<String> body = head == Head.STRONG && !former ? institution.map(Institution::name) : Optional.empty();
        Resolution who = new Resolution(name, Optional.empty(), List.copyOf(sectors), id, named, foreign, office, body);
        return home.map(iso3 -> setting.country(iso3)
                        .map(who::orCountry)
                        .orElseThrow(() -> new IllegalStateException("No country " + iso3)))
                .orElse(who);
    }
}

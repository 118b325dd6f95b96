package org.casus.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.actor.Directory.Listed;

/**
 * What the directory says of one actor.
 *
 * @param kind country, people, group, body or person
 * @param name its usual name
 * @param id its id
 * @param country ISO 3166-1 alpha-3
 * @param sectors PLOVER's sectors outside of any term
 * @param aliases other ways of writing it, with the marks of the tables ({@code *} after a title only, {@code +} while in office,
 *     {@code !} meant first)
 * @param backers ISO 3166-1 alpha-3 of states that back it
 * @param parent the organisation that it belongs to
 * @param from its first day
 * @param to the first day after it
 * @param terms offices held, or times in another role
 * @param origin the table and line
 * @param source where the facts come from
 */
public record ActorCard(
        String kind,
        String name,
        Optional<String> id,
        Optional<String> country,
        List<String> sectors,
        List<String> aliases,
        List<String> backers,
        Optional<String> parent,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<Role> terms,
        String origin,
        String source) {

    /**
     * A time in an office or in another role.
     *
     * @param office the office, blank for a group's role
     * @param sectors the sectors in that time
     * @param from its first day
     * @param to the first day after it
     */
    public record Role(String office, List<String> sectors, Optional<LocalDate> from, Optional<LocalDate> to) {

        public Role {
            sectors = List.copyOf(sectors);
        }
    }

    public ActorCard {
        sectors = List.copyOf(sectors);
        aliases = List.copyOf(aliases);
        backers = List.copyOf(backers);
        terms = List.copyOf(terms);
    }

    static ActorCard of(Listed listed) {
        Entry entry = listed.entry();
        return new ActorCard(
                kind(entry),
                entry.name(),
                entry.idIfAny(),
                entry.countryIfAny(),
                entry.sectors(),
                listed.written().stream()
                        .filter(written -> !written.equals(entry.name()))
                        .toList(),
                entry.backers(),
                Optional.of(entry.life().parent()).filter(p -> !p.isEmpty()),
                from(entry.life().from()),
                to(entry.life().to()),
                entry.terms().stream()
                        .map(t -> new Role(t.office(), t.sectors(), from(t.from()), to(t.to())))
                        .toList(),
                listed.origin(),
                listed.source());
    }

    private static Optional<LocalDate> from(LocalDate day) {
        return Optional.of(day).filter(d -> !d.equals(LocalDate.MIN));
    }

    private static Optional<LocalDate> to(LocalDate day) {
        return Optional.of(day).filter(d -> !d.equals(LocalDate.MAX));
    }

    private static String kind(Entry entry) {
        return entry.kind() == Entry.Kind.LEADER
                ? "person"
                : entry.kind().name().toLowerCase(Locale.ROOT);
    }
}

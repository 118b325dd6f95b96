package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.actor.Draft.Head;

/** Reads whole phrases: a noun phrase with its complements, and what stands in apposition to it. */
final class Phrases {

    private static final Set<String> BY = Set.of("by");

    /** They go on with a count: "up to 40 troops", "more than 40 troops". */
    private static final Set<String> UP_TO = Set.of("to", "than");

    private final Directory directory;

    Phrases(Directory directory) {
        this.directory = directory;
    }

    Resolution one(String phrase, Optional<LocalDate> date, Hints hints) {
        return new Reading(phrase, setting(date, hints)).resolve(items(phrase, date, hints));
    }

    List<Resolution> all(String phrase, Optional<LocalDate> date, Hints hints) {
        Reading reading = new Reading(phrase, setting(date, hints));
        return Lists.split(items(phrase, date, hints)).stream()
                .map(reading::resolve)
                .toList();
    }

    private Setting setting(Optional<LocalDate> date, Hints hints) {
        return new Setting(directory.institutions(), directory.countries(), date, hints.person());
    }

    private List<Item> items(String phrase, Optional<LocalDate> date, Hints hints) {
        List<Piece> pieces = directory.lexicon().read(directory.words().of(phrase));
        return new Choice(date, hints.lands()).of(pieces);
    }

    /** One phrase under reading. */
    private record Reading(String phrase, Setting setting) {

        Resolution resolve(List<Item> items) {
            if (items.isEmpty()) {
                return new Draft(phrase.strip()).finish(setting);
            }
            List<List<Item>> clauses = clauses(items);
            Draft main = clause(clauses.get(0));
            for (List<Item> other : clauses.subList(1, clauses.size())) {
                appose(main, clause(other));
            }
            return main.finish(setting);
        }

        /** Cuts at commas, brackets and dashes; what a relative clause says of the actor is left out. */
        private static List<List<Item>> clauses(List<Item> items) {
            List<List<Item>> clauses = new ArrayList<>();
            List<Item> current = new ArrayList<>();
            for (Item item : items) {
                boolean stopped = item.piece().first().stop() != ' ';
                if (stopped && !current.isEmpty()) {
                    clauses.add(current);
                    current = new ArrayList<>();
                }
                if (item.entry().isEmpty()
                        && item.word(Particles.CLAUSE)
                        && !(clauses.isEmpty() && current.isEmpty())) {
                    break;
                }
                current.add(item);
            }
            if (!current.isEmpty()) {
                clauses.add(current);
            }
            return clauses.isEmpty() ? List.of(items) : clauses;
        }

        private Draft clause(List<Item> items) {
            int at = preposition(items);
            Draft head = NounPhrase.read(phrase, items.subList(0, at), setting);
            if (at < items.size() - 1) {
                complement(head, items.subList(0, at), items.get(at), items.subList(at + 1, items.size()));
            }
            return head;
        }

        private static int preposition(List<Item> items) {
            for (int i = 1; i < items.size(); i++) {
                Item item = items.get(i);
                boolean unhyphened = !item.piece().first().hyphened();
                boolean count = item.word(UP_TO) && items.get(i - 1).word(Particles.COUNTS);
                if (unhyphened
                        && !count
                        && lower(item)
                        && (item.word(Particles.OF) || item.word(Particles.IN) || item.word(Particles.OTHER))) {
                    return i;
                }
            }
            return items.size();
        }

        private static boolean lower(Item item) {
            return !item.piece().first().capital();
        }

        private void complement(Draft head, List<Item> before, Item preposition, List<Item> after) {
            boolean backed =
                    preposition.word(BY) && before.get(before.size() - 1).word(Particles.BACKED);
            if (backed) {
                clause(after).country.ifPresent(state -> head.back(List.of(state)));
            } else if (preposition.word(Particles.OF)) {
                Draft whole = clause(after);
                keepInstitution(head, whole);
                whole(head, whole);
            } else if (preposition.word(Particles.IN)) {
                Draft place = clause(after);
                keepInstitution(head, place);
                place(head, place);
            } else {
                laterPlace(head, after);
            }
        }

        /** "The army of Chad" is the state's; "the government of national unity", "the police in Lahore" need not be. */
        private static void keepInstitution(Draft head, Draft complement) {
            head.institution = head.institution.filter(body -> complement.state());
        }

        /** "a soldier with the army in Iraq": what follows the other party may still say where. */
        private void laterPlace(Draft head, List<Item> after) {
            for (int i = 0; i < after.size() - 1; i++) {
                if (after.get(i).word(Particles.IN) && lower(after.get(i))) {
                    place(head, clause(after.subList(i + 1, after.size())));
                    return;
                }
            }
        }

        private static void place(Draft head, Draft place) {
            if (head.head != Head.ENTITY || !head.sectors.contains("IGO")) {
                head.location = head.location.or(() -> place.country).or(() -> place.location);
            }
        }

        /** X of Y: a part of Y is Y, an office in Y is of Y's sector, anything else is of Y's country. */
        private static void whole(Draft head, Draft whole) {
            switch (head.head) {
                case PART -> part(head, whole);
                case UNKNOWN -> unknown(head, whole);
                case WEAK -> weak(head, whole);
                case OFFICE -> office(head, whole);
                case STRONG -> strong(head, whole);
                default -> head.fillCountry(whole);
            }
        }

        private static void part(Draft head, Draft whole) {
            if (whole.named && whole.head != Head.PERSON) {
                head.identify(whole);
                head.head = whole.head;
            }
            if (!head.hasSector() || whole.head == Head.ENTITY) {
                head.adoptSectors(whole);
            }
            head.back(whole.backers);
            head.fillCountry(whole);
        }

        private static void unknown(Draft head, Draft whole) {
            boolean silent = !head.hasSector();
            if (silent && whole.head != Head.LAND) {
                head.adoptSectors(whole);
            }
            head.fillCountry(whole);
        }

        private static void weak(Draft head, Draft whole) {
            if (whole.head == Head.ENTITY) {
                head.identify(whole);
                head.head = Head.ENTITY;
            }
            if (whole.hasSector()) {
                head.adoptSectors(whole);
            }
            head.back(whole.backers);
            head.fillCountry(whole);
        }

        private static void office(Draft head, Draft whole) {
            boolean organisation = whole.head == Head.ENTITY || whole.head == Head.STRONG || whole.head == Head.PART;
            if (organisation && whole.hasSector()) {
                head.adoptSectors(whole);
            }
            head.fillCountry(whole);
        }

        private static void strong(Draft head, Draft whole) {
            if (whole.head == Head.ENTITY && Sectors.armed(head.sectors)) {
                List<String> own = List.copyOf(head.sectors);
                head.identify(whole);
                head.adoptSectors(whole);
                head.sectors.addAll(own);
                head.head = Head.ENTITY;
                head.back(whole.backers);
            }
            head.fillCountry(whole);
        }

        /** "a rebel group, the Lions of Azawad": words for an armed group, and behind them the group's own name. */
        private static boolean named(Draft main, Draft other) {
            return main.head == Head.STRONG
                    && !main.named
                    && other.head == Head.ENTITY
                    && Sectors.armed(main.sectors)
                    && Sectors.armed(other.sectors)
                    && (main.country.isEmpty() || other.country.isEmpty() || main.country.equals(other.country));
        }

        /** A name and what it is, either way round: "the interior minister, Y. Yasiri"; "Y. Yasiri, the interior minister". */
        private static void appose(Draft main, Draft other) {
            if (named(main, other)) {
                strong(main, other);
                return;
            }
            boolean otherNames = other.head == Head.PERSON && main.head != Head.PERSON;
            if (otherNames) {
                main.name = other.name;
                main.id = other.id;
                main.named = true;
                main.head = Head.PERSON;
                if (other.hasSector() && other.id.isPresent()) {
                    main.adoptSectors(other);
                }
            }
            if (!main.hasSector() && main.head != Head.LAND) {
                main.adoptSectors(other);
            }
            main.former = main.former || other.former && main.head == Head.PERSON;
            main.office = main.office.or(() -> other.office);
            main.fillCountry(other);
            main.back(other.backers);
        }
    }
}

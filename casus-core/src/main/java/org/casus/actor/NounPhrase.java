package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.actor.Draft.Head;
import org.casus.actor.Entry.Kind;

/** Reads a noun phrase without prepositions: "the former Iraqi interior minister Jabr", "two Turkish soldiers". */
final class NounPhrase {

    private final String phrase;
    private final Setting setting;
    private final Optional<LocalDate> date;
    private final List<Item> items;
    private final Draft draft;
    private int nameFrom;
    private Optional<String> leaderOf = Optional.empty();
    private boolean byDescent;

    private NounPhrase(String phrase, List<Item> items, Setting setting) {
        this.phrase = phrase;
        this.setting = setting;
        this.date = setting.date();
        this.items = new ArrayList<>(items);
        this.draft = new Draft("");
    }

    /** Reads {@code items} of {@code phrase}. */
    static Draft read(String phrase, List<Item> items, Setting setting) {
        return new NounPhrase(phrase, items, setting).draft();
    }

    private Draft draft() {
        takeDays();
        leaderOf = Attachments.take(items, draft);
        takeFormer();
        takeDescent();
        nameFrom = nameStart();
        draft.name = text(0);
        if (!items.isEmpty()) {
            head();
        }
        draft.country = draft.country.or(() -> leaderOf);
        return draft;
    }

    /** Takes the day off the end of "President Arafat Wednesday". */
    private void takeDays() {
        while (items.size() > 1 && items.get(items.size() - 1).word(Particles.DAYS)) {
            items.remove(items.size() - 1);
        }
    }

    private void takeFormer() {
        for (int i = items.size() - 2; i >= 0; i--) {
            if (items.get(i).word(Particles.FORMER)) {
                draft.former = draft.former || describesPerson(i);
                items.remove(i);
            }
        }
    }

    /** "Ethnic Albanians" are of no country by that; where they are tells it. */
    private void takeDescent() {
        for (int i = items.size() - 2; i >= 0; i--) {
            boolean descent =
                    items.get(i).word(Particles.DESCENT) && items.get(i + 1).is(Kind.NATIONAL);
            if (descent && i + 2 < items.size()) {
                items.subList(i, i + 2).clear();
            }
            byDescent = byDescent || descent && i + 2 == items.size();
        }
    }

    /** Not the actor is former in "former Soviet republic". */
    private boolean describesPerson(int former) {
        return items.subList(former + 1, items.size()).stream()
                .anyMatch(i -> i.agent() || i.is(Kind.LEADER) || i.unknownName());
    }

    private String text(int from) {
        int first = from;
        while (first < items.size() - 1 && count(items.get(first))) {
            first++;
        }
        if (first >= items.size()) {
            return phrase.strip();
        }
        Piece last = items.get(items.size() - 1).piece();
        int end = last.possessive()
                ? last.last().begin() + last.last().text().length()
                : last.last().end();
        return phrase.substring(items.get(first).piece().first().begin(), end);
    }

    private static boolean count(Item item) {
        return item.is(Kind.QUANTITY)
                || item.entry().isEmpty()
                        && (item.word(Particles.COUNTS)
                                || Character.isDigit(item.piece().first().text().charAt(0)));
    }

    /** Where the name of a person or of an unknown organisation begins at the end of the phrase; its size if none stands there. */
    private int nameStart() {
        int at = items.size();
        while (at > 0 && namePart(items.get(at - 1), at == items.size())) {
            at--;
        }
        while (at < items.size() && !items.get(at).unknownName()) {
            at++;
        }
        boolean single = items.size() - at == 1;
        boolean introduced = at > 0 && (items.get(at - 1).agent() || setting.person());
        return single && !introduced && at > 0 ? items.size() : at;
    }

    private static boolean namePart(Item item, boolean last) {
        if (item.piece().possessive() && !last) {
            return false;
        }
        return item.unknownName() || !last && item.entry().isEmpty() && item.word(Particles.NAME_PARTS);
    }

    private void head() {
        Item last = items.get(items.size() - 1);
        if (nameFrom < items.size()) {
            named();
        } else if (last.is(Kind.LEADER)) {
            leader(last);
        } else if (last.organisation()) {
            organisation(last);
        } else if (byDescent) {
            draft.head = Head.STRONG;
            draft.sectors.add("CVL");
        } else if (last.is(Kind.PEOPLE)) {
            people(last);
        } else if (last.land() || last.is(Kind.REGION)) {
            land(last, items.size() - 1);
        } else {
            described(items.size());
        }
    }

    /** A name that the directory does not know, with what stands before it. */
    private void named() {
        described(nameFrom);
        draft.office = office(nameFrom);
        boolean agent = draft.head != Head.UNKNOWN && draft.head != Head.LAND;
        draft.name = text(agent || nameFrom > 0 && items.get(nameFrom - 1).land() ? nameFrom : 0);
        draft.id = Optional.empty();
        draft.named = true;
        draft.head = Head.PERSON;
    }

    private void leader(Item last) {
        Entry entry = last.entry().orElseThrow();
        draft.name = entry.name();
        draft.id = entry.idIfAny();
        draft.named = true;
        draft.head = Head.PERSON;
        draft.sectors.addAll(byTitle(entry).orElseGet(() -> entry.sectors(date)));
        draft.country = draft.sectors.contains("IGO") && date.isPresent() ? Optional.empty() : entry.countryIfAny();
        draft.office = held(entry, office(items.size() - 1).map(Office::title)).or(() -> office(items.size() - 1));
    }

    /** The office of the title, if the person held one so called by then; else the one of that day, else the last before it. */
    private Optional<Office> held(Entry leader, Optional<String> title) {
        LocalDate day = date.orElse(LocalDate.MAX);
        List<Term> begun =
                leader.terms().stream().filter(t -> !day.isBefore(t.from())).toList();
        Optional<Term> called = last(
                begun.stream().filter(t -> title.filter(t::titled).isPresent()).toList());
        Optional<Term> now = last(begun.stream().filter(t -> t.holds(day)).toList());
        return called.or(() -> now).or(() -> last(begun)).map(Office::of);
    }

    private static Optional<Term> last(List<Term> terms) {
        return terms.isEmpty() ? Optional.empty() : Optional.of(terms.get(terms.size() - 1));
    }

    /** What the title before the name says, where the person held no office yet by the date: the date is wrong then. */
    private Optional<List<String>> byTitle(Entry leader) {
        boolean titled = items.size() > 1 && items.get(items.size() - 2).title();
        if (!titled || !leader.beforeOffice(date)) {
            return Optional.empty();
        }
        String title = items.get(items.size() - 2).piece().folded();
        return leader.terms().stream()
                .filter(t -> t.titled(title))
                .map(Term::sectors)
                .findFirst();
    }

    private void organisation(Item last) {
        Entry entry = last.entry().orElseThrow();
        Optional<String> stated = entry.kind() == Kind.BODY ? stated(items.size() - 1) : Optional.empty();
        boolean another = stated.isPresent()
                && !stated.equals(entry.countryIfAny())
                && !entry.country().isEmpty();
        draft.head = Head.ENTITY;
        draft.named = true;
        draft.sectors.addAll(entry.sectors(date));
        draft.country = another ? stated : entry.countryIfAny();
        if (!another) {
            draft.name = entry.id().isEmpty() ? last.piece().text(phrase) : entry.name();
            draft.id = entry.idIfAny();
            draft.back(entry.backers());
        }
        if (entry.country().isEmpty() && entry.kind() == Kind.GROUP) {
            draft.location = stated(items.size() - 1);
        }
    }

    /** "Iraqi Shiites", "the Hutus": civilians, or a faith's people. */
    private void people(Item last) {
        Entry entry = last.entry().orElseThrow();
        described(items.size() - 1);
        draft.head = Head.STRONG;
        draft.sectors.clear();
        draft.sectors.addAll(entry.sectors().isEmpty() ? List.of("CVL") : entry.sectors());
        draft.country = draft.country.or(entry::countryIfAny);
        draft.office = Optional.empty();
        draft.institution = Optional.empty();
    }

    private void land(Item last, int at) {
        Entry entry = last.entry().orElseThrow();
        draft.head = Head.LAND;
        draft.country = entry.countryIfAny();
        draft.sectors.addAll(entry.sectors());
        if (!last.is(Kind.PLACE) && !last.is(Kind.REGION)) {
            draft.named = true;
            draft.name = entry.name();
            draft.id = entry.idIfAny();
        }
        boolean office = items.subList(0, at).stream().anyMatch(Item::headAgent);
        if (office) {
            described(at);
        }
    }

    /** A phrase headed by a word, known or not: what the word says, and what stands before it. */
    private void described(int end) {
        int at = headAgent(end);
        List<Item> before = items.subList(0, at < 0 ? end : at);
        Optional<Item> organisation = before.stream().filter(Item::organisation).reduce((a, b) -> b);
        Set<String> modifiers = modifiers(before);
        if (at >= 0) {
            agent(items.get(at).entry().orElseThrow(), modifiers, organisation);
        } else {
            if (!adjectiveOnly(before)) {
                draft.sectors.addAll(modifiers);
            }
            organisation.ifPresent(o -> draft.sectors.addAll(sectors(o)));
        }
        draft.office = office(end);
        draft.country = stated(end).or(() -> ofNamed(before));
        boolean bare = at >= 0 && at == end - 1 && before.stream().allMatch(NounPhrase::ofState);
        draft.institution = bare ? setting.institution(items.get(at)) : Optional.empty();
    }

    /** Whether it says no more than of which state a body is; a city's police are not the state's. */
    private static boolean ofState(Item item) {
        boolean land = item.is(Kind.NATIONAL) || item.is(Kind.COUNTRY) || item.is(Kind.SEAT);
        return land || item.entry().isEmpty() && item.word(Particles.DETERMINERS);
    }

    /** Titles that are plain adjectives before a thing: "a general strike", "official contact". */
    private static boolean adjectiveOnly(List<Item> before) {
        return before.stream()
                .filter(Item::agent)
                .allMatch(
                        i -> i.word(Particles.ADJECTIVES) && !i.piece().first().capital());
    }

    private int headAgent(int end) {
        for (int i = end - 1; i >= 0; i--) {
            if (items.get(i).headAgent()) {
                return i + 1 == end || trailing(i + 1, end) ? i : -1;
            }
        }
        return -1;
    }

    /** Whether no noun stands between: "soldiers killed", "people there". A noun after it makes it a modifier: "army accountant". */
    private boolean trailing(int from, int end) {
        return items.subList(from, end).stream()
                .allMatch(i -> i.land() || i.entry().isPresent() && !i.headAgent());
    }

    private void agent(Entry agent, Set<String> modifiers, Optional<Item> organisation) {
        draft.head = head(agent.kind());
        boolean own = agent.kind() != Kind.WEAK && agent.kind() != Kind.PART;
        List<String> wholes = organisation.map(this::sectors).orElse(List.of());
        boolean member = organisation.isPresent() && (!own || Sectors.armed(agent.sectors()));
        if (member) {
            draft.sectors.addAll(wholes);
            identify(organisation.get());
        }
        if (own) {
            draft.sectors.addAll(agent.sectors());
        }
        draft.sectors.addAll(modifiers);
        draft.sectors.addAll(wholes);
        if (draft.sectors.isEmpty()) {
            draft.sectors.addAll(agent.sectors());
        }
    }

    private void identify(Item organisation) {
        Entry entry = organisation.entry().orElseThrow();
        draft.head = Head.ENTITY;
        draft.name = entry.id().isEmpty() ? organisation.piece().text(phrase) : entry.name();
        draft.id = entry.idIfAny();
        draft.named = true;
        draft.back(entry.backers());
    }

    private List<String> sectors(Item item) {
        return item.entry().orElseThrow().sectors(date);
    }

    private static Head head(Kind kind) {
        return switch (kind) {
            case STRONG, TITLE -> Head.STRONG;
            case OFFICE -> Head.OFFICE;
            case WEAK -> Head.WEAK;
            case PART -> Head.PART;
            default -> Head.UNKNOWN;
        };
    }

    /** What the words before the head add, the nearest first: "opposition lawmaker", "army accountant". */
    private static Set<String> modifiers(List<Item> before) {
        Set<String> sectors = new LinkedHashSet<>();
        for (int i = before.size() - 1; i >= 0; i--) {
            Item item = before.get(i);
            boolean word = item.agent() && !item.is(Kind.PART) && !item.is(Kind.WEAK) && !item.is(Kind.QUANTITY);
            boolean tells = word || item.is(Kind.PEOPLE);
            if (tells) {
                sectors.addAll(item.entry().orElseThrow().sectors());
            }
        }
        return sectors;
    }

    private Optional<Office> office(int end) {
        for (int i = end - 1; i >= 0; i--) {
            if (items.get(i).title()) {
                return Optional.of(
                        Office.titled(items.get(i).piece().text(phrase).toLowerCase(Locale.ROOT)));
            }
        }
        return Optional.empty();
    }

    /** The country that the phrase itself names before {@code end}: a nationality first, then a seat or a place. */
    private Optional<String> stated(int end) {
        Optional<String> national = firstLand(end, Kind.NATIONAL, Kind.COUNTRY);
        return national.or(() -> firstLand(end, Kind.SEAT, Kind.PLACE))
                .or(() -> firstLand(end, Kind.PEOPLE, Kind.PEOPLE));
    }

    private Optional<String> firstLand(int end, Kind kind, Kind other) {
        return items.subList(0, end).stream()
                .filter(i -> i.is(kind) || i.is(other))
                .map(i -> i.entry().orElseThrow())
                .flatMap(e -> e.countryIfAny().stream())
                .findFirst();
    }

    private static Optional<String> ofNamed(List<Item> before) {
        return before.stream()
                .filter(i -> i.organisation() || i.is(Kind.LEADER))
                .reduce((a, b) -> b)
                .flatMap(i -> i.entry().orElseThrow().countryIfAny());
    }
}

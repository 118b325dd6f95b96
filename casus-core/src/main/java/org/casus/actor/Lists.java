package org.casus.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.actor.Entry.Kind;

/** Cuts lists of actors: "Hungarian and Romanian officials", "Iran, Iraq and Syria", "leaders of Iran and Iraq". */
final class Lists {

    private static final Set<String> AND = Set.of("and", "or", "nor", "plus");

    private Lists() {}

    /** The members of the list, each a phrase of its own; the whole phrase if it is no list. */
    static List<List<Item>> split(List<Item> items) {
        if (items.stream().noneMatch(Lists::and)) {
            return List.of(items);
        }
        List<List<Item>> parts = parts(items);
        boolean list = parts.size() > 1 && parts.stream().allMatch(Lists::standsAlone);
        return list ? share(parts) : List.of(items);
    }

    private static boolean and(Item item) {
        return item.entry().isEmpty() && item.word(AND);
    }

    private static List<List<Item>> parts(List<Item> items) {
        List<List<Item>> parts = new ArrayList<>();
        List<Item> current = new ArrayList<>();
        for (Item item : items) {
            boolean relative = item.entry().isEmpty() && item.word(Particles.CLAUSE);
            if (relative) {
                break;
            }
            if ((and(item) || item.piece().first().stop() == ',') && !current.isEmpty()) {
                parts.add(current);
                current = new ArrayList<>();
            }
            if (!and(item)) {
                current.add(item);
            }
        }
        if (!current.isEmpty()) {
            parts.add(current);
        }
        return parts;
    }

    /** Whether it can name an actor; "official residence and workplace" are things. */
    private static boolean standsAlone(List<Item> part) {
        Item last = part.get(part.size() - 1);
        boolean thing = last.entry().isEmpty()
                && !last.unknownName()
                && !last.piece().first().capital();
        return !thing
                && part.stream()
                        .anyMatch(i ->
                                i.entry().isPresent() && !i.is(Kind.QUANTITY) && !i.is(Kind.PART) || i.unknownName());
    }

    /** Gives every member what only one of them says: the noun of the last, or the "leaders of" of the first. */
    private static List<List<Item>> share(List<List<Item>> parts) {
        List<Item> first = parts.get(0);
        List<Item> last = parts.get(parts.size() - 1);
        List<List<Item>> shared = new ArrayList<>();
        for (List<Item> part : parts) {
            List<Item> whole = new ArrayList<>();
            if (part != first && bare(part) && of(first) > 0) {
                whole.addAll(first.subList(0, of(first) + 1));
            }
            whole.addAll(part);
            if (part != last && nationalities(part) && nationalFirst(last)) {
                whole.addAll(last.subList(nationals(last), last.size()));
            }
            shared.add(whole);
        }
        return shared;
    }

    private static int of(List<Item> part) {
        for (int i = 1; i < part.size() - 1; i++) {
            if (part.get(i).word(Particles.OF)) {
                return bare(part.subList(i + 1, part.size())) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean bare(List<Item> part) {
        return part.stream().allMatch(i -> i.is(Kind.COUNTRY));
    }

    private static boolean nationalities(List<Item> part) {
        int at = described(part);
        return at < part.size() && part.subList(at, part.size()).stream().allMatch(Lists::nationality);
    }

    private static boolean nationality(Item item) {
        return item.is(Kind.NATIONAL)
                || item.is(Kind.COUNTRY)
                || item.is(Kind.PEOPLE)
                || item.is(Kind.REGION)
                || item.is(Kind.ADJECTIVE);
    }

    /** How many unknown words in small letters stand before: "senior Hungarian and Romanian officials". */
    private static int described(List<Item> part) {
        int at = 0;
        while (at < part.size()
                && part.get(at).entry().isEmpty()
                && !part.get(at).piece().first().capital()) {
            at++;
        }
        return at;
    }

    private static boolean nationalFirst(List<Item> part) {
        return nationals(part) > 0 && nationals(part) < part.size();
    }

    private static int nationals(List<Item> part) {
        int n = 0;
        while (n < part.size() && nationality(part.get(n))) {
            n++;
        }
        return n;
    }
}

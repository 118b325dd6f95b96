package org.casus.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.actor.Participant;
import org.casus.story.Table;

/** Whether the parties of two events can be the same ones: by name, country and the kind of people that they are. */
final class Parties {

    private static final List<Set<String>> SIDES = Table.rows(Parties.class, "sectors.tsv").stream()
            .map(cells -> Set.of(cells.get(1).split("\\|")))
            .toList();

    private Parties() {}

    /** How two parties compare. */
    enum Match {
        /** They are the same, or of one side. */
        SAME,
        /** Nothing speaks against it. */
        MAYBE,
        /** They are others. */
        OTHERS
    }

    /** The best that any two of them come to; nothing speaks against it where one side is not named. */
    static Match match(List<Participant> some, List<Participant> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return Match.MAYBE;
        }
        Match best = Match.OTHERS;
        for (Participant one : some) {
            for (Participant other : others) {
                Match match = match(one, other);
                best = match.compareTo(best) < 0 ? match : best;
            }
        }
        return best;
    }

    /** Whether both words mean one party. */
    static Match match(Participant one, Participant other) {
        if (one.id().isPresent() && one.id().equals(other.id()) || sameName(one, other)) {
            return Match.SAME;
        }
        boolean bothPlaced = one.country().isPresent() && other.country().isPresent();
        if (bothPlaced && !one.country().equals(other.country())) {
            return Match.OTHERS;
        }
        boolean known = !sectors(one).isEmpty() && !sectors(other).isEmpty();
        if (known && !kin(sectors(one), sectors(other))) {
            return Match.OTHERS;
        }
        boolean named = one.id().isPresent() && other.id().isPresent() && !state(one) && !state(other);
        return bothPlaced && known && !named ? Match.SAME : Match.MAYBE;
    }

    /** A state acts by its government. */
    private static List<String> sectors(Participant party) {
        return state(party) ? List.of("GOV") : party.sectors();
    }

    private static boolean sameName(Participant one, Participant other) {
        return one.name().toLowerCase(Locale.ROOT).equals(other.name().toLowerCase(Locale.ROOT));
    }

    /** Whether a state itself is named, whose army or president acts for it. */
    private static boolean state(Participant party) {
        return party.country().isPresent() && party.sectors().isEmpty();
    }

    private static boolean kin(List<String> some, List<String> others) {
        return SIDES.stream()
                .anyMatch(side -> some.stream().anyMatch(side::contains)
                        && others.stream().anyMatch(side::contains));
    }
}

package org.casus.actor;

import java.util.Collection;
import java.util.Set;

/** PLOVER's sectors, and what this room asks of them. */
final class Sectors {

    /** Nothing is known of the actor. */
    static final String UNKNOWN = "UNK";

    /** Out of office, or of standing without one. */
    static final String ELITE = "ELI";

    private static final Set<String> ALL = Set.of(
            "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS", "CRM", "CVL",
            "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC", "IGO", "NGO", "MNC");

    private static final Set<String> ARMED = Set.of("UAF", "REB", "PRM", "CRM");

    private Sectors() {}

    /** All of them, in alphabetical order. */
    static String all() {
        return String.join(" ", new java.util.TreeSet<>(ALL));
    }

    static boolean known(Collection<String> sectors) {
        return ALL.containsAll(sectors);
    }

    /** Whether the first of them is an armed one outside a state. */
    static boolean armed(Collection<String> sectors) {
        return !sectors.isEmpty() && ARMED.contains(sectors.iterator().next());
    }
}

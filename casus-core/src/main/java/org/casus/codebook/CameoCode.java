package org.casus.codebook;

import java.util.List;
import java.util.Optional;

/**
 * A CAMEO code, and what it is in PLOVER.
 *
 * @param code two to four digits
 * @param name what it stands for
 * @param goldstein Goldstein's score, from -10 to 10
 * @param type the PLOVER type; empty where PLOVER has none (public statements)
 * @param mode the PLOVER mode
 * @param contexts the PLOVER contexts
 */
public record CameoCode(
        String code,
        String name,
        double goldstein,
        Optional<EventType> type,
        Optional<String> mode,
        List<String> contexts) {

    public CameoCode {
        contexts = List.copyOf(contexts);
    }
}

package org.casus.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casus.codebook.Operator;
import org.casus.story.Table;

/**
 * What becomes of an event's status when a word that bears on it stands inside another: "denied that it had planned to attack". The
 * table is {@code nesting.tsv}; nesting goes from the inside out, one word at a time.
 */
final class StatusAlgebra {

    private static final String NOT = "not ";

    private final Map<Status, Map<Status, Status>> plain = new EnumMap<>(Status.class);
    private final Map<Status, Map<Status, Status>> negated = new EnumMap<>(Status.class);

    private StatusAlgebra(List<List<String>> rows) {
        List<Status> inner = new ArrayList<>();
        for (int i = 1; i < rows.get(0).size(); i++) {
            inner.add(status(rows.get(0).get(i)));
        }
        for (List<String> row : rows.subList(1, rows.size())) {
            boolean not = row.get(0).startsWith(NOT);
            Map<Status, Status> results = new EnumMap<>(Status.class);
            for (int i = 0; i < inner.size(); i++) {
                results.put(inner.get(i), status(row.get(i + 1)));
            }
            (not ? negated : plain).put(status(not ? row.get(0).substring(NOT.length()) : row.get(0)), results);
        }
    }

    static StatusAlgebra load() {
        return new StatusAlgebra(Table.rows(StatusAlgebra.class, "nesting.tsv"));
    }

    /** The status of an event that has {@code inner} inside a word of status {@code outer}. */
    Status nest(Status inner, Status outer) {
        return find(plain, outer, inner);
    }

    /** The same where that outer word is negated; what asserts without more ("managed to") then denies. */
    Status nestNegated(Status inner, Status outer) {
        return outer == Status.HAPPENED ? nest(inner, Status.NEGATED) : find(negated, outer, inner);
    }

    /** The status that an operator's word gives by itself. */
    static Status of(Operator operator) {
        return status(operator.status());
    }

    private static Status find(Map<Status, Map<Status, Status>> table, Status outer, Status inner) {
        Map<Status, Status> results = table.get(outer);
        Status result = results == null ? null : results.get(inner);
        if (result == null) {
            throw new IllegalStateException("nesting.tsv does not say what " + outer.label() + " makes of " + inner);
        }
        return result;
    }

    private static Status status(String name) {
        return Status.valueOf(name.toUpperCase(Locale.ROOT));
    }
}

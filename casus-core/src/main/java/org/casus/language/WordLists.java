package org.casus.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casus.story.Table;

/** Word lists of a resource, by kind: rows of a kind and its words, {@code |} between them. */
final class WordLists {

    private final Map<String, Set<String>> lists = new HashMap<>();

    private WordLists() {}

    static WordLists read(String resource) {
        WordLists read = new WordLists();
        for (List<String> row : Table.rows(WordLists.class, resource)) {
            read.lists.put(row.get(0), Set.of(row.get(1).split("\\|")));
        }
        return read;
    }

    /** The words of that kind, lower case. */
    Set<String> of(String kind) {
        Set<String> list = lists.get(kind);
        if (list == null) {
            throw new IllegalStateException("no list " + kind);
        }
        return list;
    }

    /** The kinds, in alphabetical order. */
    List<String> kinds() {
        return lists.keySet().stream().sorted().toList();
    }

    /** Whether {@code word}, in lower case, is of that kind. */
    boolean has(String kind, String word) {
        return of(kind).contains(word.toLowerCase(Locale.ROOT));
    }
}

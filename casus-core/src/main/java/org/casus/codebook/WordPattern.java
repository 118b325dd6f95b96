package org.casus.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words that hang together in a tree, as the codebook writes them: lemmas separated by spaces, alternatives by {@code /}, the
 * head marked by {@code *} where it is not in its usual place (first in verb patterns, last in noun patterns).
 *
 * @param words as written
 * @param alternatives the lemmas that each word may have, in order
 * @param head which of the words is the head of the others
 */
public record WordPattern(String words, List<Set<String>> alternatives, int head) {

    public WordPattern {
        alternatives = List.copyOf(alternatives);
    }

    /** Reads a pattern; {@code nounLast} says that the last word is the head where none is marked. */
    public static WordPattern parse(String words, boolean nounLast) {
        String[] parts = words.strip().split("\\s+");
        List<Set<String>> alternatives = new ArrayList<>();
        int head = nounLast ? parts.length - 1 : 0;
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].endsWith("*")) {
                head = i;
            }
            String bare = parts[i].replace("*", "").toLowerCase(Locale.ROOT);
            alternatives.add(Set.copyOf(List.of(bare.split("/"))));
        }
        return new WordPattern(words, alternatives, head);
    }

    /** The lemmas of the head. */
    public Set<String> headLemmas() {
        return alternatives.get(head);
    }

    /** How many words there are. */
    public int size() {
        return alternatives.size();
    }
}

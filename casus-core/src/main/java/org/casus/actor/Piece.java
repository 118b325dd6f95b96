package org.casus.actor;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of a phrase: an alias found in the directory, or one word that the directory does not know.
 *
 * @param words its words
 * @param readings the entries that may be meant; none for an unknown word
 */
record Piece(List<Word> words, List<Alias> readings) {

    Piece {
        words = List.copyOf(words);
        readings = List.copyOf(readings);
    }

    Word first() {
        return words.get(0);
    }

    Word last() {
        return words.get(words.size() - 1);
    }

    boolean known() {
        return !readings.isEmpty();
    }

    boolean possessive() {
        return last().possessive();
    }

    /** Whether it is one unknown word of that folded form. */
    boolean is(String key) {
        return words.size() == 1 && first().is(key);
    }

    /** Its words, folded. */
    String folded() {
        return words.stream().map(Word::key).collect(Collectors.joining(" "));
    }

    String text(String phrase) {
        int end = possessive() ? last().begin() + last().text().length() : last().end();
        return phrase.substring(first().begin(), end);
    }
}

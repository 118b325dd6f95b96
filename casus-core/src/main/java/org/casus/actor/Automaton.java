package org.casus.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A deterministic finite automaton over words, grown by the word sequences that it is to know: one step a word, whatever the
 * number of sequences.
 *
 * <p>The transitions lie in one hash table with open addressing, keyed by state and word, so that a million names take some tens
 * of megabytes.
 */
final class Automaton {

    /** The state before any word. */
    static final int START = 0;

    /** No sequence goes on that way. */
    static final int NONE = -1;

    private static final int SMALLEST = 1 << 10;
    private static final long EMPTY = -1;

    private final Map<String, Integer> words = new HashMap<>();
    private long[] keys = new long[SMALLEST];
    private int[] targets = new int[SMALLEST];
    private int states = 1;

    Automaton() {
        Arrays.fill(keys, EMPTY);
    }

    /** The number of its states. */
    int states() {
        return states;
    }

    /** The state after {@code state} and {@code word}, or {@link #NONE}. */
    int next(int state, String word) {
        Integer symbol = words.get(word);
        if (symbol == null) {
            return NONE;
        }
        int slot = slot(keys, key(state, symbol));
        return keys[slot] == EMPTY ? NONE : targets[slot];
    }

    /** Makes it know {@code sequence}; gives the state at its end. */
    int add(List<String> sequence) {
        int state = START;
        for (String word : sequence) {
            state = grow(state, words.computeIfAbsent(word, w -> words.size()));
        }
        return state;
    }

    private int grow(int state, int symbol) {
        long key = key(state, symbol);
        int slot = slot(keys, key);
        if (keys[slot] == EMPTY) {
            if (states * 2 > keys.length) {
                widen();
                slot = slot(keys, key);
            }
            keys[slot] = key;
            targets[slot] = states++;
        }
        return targets[slot];
    }

    private void widen() {
        long[] wider = new long[keys.length * 2];
        int[] moved = new int[wider.length];
        Arrays.fill(wider, EMPTY);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != EMPTY) {
                int slot = slot(wider, keys[i]);
                wider[slot] = keys[i];
                moved[slot] = targets[i];
            }
        }
        keys = wider;
        targets = moved;
    }

    private static long key(int state, int symbol) {
        return (long) state << 32 | symbol;
    }

    /** Where {@code key} stands, or the empty slot where it would. */
    private static int slot(long[] keys, long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & keys.length - 1;
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}

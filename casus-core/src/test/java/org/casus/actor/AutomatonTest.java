package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** The automaton knows just what it was given. */
class AutomatonTest {

    private static int end(Automaton automaton, List<String> words) {
        int state = Automaton.START;
        for (String word : words) {
            state = state == Automaton.NONE ? Automaton.NONE : automaton.next(state, word);
        }
        return state;
    }

    @Property(tries = 50, seed = "17")
    void everySequenceLeadsToItsOwnState(
            @ForAll @Size(max = 3_000) List<@Size(min = 1, max = 4) List<@StringLength(max = 2) String>> sequences) {
        Automaton automaton = new Automaton();
        Map<List<String>, Integer> ends = new HashMap<>();
        sequences.forEach(words -> ends.put(words, automaton.add(words)));
        ends.forEach((words, state) -> assertThat(end(automaton, words)).isEqualTo(state));
        assertThat(ends.values()).doesNotHaveDuplicates();
    }

    @Property(tries = 50, seed = "17")
    void nothingElseLeadsAnywhere(@ForAll @Size(min = 1, max = 5) List<@StringLength(max = 3) String> words) {
        Automaton automaton = new Automaton();
        automaton.add(words);
        assertThat(automaton.next(Automaton.START, words.get(0) + "x")).isEqualTo(Automaton.NONE);
        assertThat(automaton.states()).isEqualTo(words.size() + 1);
    }
}

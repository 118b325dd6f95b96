package org.casus.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words in -ing that the parser takes for verbs where they are nouns. */
class GerundsTest {

    private static String read(List<String> forms, List<String> upos, int[] heads, List<String> deprels) {
        List<String> classes = new ArrayList<>(upos);
        List<String> relations = new ArrayList<>(deprels);
        Gerunds.asNouns(forms, classes, heads, relations);
        StringBuilder tree = new StringBuilder();
        for (int i = 0; i < heads.length; i++) {
            tree.append(forms.get(i) + " " + classes.get(i) + " " + heads[i] + " " + relations.get(i) + "\n");
        }
        return tree.toString();
    }

    @Test
    void firingAfterPoliceIsANoun() {
        String tree = read(
                List.of("Two", "died", "in", "police", "firing"),
                List.of("NUM", "VERB", "ADP", "NOUN", "VERB"),
                new int[] {1, -1, 3, 1, 1},
                List.of("nsubj", "root", "case", "obl", "advcl"));
        assertThat(tree).contains("in ADP 4 case", "police NOUN 4 compound", "firing NOUN 1 obl");
    }

    @Test
    void itCanBeTheSubject() {
        String tree = read(
                List.of("police", "firing", "left", "two", "dead"),
                List.of("NOUN", "VERB", "VERB", "NUM", "ADJ"),
                new int[] {1, 2, -1, 2, 2},
                List.of("nsubj", "advcl", "root", "obj", "xcomp"));
        assertThat(tree).contains("police NOUN 1 compound", "firing NOUN 2 nsubj");
    }

    @Test
    void whatStandsAfterAPrepositionAndAnAdjectiveIsANoun() {
        String tree = read(
                List.of("fled", "after", "heavy", "shelling"),
                List.of("VERB", "ADP", "ADJ", "VERB"),
                new int[] {-1, 3, 3, 0},
                List.of("root", "case", "amod", "advcl"));
        assertThat(tree).contains("shelling NOUN 0 obl");
    }

    @Test
    void whatOneResortsToIsANoun() {
        String tree = read(
                List.of("guards", "resorted", "to", "firing"),
                List.of("NOUN", "VERB", "SCONJ", "VERB"),
                new int[] {1, -1, 3, 1},
                List.of("nsubj", "root", "mark", "advcl"));
        assertThat(tree).contains("to SCONJ 3 case", "firing NOUN 1 obl");
    }

    @Test
    void whatHasAnObjectStaysAVerb() {
        List<String> forms = List.of("held", "for", "quietly", "shelling", "towns");
        String tree = read(
                forms,
                List.of("VERB", "SCONJ", "ADV", "VERB", "NOUN"),
                new int[] {-1, 3, 3, 0, 3},
                List.of("root", "mark", "advmod", "advcl", "obj"));
        assertThat(tree).contains("shelling VERB 0 advcl");
    }
}

package org.casus.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LateSubjectsTest {

    private static List<String> read(int[] heads, String... deprels) {
        List<String> relations = new ArrayList<>(List.of(deprels));
        LateSubjects.asObjects(heads, relations);
        return relations;
    }

    @Test
    void aSecondSubjectAfterTheVerbIsItsObject() {
        assertThat(read(new int[] {1, -1, 3, 1}, "nsubj", "root", "nummod", "nsubj:pass"))
                .containsExactly("nsubj", "root", "nummod", "obj");
    }

    @Test
    void aPassiveKeepsItsSubject() {
        assertThat(read(new int[] {2, 2, -1, 2}, "nsubj", "aux:pass", "root", "nsubj:pass"))
                .endsWith("nsubj:pass");
    }

    @Test
    void aSubjectAloneStays() {
        assertThat(read(new int[] {-1, 0}, "root", "nsubj:pass")).containsExactly("root", "nsubj:pass");
    }
}

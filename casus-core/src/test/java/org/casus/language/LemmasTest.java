package org.casus.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.casus.story.Table;
import org.junit.jupiter.api.Test;

class LemmasTest {

    private static final Lemmas LEMMAS = Lemmas.load();

    /** The table lies beside this test: word class, lemma, forms. */
    @Test
    void bringsFormsBackToTheirLemmas() {
        List<String> wrong = new ArrayList<>();
        int forms = 0;
        for (List<String> row : Table.rows(LemmasTest.class, "lemmas-expected.tsv")) {
            for (String form : row.get(2).split("\\|")) {
                String lemma = LEMMAS.of(form, row.get(0));
                forms++;
                if (!lemma.equals(row.get(1))) {
                    wrong.add(row.get(0) + " " + form + " -> " + lemma + ", not " + row.get(1));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(forms).isGreaterThan(900);
    }
}

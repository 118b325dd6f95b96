package org.casus.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.codebook.WordPattern;
import org.casus.story.Table;

/** The words of beginning, going on and ending, read from {@code aspects.tsv}. */
final class AspectWords {

    /** One row: the words, {@code verb}, {@code noun} or {@code word}, and what they say. */
    record Row(WordPattern words, String kind, Aspect aspect) {}

    private final Map<String, List<Row>> rows;

    private AspectWords(List<Row> rows) {
        this.rows = rows.stream()
                .collect(Collectors.groupingBy(
                        r -> r.words().headLemmas().iterator().next()));
    }

    static AspectWords load() {
        return new AspectWords(Table.rows(AspectWords.class, "aspects.tsv").stream()
                .map(c -> new Row(
                        WordPattern.parse(c.get(0), false),
                        c.get(1),
                        Aspect.valueOf(c.get(2).toUpperCase(Locale.ROOT))))
                .toList());
    }

    /** The rows whose head has that lemma, those of more words first. */
    List<Row> of(String lemma) {
        return rows.getOrDefault(lemma, List.of()).stream()
                .sorted((a, b) -> b.words().size() - a.words().size())
                .toList();
    }
}

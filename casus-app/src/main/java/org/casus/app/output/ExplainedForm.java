package org.casus.app.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casus.CodedStory;
import org.casus.Explanation;
import org.casus.event.Account;
import org.casus.event.PassedOver;
import org.casus.story.Span;

/** Stories for people who ask why: each row, its sentence with marks, and field by field what stands in it and why. */
public final class ExplainedForm implements Form {

    private static final int NARROWEST = 60;
    private static final int WIDEST = 120;
    private static final String MARGIN = "  ";

    private final int width;
    private final Paint paint;
    private final StoryHead head;

    /**
     * Makes the form.
     *
     * @param columns how wide the terminal is
     * @param colours whether bold and dim may be used
     */
    public ExplainedForm(int columns, boolean colours) {
        this.width = Math.max(NARROWEST, Math.min(WIDEST, columns));
        this.paint = new Paint(colours);
        this.head = new StoryHead(width, paint);
    }

    @Override
    public String head() {
        return "";
    }

    @Override
    public String body(CodedStory coded) {
        return explained(Explanation.unasked(coded));
    }

    @Override
    public String explained(Explanation explanation) {
        Set<Integer> all = IntStream.range(0, explanation.accounts().size())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        return explained(explanation, all, false);
    }

    /**
     * Some rows of a story.
     *
     * @param explanation the story with its accounts
     * @param chosen the places of the rows among the story's events, from 0
     * @param rejected whether the words that were looked at and left are shown too: all, or those of the sentences of the rows chosen
     */
    public String explained(Explanation explanation, Set<Integer> chosen, boolean rejected) {
        CodedStory coded = explanation.coded();
        List<String> lines = new ArrayList<>(head.of(coded));
        if (explanation.accounts().isEmpty() && coded.problems().isEmpty()) {
            lines.add("  (no events)");
        }
        AccountLines accounts = new AccountLines(coded, width, paint);
        for (int number : chosen) {
            Account account = explanation.accounts().get(number);
            lines.add("");
            lines.addAll(accounts.of(number + 1, account));
        }
        if (rejected) {
            lines.addAll(rejected(explanation, chosen));
        }
        return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n\n"));
    }

    private List<String> rejected(Explanation explanation, Set<Integer> chosen) {
        boolean all = chosen.size() == explanation.accounts().size();
        Set<Span> sentences = chosen.stream()
                .map(number -> explanation.accounts().get(number).sentence())
                .collect(Collectors.toSet());
        List<PassedOver> shown = explanation.passedOver().stream()
                .filter(p -> all || sentences.contains(p.sentence()))
                .toList();
        List<String> lines = new ArrayList<>(List.of(
                "",
                paint.bold(shown.isEmpty() ? "No other word was considered" : "Words that were considered and left")));
        Map<Span, List<PassedOver>> bySentence = new LinkedHashMap<>();
        shown.forEach(left -> bySentence
                .computeIfAbsent(left.sentence(), k -> new ArrayList<>())
                .add(left));
        String text = explanation.coded().story().text();
        bySentence.forEach((sentence, words) -> lines.addAll(rejected(sentence, words, text)));
        return lines;
    }

    private List<String> rejected(Span sentence, List<PassedOver> words, String text) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        List<Marked.Mark> marks =
                words.stream().map(left -> new Marked.Mark(left.word(), "")).toList();
        new Marked(text, width - MARGIN.length(), paint)
                .lines(sentence, marks)
                .forEach(line -> lines.add(MARGIN + line));
        for (PassedOver left : words) {
            String why = "“" + left.word().of(text) + "”, " + left.reading() + ": " + left.why();
            List<String> wrapped = Screen.wrap(Screen.oneLine(why), width - 3 * MARGIN.length());
            for (int i = 0; i < wrapped.size(); i++) {
                lines.add(MARGIN + MARGIN + (i == 0 ? "" : MARGIN) + wrapped.get(i));
            }
        }
        return lines;
    }
}

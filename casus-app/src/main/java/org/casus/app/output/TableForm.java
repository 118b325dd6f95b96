package org.casus.app.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casus.CodedStory;

/** A table for people, story by story: when, who, what, whom, where, whether it is so, and the words. */
public final class TableForm implements Form {

    private static final int NARROWEST = 60;
    private static final int WIDEST = 160;

    private final StoryHead head;
    private final EventRows rows;

    /**
     * Makes the form.
     *
     * @param columns how wide the terminal is
     * @param colours whether bold and dim may be used
     */
    public TableForm(int columns, boolean colours) {
        int width = Math.max(NARROWEST, Math.min(WIDEST, columns));
        Paint paint = new Paint(colours);
        this.head = new StoryHead(width, paint);
        this.rows = new EventRows(width, paint);
    }

    @Override
    public String head() {
        return "";
    }

    @Override
    public String body(CodedStory coded) {
        List<String> lines = new ArrayList<>(head.of(coded));
        lines.addAll(events(coded));
        return joined(lines);
    }

    private static String joined(List<String> lines) {
        return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n\n"));
    }

    private List<String> events(CodedStory coded) {
        if (coded.events().isEmpty()) {
            return coded.problems().isEmpty() ? List.of("  (no events)") : List.of();
        }
        List<String> lines = new ArrayList<>(rows.head());
        for (int i = 0; i < coded.events().size(); i++) {
            lines.addAll(rows.of(i + 1, coded.events().get(i), coded.story().text()));
        }
        return lines;
    }
}

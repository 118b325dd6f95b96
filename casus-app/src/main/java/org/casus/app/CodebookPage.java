package org.casus.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.codebook.CameoCode;
import org.casus.codebook.Codebook;
import org.casus.codebook.Entry;
import org.casus.codebook.EventType;
import org.casus.codebook.Example;
import org.casus.codebook.Frame;

/** The codebook as a page for reading, in Markdown: {@code docs/codebook.md}. */
final class CodebookPage {

    private static final List<String> QUADS =
            List.of("verbal cooperation", "material cooperation", "verbal conflict", "material conflict");
    private static final int FRAMES_SHOWN = 40;
    private static final String INTRODUCTION =
            """
            # The codebook

            What Casus codes as an event, type by type: the 16 types of PLOVER with their modes, the CAMEO code that each comes
            closest to, and the words that say it. Every example below is a test; `+` must be coded so, `-` looks like it and
            must not be. This page is made by `./casus codebook --markdown > docs/codebook.md`; the files it is made from are
            `casus-core/src/main/resources/org/casus/codebook/`, and `--codebook DIR` adds to them.

            """;

    private final Codebook codebook;
    private final StringBuilder page = new StringBuilder();

    CodebookPage(Codebook codebook) {
        this.codebook = codebook;
    }

    /** The whole page. */
    String markdown() {
        page.append(INTRODUCTION);
        overview();
        for (EventType type : EventType.values()) {
            type(type);
        }
        contexts();
        return page.toString();
    }

    private void overview() {
        page.append("| type | quad class | intensity | CAMEO | modes | frames |\n|---|---|---|---|---|---|\n");
        for (EventType type : EventType.values()) {
            String modes = modes(type).stream().map(e -> e.mode().orElse("")).collect(Collectors.joining(", "));
            line(
                    "| [%s](#%s) | %d %s | %.1f | %s | %s | %d |",
                    type,
                    type.name().toLowerCase(Locale.ROOT),
                    type.quad(),
                    QUADS.get(type.quad() - 1),
                    codebook.intensity(type, Optional.empty()),
                    codebook.usualCameo(type, Optional.empty()),
                    modes,
                    frames(type).size());
        }
        line(
                "\n%d frames and %d examples in all.\n",
                codebook.frames().all().size(), codebook.examples().size());
    }

    private void type(EventType type) {
        line("## %s\n", type);
        codebook.entry(type, Optional.empty()).ifPresent(entry -> line("%s\n", entry.definition()));
        words(frames(type).stream().filter(f -> f.mode().isEmpty()).toList());
        examples(type.name());
        modes(type).forEach(this::mode);
    }

    private void mode(Entry entry) {
        line("### %s %s\n", entry.type(), entry.mode().orElse(""));
        line("%s Intensity %.1f%s.\n", entry.definition(), entry.score(), cameo(entry.cameo()));
        words(frames(entry.type()).stream()
                .filter(f -> f.mode().equals(entry.mode()))
                .toList());
        examples(entry.label());
    }

    private String cameo(String code) {
        return codebook.cameo(code)
                .map(CameoCode::name)
                .map(name -> ", usually CAMEO " + code + " (" + name + ")")
                .orElse("");
    }

    /** The frames' words in the order of the alphabet; long lists are told by their beginning. */
    private void words(List<Frame> frames) {
        List<String> words = new ArrayList<>(frames.stream()
                .map(frame -> frame.pattern().words())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList());
        if (words.isEmpty()) {
            return;
        }
        String shown = words.stream().limit(FRAMES_SHOWN).collect(Collectors.joining(", "));
        int more = words.size() - FRAMES_SHOWN;
        line("Said by: %s%s\n", shown, more > 0 ? " … and " + more + " more" : "");
    }

    private void examples(String entry) {
        List<Example> all = codebook.examples().stream()
                .filter(example -> example.entry().equalsIgnoreCase(entry))
                .toList();
        all.stream().filter(Example::positive).forEach(example -> line("- `+` %s", marked(example)));
        all.stream().filter(example -> !example.positive()).forEach(example -> line("- `-` %s", marked(example)));
        page.append(all.isEmpty() ? "" : "\n");
    }

    /** The sentence with its trigger in bold, and who does it to whom. */
    private static String marked(Example example) {
        String trigger = example.trigger();
        String sentence = trigger.isEmpty()
                ? example.sentence()
                : example.sentence().replaceFirst("\\Q" + trigger + "\\E", "**" + trigger + "**");
        String parties = example.actor().isEmpty() && example.recipient().isEmpty()
                ? ""
                : " — " + told(example.actor()) + " → " + told(example.recipient());
        String status =
                example.status().isEmpty() || example.status().equals("happened") ? "" : ", " + example.status();
        return sentence + parties + status;
    }

    private static String told(String party) {
        return party.isEmpty() ? "?" : party;
    }

    private void contexts() {
        page.append(
                "## Contexts\n\nWhat an event is about; an event may have several.\n\n| context | meaning |\n|---|---|\n");
        codebook.contextDefinitions().entrySet().stream()
                .sorted((a, b) -> a.getKey().compareTo(b.getKey()))
                .forEach(context -> line("| %s | %s |", context.getKey(), context.getValue()));
    }

    private List<Entry> modes(EventType type) {
        return codebook.entries().stream()
                .filter(entry -> entry.type() == type && entry.mode().isPresent())
                .toList();
    }

    private List<Frame> frames(EventType type) {
        return codebook.frames().all().stream()
                .filter(frame -> frame.type() == type)
                .toList();
    }

    private void line(String format, Object... values) {
        page.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}

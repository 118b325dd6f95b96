package org.casus.app.output;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.CodedStory;
import org.casus.event.Account;
import org.casus.event.Claim;
import org.casus.event.Confidence;
import org.casus.event.Event;
import org.casus.event.Ground;
import org.casus.story.Section;
import org.casus.story.Span;

/** How a row came about, for people: its sentence with marks, then field by field what stands in it and why. */
final class AccountLines {

    private static final int LABEL = 9;
    private static final String MARGIN = "  ";
    private static final int LOST_SHOWN = 5;
    private static final List<String> QUADS =
            List.of("verbal cooperation", "material cooperation", "verbal conflict", "material conflict");
    /** Frames list many words in one place; their first ones do for reading. */
    private static final Pattern LONG_WORD = Pattern.compile("('[^'\\s]{24})[^'\\s]{6,}");

    private final CodedStory coded;
    private final int width;
    private final Paint paint;

    AccountLines(CodedStory coded, int width, Paint paint) {
        this.coded = coded;
        this.width = width;
        this.paint = paint;
    }

    /** The lines of one account, of the row of that number. */
    List<String> of(int number, Account account) {
        Event event = account.event();
        List<String> lines = new ArrayList<>();
        lines.add(paint.bold("Event " + number + ": " + EventText.what(event) + ", " + EventText.status(event))
                + paint.dim(" · " + event.id() + " · " + where(event)));
        lines.add("");
        lines.addAll(sentence(account));
        lines.add("");
        what(account, lines);
        parties("WHO", account.actors(), event.confidence().actor(), lines);
        parties("TO WHOM", account.recipients(), event.confidence().recipient(), lines);
        account.left().forEach(p -> field("LEFT OUT", EventText.party(p.who()), List.of(why(p)), lines));
        ground(
                "WHEN",
                event.date().map(EventText::when),
                account.date(),
                event.confidence().date(),
                lines);
        ground(
                "WHERE",
                event.place().map(EventText::where),
                account.place(),
                event.confidence().place(),
                lines);
        field("STATUS", EventText.status(event), List.of(account.status().why()), lines);
        claims(event, lines);
        links(event, lines);
        otherwise(account, lines);
        return lines;
    }

    private String where(Event event) {
        String section = event.section() == Section.BODY
                ? ""
                : ", " + event.section().name().toLowerCase(Locale.ROOT);
        return "sentence " + (event.sentence() + 1) + " of " + coded.sentences() + section;
    }

    private List<String> sentence(Account account) {
        Event event = account.event();
        List<Marked.Mark> marks = new ArrayList<>();
        account.named().forEach(span -> marks.add(new Marked.Mark(span, "")));
        account.actors().stream()
                .filter(p -> !p.who().text().isEmpty())
                .forEach(p -> marks.add(new Marked.Mark(p.who().span(), "who")));
        account.recipients().forEach(p -> marks.add(new Marked.Mark(p.who().span(), "to whom")));
        account.date().words().forEach(span -> marks.add(new Marked.Mark(span, "when")));
        account.place().words().forEach(span -> marks.add(new Marked.Mark(span, "where")));
        account.status().words().forEach(span -> marks.add(new Marked.Mark(span, "status")));
        event.claims().forEach(claim -> marks.add(new Marked.Mark(claim.cue(), "claim")));
        ties(event).forEach(tie -> marks.add(new Marked.Mark(tie.cue(), "link")));
        return new Marked(coded.story().text(), width - MARGIN.length(), paint)
                .lines(account.sentence(), marks.stream().distinct().toList()).stream()
                        .map(line -> MARGIN + line)
                        .toList();
    }

    private void what(Account account, List<String> lines) {
        Event event = account.event();
        List<String> why = new ArrayList<>();
        why.add("named by " + quoted(account.named()));
        why.addAll(account.type());
        account.counts().stream().map(Ground::why).forEach(why::add);
        String contexts = event.contexts().isEmpty() ? "" : " · contexts " + String.join(", ", event.contexts());
        String value = EventText.what(event) + " · CAMEO " + event.cameo() + " · intensity " + event.intensity() + " · "
                + QUADS.get(event.type().quad() - 1) + contexts;
        Confidence sure = event.confidence();
        field("WHAT", value + " · sure " + figure(sure.event()) + ", of its type " + figure(sure.type()), why, lines);
    }

    private void parties(String label, List<Account.Party> parties, double sure, List<String> lines) {
        if (parties.isEmpty()) {
            field(label, "-", List.of("nobody was found"), lines);
            return;
        }
        String at = label;
        for (Account.Party party : parties) {
            field(at, EventText.party(party.who()) + " · sure " + figure(sure), List.of(why(party)), lines);
            at = "";
        }
    }

    private static String why(Account.Party party) {
        String words = Screen.oneLine(party.who().text());
        return (words.isEmpty() ? "" : "“" + words + "”: ") + party.why();
    }

    private void ground(String label, Optional<String> value, Ground ground, double sure, List<String> lines) {
        field(
                label,
                value.map(v -> v + " · sure " + figure(sure)).orElse("-"),
                ground.why().isEmpty() ? List.of() : List.of(ground.why()),
                lines);
    }

    private void claims(Event event, List<String> lines) {
        String label = "CLAIMS";
        for (Claim claim : event.claims()) {
            field(label, EventText.said(claim) + by(claim.cue()), List.of(), lines);
            label = "";
        }
    }

    private String by(Span cue) {
        String words = quoted(List.of(cue));
        return (words.contains(" ") ? ", by the words " : ", by the word ") + words;
    }

    /** A link seen from one of its events. */
    private record Tie(String words, Span cue) {}

    private void links(Event event, List<String> lines) {
        String label = "LINKS";
        for (Tie tie : ties(event)) {
            field(label, tie.words() + by(tie.cue()), List.of(), lines);
            label = "";
        }
    }

    private List<Tie> ties(Event event) {
        return coded.links().stream()
                .filter(link -> link.from().equals(event.id()) || link.to().equals(event.id()))
                .map(link -> {
                    boolean from = link.from().equals(event.id());
                    String other = other(from ? link.to() : link.from());
                    return new Tie(EventText.link(link.kind(), from) + " " + other, link.cue());
                })
                .toList();
    }

    private String other(String id) {
        for (int i = 0; i < coded.events().size(); i++) {
            Event event = coded.events().get(i);
            if (event.id().equals(id)) {
                return "event " + (i + 1) + ", " + EventText.what(event) + " " + quoted(List.of(event.trigger()));
            }
        }
        return "an event that is left out here";
    }

    private void otherwise(Account account, List<String> lines) {
        if (!account.heard().isEmpty()) {
            String heard = account.heard().stream()
                    .map(h -> h.what() + " " + figure(h.score()))
                    .collect(Collectors.joining(", "));
            field("MODEL", "hears in " + quoted(List.of(account.event().trigger())) + ": " + heard, List.of(), lines);
        }
        List<String> lost = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Account.Lost one : account.lost()) {
            if (lost.size() < LOST_SHOWN && told.add(one.what())) {
                lost.add(one.what() + " " + one.why() + ": " + one.rule());
            }
        }
        int more = account.lost().size() - lost.size();
        if (more > 0) {
            lost.add("and " + more + (more == 1 ? " more frame" : " more frames"));
        }
        if (!lost.isEmpty()) {
            field("LOST", "other readings of " + quoted(account.named()) + " in the codebook", lost, lines);
        }
    }

    /** A field: its label, what stands in it, and below, further in, why. */
    private void field(String label, String value, List<String> why, List<String> lines) {
        String margin = MARGIN + " ".repeat(LABEL);
        List<String> wrapped = Screen.wrap(Screen.oneLine(value), width - margin.length());
        for (int i = 0; i < wrapped.size(); i++) {
            String before = i == 0 ? MARGIN + paint.dim(Screen.padded(label, LABEL)) : margin;
            lines.add(before + paint.bold(wrapped.get(i)));
        }
        for (String reason : why) {
            String text = LONG_WORD.matcher(Screen.oneLine(reason)).replaceAll("$1…");
            Stream<String> parts = Screen.wrap(text, width - margin.length() - MARGIN.length()).stream();
            parts.forEach(part -> lines.add(margin + MARGIN + part));
        }
    }

    private String quoted(List<Span> spans) {
        return spans.stream()
                .map(span -> "“" + Screen.oneLine(span.of(coded.story().text())) + "”")
                .collect(Collectors.joining(" "));
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}

package org.casus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.actor.Participant;
import org.casus.codebook.EventType;
import org.casus.codebook.Example;
import org.casus.event.Event;
import org.casus.event.Status;
import org.casus.story.Span;

/**
 * What the coder makes of one of the codebook's examples.
 *
 * @param example the example
 * @param wrong what it gets wrong; empty if all is right
 * @param coded what it coded on the words in question, for reading
 */
record ExampleVerdict(Example example, Set<Fault> wrong, String coded) {

    /** What can be wrong. The first three are about what is coded at all; the others about a right event's details. */
    enum Fault {
        /** A {@code -} example is coded as what it only looks like. */
        CODED,
        /** No event of the type. */
        TYPE,
        /** An event of the type, but not of the mode. */
        MODE,
        STATUS,
        ACTOR,
        RECIPIENT
    }

    private static final Set<Status> REAL = EnumSet.of(Status.HAPPENED, Status.ALLEGED, Status.PLANNED);

    /** Compares {@code events}, coded from the example's sentence alone, with what the example says. */
    static ExampleVerdict of(Example example, List<Event> events) {
        Set<Fault> wrong = example.positive() ? missed(example, events) : mistaken(example, events);
        return new ExampleVerdict(example, wrong, told(example, events));
    }

    boolean right() {
        return wrong.isEmpty();
    }

    boolean has(Fault fault) {
        return wrong.contains(fault);
    }

    /** Whether a {@code +} example's type is found. */
    boolean typeFound() {
        return !has(Fault.TYPE);
    }

    /** The example's type. */
    static String type(Example example) {
        return example.entry().split("/")[0];
    }

    static Optional<String> mode(Example example) {
        int slash = example.entry().indexOf('/');
        return slash < 0
                ? Optional.empty()
                : Optional.of(example.entry().substring(slash + 1).toLowerCase(Locale.ROOT));
    }

    private static Set<Fault> mistaken(Example example, List<Event> events) {
        boolean coded = events.stream()
                .filter(e -> fits(example, e) && modeFits(example, e))
                .anyMatch(e -> onTrigger(example, e) && REAL.contains(e.status()));
        return coded ? EnumSet.of(Fault.CODED) : EnumSet.noneOf(Fault.class);
    }

    /** The faults of the event that comes nearest to the example; a word of the same construction may stand for its trigger. */
    private static Set<Fault> missed(Example example, List<Event> events) {
        List<Event> typed = events.stream().filter(e -> fits(example, e)).toList();
        return typed.stream()
                .sorted(Comparator.comparing((Event e) -> !modeFits(example, e))
                        .thenComparing(e -> !onTrigger(example, e)))
                .map(e -> faults(example, e))
                .findFirst()
                .orElseGet(() -> EnumSet.of(Fault.TYPE));
    }

    private static Set<Fault> faults(Example example, Event event) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (!modeFits(example, event)) {
            faults.add(Fault.MODE);
        }
        if (!example.status().isEmpty()
                && !example.status().equals(event.status().label())) {
            faults.add(Fault.STATUS);
        }
        if (!overlaps(example.sentence(), example.actor(), event.actors())) {
            faults.add(Fault.ACTOR);
        }
        if (!overlaps(example.sentence(), example.recipient(), event.recipients())) {
            faults.add(Fault.RECIPIENT);
        }
        return faults;
    }

    private static boolean fits(Example example, Event event) {
        return event.type() == EventType.valueOf(type(example));
    }

    private static boolean modeFits(Example example, Event event) {
        Optional<String> mode = mode(example);
        return mode.isEmpty() || mode.equals(event.mode().map(m -> m.toLowerCase(Locale.ROOT)));
    }

    private static boolean onTrigger(Example example, Event event) {
        return occurrences(example.sentence(), example.trigger()).stream().anyMatch(event.trigger()::overlaps);
    }

    private static boolean overlaps(String sentence, String text, List<Participant> parties) {
        return text.isEmpty()
                || occurrences(sentence, text).stream().anyMatch(span -> parties.stream()
                        .anyMatch(p -> p.span().overlaps(span)));
    }

    private static List<Span> occurrences(String sentence, String words) {
        List<Span> found = new ArrayList<>();
        for (int at = sentence.indexOf(words); at >= 0 && !words.isEmpty(); at = sentence.indexOf(words, at + 1)) {
            found.add(new Span(at, at + words.length()));
        }
        return found;
    }

    private static String told(Example example, List<Event> events) {
        String told = events.stream()
                .map(e -> e.type()
                        + e.mode().map(m -> "/" + m).orElse("")
                        + " '" + e.trigger().of(example.sentence()) + "' "
                        + e.status().label()
                        + " (" + names(e.actors()) + " > " + names(e.recipients()) + ")")
                .collect(Collectors.joining("; "));
        return told.isEmpty() ? "nothing" : told.replaceAll("\\s+", " ");
    }

    private static String names(List<Participant> parties) {
        return parties.stream().map(Participant::text).collect(Collectors.joining(", "));
    }
}

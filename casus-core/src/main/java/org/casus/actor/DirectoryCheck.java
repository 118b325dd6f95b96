package org.casus.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.actor.Directory.Listed;
import org.casus.actor.Entry.Kind;

/** Looks for what of the tables contradicts itself or leaves open who is meant. */
final class DirectoryCheck {

    private final Directory directory;
    private final List<Finding> findings = new ArrayList<>();

    DirectoryCheck(Directory directory) {
        this.directory = directory;
    }

    List<Finding> findings() {
        names();
        parents();
        directory.listed().forEach(this::terms);
        directory.lexicon().shared().forEach(this::meanings);
        return List.copyOf(findings);
    }

    private void names() {
        Map<String, Listed> seen = new HashMap<>();
        for (Listed one : directory.listed()) {
            Entry entry = one.entry();
            Listed before = seen.putIfAbsent(entry.kind() + "|" + entry.name() + "|" + entry.country(), one);
            if (before != null) {
                fault("name-twice", entry.name() + " stands in " + before.origin() + " and in " + one.origin());
            }
        }
    }

    private void parents() {
        Set<String> names = new HashSet<>();
        directory.listed().forEach(one -> names.add(one.entry().name()));
        for (Listed one : directory.listed()) {
            String parent = one.entry().life().parent();
            if (!parent.isEmpty() && !names.contains(parent)) {
                fault(
                        "no-such-parent",
                        one.origin() + ": " + one.entry().name() + " is said to belong to '" + parent
                                + "', which no table has");
            }
        }
    }

    /** A group or party is in one role at a time; so is the holder of one office. */
    private void terms(Listed one) {
        Entry entry = one.entry();
        if (!entry.life().from().isBefore(entry.life().to())) {
            fault("ends-before-it-begins", one.origin() + ": " + entry.name());
        }
        for (int i = 0; i < entry.terms().size(); i++) {
            for (Term other : entry.terms().subList(i + 1, entry.terms().size())) {
                Term term = entry.terms().get(i);
                boolean same = term.office().equals(other.office());
                if (same && term.from().isBefore(other.to()) && other.from().isBefore(term.to())) {
                    fault(
                            "dates-overlap",
                            one.origin() + ": " + entry.name() + " is " + said(term) + " from " + term.from() + " to "
                                    + term.to() + " and again from " + other.from());
                }
            }
        }
    }

    private static String said(Term term) {
        return term.office().isEmpty() ? String.join("|", term.sectors()) : term.office();
    }

    /** Several so called: of one land and one time it must be marked who is meant; of several lands the story decides. */
    private void meanings(List<Alias> shared) {
        List<Alias> named =
                shared.stream().filter(a -> a.entry().organisation() || free(a)).toList();
        boolean organisations = named.stream().anyMatch(a -> a.entry().organisation());
        List<Alias> rivals = named.stream()
                .filter(a -> a.entry().organisation() == organisations)
                .toList();
        if (rivals.size() < 2 || rivals.stream().filter(Alias::first).count() == 1) {
            return;
        }
        String who = "'" + rivals.get(0).written() + "' is shared by "
                + rivals.stream()
                        .map(a -> a.entry().name() + " (" + a.entry().country() + ")")
                        .collect(Collectors.joining(", "));
        boolean open = rivals.stream()
                .anyMatch(a -> rivals.stream().anyMatch(b -> !a.equals(b) && alike(a.entry(), b.entry())));
        if (open) {
            fault("meaning-undecided", who + ": mark one with ! as meant first, or give dates that do not overlap");
        } else {
            findings.add(new Finding("left-to-the-story", false, who));
        }
    }

    private static boolean free(Alias alias) {
        return alias.entry().kind() == Kind.LEADER && alias.use() == Alias.Use.FREE;
    }

    private static boolean alike(Entry one, Entry other) {
        boolean together = one.life().from().isBefore(other.life().to())
                && other.life().from().isBefore(one.life().to());
        return one.country().equals(other.country()) && together && one.organisation();
    }

    private void fault(String kind, String detail) {
        findings.add(new Finding(kind, true, detail));
    }
}

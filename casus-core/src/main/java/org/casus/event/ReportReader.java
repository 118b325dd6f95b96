package org.casus.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Joins the words of a story that tell of one event: "broke into the embassy", "the storming", the caption. */
final class ReportReader {

    private final Likeness likeness = new Likeness(ReportWords.load());

    /** What makes two mentions one. */
    Likeness likeness() {
        return likeness;
    }

    /** The reports of the drafts, which are given in the order of the text; what is tied as cause and effect is not one event. */
    Reports read(List<Draft> drafts, List<Tie> ties) {
        Reports reports = new Reports();
        for (int i = 0; i < drafts.size(); i++) {
            Draft later = drafts.get(i);
            Optional<Draft> best = Optional.empty();
            Optional<Likeness.Ground> ground = Optional.empty();
            for (Draft earlier : drafts.subList(0, i)) {
                Optional<Likeness.Ground> one =
                        tied(earlier, later, ties) ? Optional.empty() : fits(reports, earlier, later);
                if (one.isPresent()
                        && (ground.isEmpty()
                                || one.get().weight() >= ground.get().weight())) {
                    best = Optional.of(earlier);
                    ground = one;
                }
            }
            if (best.isPresent() && ground.isPresent()) {
                reports.join(later, best.get(), ground.get().why());
            }
        }
        return reports;
    }

    private static boolean tied(Draft one, Draft other, List<Tie> ties) {
        return ties.stream().anyMatch(t -> t.from() == one && t.to() == other || t.from() == other && t.to() == one);
    }

    /** The ground for taking the two for one; none if the later one cannot be the event that the earlier one takes up itself. */
    private Optional<Likeness.Ground> fits(Reports reports, Draft earlier, Draft later) {
        if (earlier.candidate.sentence().index() == later.candidate.sentence().index() && !likeness.takesUp(later)) {
            return Optional.empty();
        }
        return reports.of(earlier).stream().allMatch(d -> d == earlier || likeness.mayBe(d, later))
                ? likeness.ground(earlier, later)
                : Optional.empty();
    }

    /** Which drafts of a story tell of one event. Lives inside one call of the coder. */
    static final class Reports {

        private final Map<Draft, List<Draft>> groups = new HashMap<>();
        private final Map<Draft, String> reasons = new LinkedHashMap<>();

        private void join(Draft later, Draft earlier, String why) {
            List<Draft> group = groups.computeIfAbsent(earlier, k -> new ArrayList<>(List.of(earlier)));
            group.add(later);
            groups.put(later, group);
            reasons.put(later, why);
        }

        /** All that tell of the event of {@code draft}, itself among them, in the order of the text. */
        List<Draft> of(Draft draft) {
            return List.copyOf(groups.getOrDefault(draft, List.of(draft)));
        }

        /** Each later mention of {@code kept} tied to the first of them. */
        List<Tie> ties(List<Draft> kept) {
            List<Tie> ties = new ArrayList<>();
            reasons.forEach((later, why) -> of(later).stream()
                    .filter(kept::contains)
                    .findFirst()
                    .filter(first -> first != later && kept.contains(later))
                    .map(first -> new Tie(
                            later,
                            first,
                            Link.Kind.SAME_AS,
                            later.candidate.trigger().span(),
                            why))
                    .ifPresent(ties::add));
            return ties;
        }
    }
}

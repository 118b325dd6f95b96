package org.casus.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a story has told before of an event that somebody now takes a stand on. */
final class Earlier {

    /** So many sentences back a denied deed may have been told. */
    private static final int REACH = 6;

    private final List<Draft> drafts;
    private final ReportReader.Reports reports;
    private final Likeness likeness;

    Earlier(List<Draft> drafts, ReportReader.Reports reports, Likeness likeness) {
        this.drafts = drafts;
        this.reports = reports;
        this.likeness = likeness;
    }

    /** Whether the words take up an event told before: "the attack". */
    boolean takesUp(Draft draft) {
        return likeness.takesUp(draft);
    }

    /** The event's first mention; for what is denied in a clause ("denied that it had shelled the camp"), the last deed of that stem. */
    Optional<Draft> of(Draft draft) {
        Draft first = reports.of(draft).get(0);
        if (first != draft) {
            return Optional.of(first);
        }
        int here = draft.candidate.sentence().index();
        return drafts.stream()
                .filter(d -> d.candidate.sentence().index() < here
                        && here - d.candidate.sentence().index() <= REACH)
                .filter(d -> ReportWords.sameStem(
                                d.candidate.trigger().lemma(),
                                draft.candidate.trigger().lemma())
                        && likeness.mayBe(d, draft))
                .reduce((one, later) -> later);
    }

    /** Puts a claim on an event and on all that tell of it. */
    void claim(Draft draft, Claim claim) {
        draft.claimed = true;
        put(draft, claim);
        spread(draft, claim);
    }

    /** Puts a claim on the other mentions of an event. */
    void spread(Draft draft, Claim claim) {
        reports.of(draft).stream().filter(d -> d != draft).forEach(d -> put(d, claim));
    }

    private static void put(Draft draft, Claim claim) {
        boolean known =
                draft.claims.stream().anyMatch(c -> c.stance() == claim.stance() && name(c).equals(name(claim)));
        if (!known) {
            draft.claims.add(claim);
        }
    }

    private static String name(Claim claim) {
        return claim.by().name().toLowerCase(Locale.ROOT);
    }
}

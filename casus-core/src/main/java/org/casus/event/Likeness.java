package org.casus.event;

import java.util.Optional;
import java.util.Set;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.casus.place.EventPlace;
import org.casus.place.PlaceBasis;
import org.casus.place.PlacePrecision;
import org.casus.story.Section;
import org.casus.time.Basis;
import org.casus.time.EventDate;

/** Whether a later word of a story tells of the same event as an earlier one, and why that is believed. */
final class Likeness {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<Status> REAL = Set.of(Status.HAPPENED, Status.ALLEGED);
    private static final Set<Section> RETELLING = Set.of(Section.HEADLINE, Section.CAPTION);
    /** So many sentences back another noun may take an event up; one of the same stem may do so from twice as far. */
    private static final int REACH = 6;

    private final ReportWords words;

    Likeness(ReportWords words) {
        this.words = words;
    }

    /**
     * A ground for taking two mentions for one event.
     *
     * @param why the ground, for reading
     * @param weight how much speaks for it; of two earlier events the weightier is meant
     */
    record Ground(String why, double weight) {}

    /** The ground for taking {@code later} and {@code earlier} for one event; empty if there is none. */
    Optional<Ground> ground(Draft earlier, Draft later) {
        if (!mayBe(earlier, later)) {
            return Optional.empty();
        }
        Parties.Match actors = Parties.match(earlier.actors, later.actors);
        Parties.Match recipients = Parties.match(earlier.recipients, later.recipients);
        if (!REAL.contains(later.status) && !takesUp(later)) {
            return Optional.empty();
        }
        int shared = (actors == Parties.Match.SAME ? 1 : 0) + (recipients == Parties.Match.SAME ? 1 : 0);
        double weight = 2 * shared + (stem(earlier, later) ? 2 : 0) - 0.2 * distance(earlier, later);
        return why(earlier, later, shared).map(why -> new Ground(why, weight));
    }

    /** Whether nothing speaks against the two being one event. */
    boolean mayBe(Draft earlier, Draft later) {
        return compatible(earlier, later)
                && Parties.match(earlier.actors, later.actors) != Parties.Match.OTHERS
                && Parties.match(earlier.recipients, later.recipients) != Parties.Match.OTHERS;
    }

    private Optional<String> why(Draft earlier, Draft later, int shared) {
        boolean stem = stem(earlier, later);
        if (takesUp(later) && (stem || words.standsFor(named(later).lemma(), earlier))) {
            int reach = stem ? 2 * REACH : REACH;
            return distance(earlier, later) <= reach || shared > 1
                    ? Optional.of("takes up what was told before")
                    : Optional.empty();
        }
        boolean retold = RETELLING.contains(section(earlier)) != RETELLING.contains(section(later));
        if (retold && (shared > 1 || stem && shared > 0)) {
            return Optional.of("told in a headline or caption and in the text");
        }
        boolean again = shared == 2 && stem && !indefinite(later) && !words.verbal(later.type());
        return again ? Optional.of("the same deed by and to the same parties") : Optional.empty();
    }

    private boolean compatible(Draft earlier, Draft later) {
        return (REAL.contains(earlier.status) || earlier.disputed)
                && words.alike(earlier.type(), earlier.writtenMode(), later.type(), later.writtenMode())
                && !apart(earlier.date, later.date)
                && (justTold(earlier, later) || !elsewhere(earlier.place, later.place))
                && !otherToll(earlier.killed, later.killed)
                && numberFits(earlier, later);
    }

    /** "abducted twelve students in one town. The abduction prompted protests in another": the noun has no place of its own. */
    private boolean justTold(Draft earlier, Draft later) {
        Sentence sentence = later.candidate.sentence();
        return takesUp(later)
                && stem(earlier, later)
                && distance(earlier, later) <= 1
                && sentence.children(named(later), "nmod").isEmpty();
    }

    private static boolean stem(Draft one, Draft other) {
        return ReportWords.sameStem(named(one).lemma(), named(other).lemma());
    }

    private static int distance(Draft earlier, Draft later) {
        return later.candidate.sentence().index() - earlier.candidate.sentence().index();
    }

    private static Section section(Draft draft) {
        return draft.candidate.sentence().section();
    }

    /** "the attack", "this killing", "their march"; not "the second attack". */
    boolean takesUp(Draft draft) {
        Token trigger = named(draft);
        Sentence sentence = draft.candidate.sentence();
        if (!trigger.upos().equals("NOUN")) {
            return false;
        }
        boolean definite = sentence.children(trigger).stream()
                .anyMatch(t -> t.is("nmod:poss") || DEFINITE.contains(t.lemma()) && t.is("det"));
        boolean other = sentence.children(trigger).stream().anyMatch(t -> words.makesNew(t.lemma()) || t.is("nummod"));
        return definite && !other;
    }

    /** The noun that names the event, where there is one: "attack" of "carried out the attack". */
    private static Token named(Draft draft) {
        Token trigger = draft.candidate.trigger();
        return trigger.upos().equals("NOUN")
                ? trigger
                : draft.candidate.words().stream()
                        .filter(t -> t.upos().equals("NOUN"))
                        .findFirst()
                        .orElse(trigger);
    }

    /** "an attack" is none that was told before. */
    private boolean indefinite(Draft draft) {
        return named(draft).upos().equals("NOUN") && !takesUp(draft);
    }

    private static boolean apart(Optional<EventDate> one, Optional<EventDate> other) {
        boolean both = one.filter(Likeness::told).isPresent()
                && other.filter(Likeness::told).isPresent();
        return both
                && (one.get().end().isBefore(other.get().start())
                        || other.get().end().isBefore(one.get().start()));
    }

    private static boolean told(EventDate date) {
        return date.basis() == Basis.TEXT;
    }

    private static boolean elsewhere(Optional<EventPlace> one, Optional<EventPlace> other) {
        boolean both = one.filter(Likeness::told).isPresent()
                && other.filter(Likeness::told).isPresent();
        if (!both) {
            return false;
        }
        EventPlace a = one.get();
        EventPlace b = other.get();
        boolean lands = a.country().isPresent()
                && b.country().isPresent()
                && !a.country().equals(b.country());
        boolean towns = exact(a)
                && exact(b)
                && !a.name().contains(b.name())
                && !b.name().contains(a.name());
        return lands || towns;
    }

    private static boolean told(EventPlace place) {
        return place.basis() == PlaceBasis.TEXT;
    }

    private static boolean exact(EventPlace place) {
        return place.precision() == PlacePrecision.CITY || place.precision() == PlacePrecision.SITE;
    }

    private static boolean otherToll(Optional<Count> one, Optional<Count> other) {
        return one.isPresent()
                && other.isPresent()
                && (one.get().max() < other.get().min()
                        || other.get().max() < one.get().min());
    }

    /** "the strike" is none of several strikes told before, nor the other way round. */
    private static boolean numberFits(Draft earlier, Draft later) {
        Token a = named(earlier);
        Token b = named(later);
        boolean nouns = a.upos().equals("NOUN") && b.upos().equals("NOUN");
        return !nouns || plural(a) == plural(b);
    }

    private static boolean plural(Token noun) {
        return noun.text().endsWith("s") && !noun.lemma().endsWith("s");
    }
}

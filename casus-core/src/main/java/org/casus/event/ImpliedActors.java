package org.casus.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.actor.Participant;
import org.casus.cast.Cast;
import org.casus.codebook.EventType;
import org.casus.codebook.Slot;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.casus.story.Table;

/**
 * Says who did what no words name a doer for: "the firing" is by those who fired a moment before, and "four men were arrested"
 * is by police, for nobody else arrests. Such parties are marked as implied.
 */
final class ImpliedActors {

    private static final String ANY = "*";
    private static final String ITSELF = "=";
    private static final Slot OBJECT = Slot.parse("obj");
    private static final Slot OF = Slot.parse("of");
    private static final Set<Status> WANTED = EnumSet.of(Status.DEMANDED, Status.THREATENED);
    private static final Set<String> WE = Set.of("we", "us");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<EventType> RESUMED = Set.of(EventType.ASSAULT, EventType.COERCE);
    /** How many sentences before an event may stand whose doers "the firing" has. */
    private static final int NEAR = 3;

    private final List<Row> rows =
            Table.rows(ImpliedActors.class, "implied.tsv").stream().map(Row::of).toList();

    /** Who does what is named by one of some words. */
    private record Row(
            EventType type, String mode, Set<String> words, Set<String> objects, String name, List<String> sectors) {

        static Row of(List<String> cells) {
            return new Row(
                    EventType.valueOf(cells.get(0)),
                    cells.get(1),
                    set(cells.get(2)),
                    set(cells.get(3)),
                    cells.get(4),
                    List.of(cells.get(5).split("\\|")));
        }

        private static Set<String> set(String cell) {
            return Set.copyOf(Arrays.asList(cell.split("\\|")));
        }

        boolean itself() {
            return name.equals(ITSELF);
        }

        Participant party(Draft draft) {
            return Participant.implied(name, sectors, draft.candidate.trigger().span());
        }

        boolean fits(Draft draft) {
            boolean sameMode = mode.equals(ANY) || mode.equals(draft.mode.orElse("-"));
            return draft.is(type)
                    && sameMode
                    && has(words, draft.candidate.words())
                    && (objects.contains(ANY) || has(objects, kinds(draft)));
        }

        private static boolean has(Set<String> words, List<Token> tokens) {
            return words.contains(ANY) || tokens.stream().anyMatch(t -> words.contains(t.lemma()));
        }

        /** What it is done to, and what that is an amount of ("a haul of rifles"). */
        private static List<Token> kinds(Draft draft) {
            List<Token> kinds = new ArrayList<>(objects(draft));
            objects(draft).forEach(o -> kinds.addAll(draft.candidate.sentence().children(o, "nmod")));
            return kinds;
        }

        private static List<Token> objects(Draft draft) {
            Token trigger = draft.candidate.trigger();
            return draft.arguments.fill(trigger, PartyFinder.nominal(trigger) ? OF : OBJECT);
        }
    }

    /** Gives the drafts of a story, in the order of the text, the doers that are implied. */
    void fill(List<Draft> drafts, Cast cast) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (WANTED.contains(draft.status)) {
                continue; // who is to do it is whoever it is demanded of, or threatens
            }
            withSectors(draft, cast);
            if (draft.actors.isEmpty() && open(draft)) {
                List<Participant> before = resumed(draft, drafts.subList(0, i));
                draft.actors.addAll(before.isEmpty() ? implied(draft, cast) : before);
            } else if (teller(draft)) {
                draft.speaker = rows.stream()
                        .filter(row -> !row.itself() && row.fits(draft))
                        .findFirst()
                        .map(row -> row.party(draft));
            }
        }
    }

    /** "we have arrested five": who says so is police, if the story does not say who it is. */
    private static boolean teller(Draft draft) {
        return !draft.actors.isEmpty()
                && draft.actors.stream()
                        .allMatch(p ->
                                p.sectors().isEmpty() && WE.contains(p.text().toLowerCase(Locale.ROOT)));
    }

    /** Whether the words around the event have no place where a doer stands. */
    private static boolean open(Draft draft) {
        Token trigger = draft.candidate.trigger();
        return PartyFinder.nominal(trigger)
                || draft.arguments.clauses().logicalSubjects(trigger).isEmpty();
    }

    private List<Participant> implied(Draft draft, Cast cast) {
        return rows.stream()
                .filter(row -> row.fits(draft))
                .findFirst()
                .map(row -> row.itself() ? moved(draft, row.sectors(), cast) : List.of(row.party(draft)))
                .orElse(List.of());
    }

    /** "additional forces were deployed": what the words of moving tell of those who are moved. */
    private void withSectors(Draft draft, Cast cast) {
        if (draft.actors.isEmpty()
                || draft.actors.stream().anyMatch(p -> !p.sectors().isEmpty())) {
            return;
        }
        rows.stream()
                .filter(row -> row.itself() && row.fits(draft))
                .findFirst()
                .ifPresent(row -> draft.actors.replaceAll(p -> moves(p, draft, cast) ? p.in(row.sectors()) : p));
    }

    private static boolean moves(Participant party, Draft draft, Cast cast) {
        return cast.participants(draft.candidate.sentence(), Row.objects(draft)).stream()
                .anyMatch(p -> p.span().equals(party.span()));
    }

    /** "troops were deployed": those who are moved are those who act. */
    private static List<Participant> moved(Draft draft, List<String> sectors, Cast cast) {
        List<Participant> moved = cast.participants(draft.candidate.sentence(), Row.objects(draft)).stream()
                .map(p -> p.sectors().isEmpty() ? p.understood().in(sectors) : p.understood())
                .toList();
        draft.recipients.removeIf(p -> moved.stream().anyMatch(m -> m.span().overlaps(p.span())));
        return moved;
    }

    /** The doers of the last event of that kind, where "the" says that it was told already. */
    private static List<Participant> resumed(Draft draft, List<Draft> earlier) {
        if (!RESUMED.contains(draft.candidate.type()) || !definite(draft)) {
            return List.of();
        }
        int sentence = draft.candidate.sentence().index();
        Optional<Draft> last = earlier.stream()
                .filter(e -> e.is(draft.candidate.type()) && e.mode.equals(draft.mode))
                .filter(e -> sentence - e.candidate.sentence().index() <= NEAR && !e.actors.isEmpty())
                .reduce((first, second) -> second);
        return last.map(e -> e.actors.stream()
                        .filter(p -> p.country().isPresent() || !p.sectors().isEmpty())
                        .map(Participant::understood)
                        .toList())
                .orElse(List.of());
    }

    private static boolean definite(Draft draft) {
        Sentence sentence = draft.candidate.sentence();
        Token trigger = draft.candidate.trigger();
        return PartyFinder.nominal(trigger)
                && sentence.children(trigger, "det").stream().anyMatch(t -> DEFINITE.contains(t.lemma()));
    }
}

package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.actor.Entry.Kind;

/**
 * Chooses which entry a piece stands for, by the words and nationalities beside it, the date, and the countries that the story is
 * about. Where several are so called and nothing decides, it is none of them: only what all of them share is known.
 */
final class Choice {

    /** The phrase names the country ("Israel's Labour Party"). */
    private static final int NAMED_LAND = 50;

    /** The story names the country; one less for each country that it names more often. */
    private static final int STORY_LAND = 25;

    /** It was not there on that day. */
    private static final int NOT_THEN = -30;

    /** The alias is marked as meaning this entry where nothing else decides. */
    private static final int FIRST = 1;

    private final Optional<LocalDate> date;
    private final List<String> storyLands;

    Choice(Optional<LocalDate> date, List<String> storyLands) {
        this.date = date;
        this.storyLands = storyLands;
    }

    /** All pieces of a phrase with their entries. */
    List<Item> of(List<Piece> pieces) {
        Set<String> lands = lands(pieces);
        List<Item> items = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Optional<Item> before = i == 0 ? Optional.empty() : Optional.of(items.get(i - 1));
            Optional<Piece> after = i + 1 == pieces.size() ? Optional.empty() : Optional.of(pieces.get(i + 1));
            Surroundings around = new Surroundings(pieces.get(i), before, after);
            items.add(new Item(pieces.get(i), best(pieces.get(i), around, lands).map(entry -> athome(entry, lands))));
        }
        return items;
    }

    /** A people that lives in several countries is that of the one which the phrase names, or the story most often. */
    private Entry athome(Entry entry, Set<String> lands) {
        if (entry.homes().isEmpty()) {
            return entry;
        }
        return lands.stream()
                .filter(entry.homes()::contains)
                .findFirst()
                .or(() -> storyLands.stream()
                        .filter(land -> entry.homes().contains(land) || land.equals(entry.country()))
                        .findFirst())
                .map(entry::at)
                .orElse(entry);
    }

    private static Set<String> lands(List<Piece> pieces) {
        Set<String> lands = new HashSet<>();
        for (Piece piece : pieces) {
            for (Alias alias : piece.readings()) {
                Kind kind = alias.entry().kind();
                if (kind == Kind.COUNTRY || kind == Kind.NATIONAL || kind == Kind.PLACE) {
                    lands.add(alias.entry().country());
                }
            }
        }
        return lands;
    }

    private Optional<Entry> best(Piece piece, Surroundings around, Set<String> lands) {
        List<Entry> best = new ArrayList<>();
        int score = Integer.MIN_VALUE;
        for (Alias alias : piece.readings()) {
            if (!possible(alias, piece, around)) {
                continue;
            }
            int own = score(alias, lands);
            if (own > score) {
                best.clear();
            }
            if (own >= score) {
                best.add(alias.entry());
                score = own;
            }
        }
        return best.size() < 2 ? best.stream().findFirst() : Entry.undecided(best);
    }

    private boolean possible(Alias alias, Piece piece, Surroundings around) {
        return switch (alias.entry().kind()) {
            case LEADER -> person(alias, piece, around);
            case PLACE -> piece.words().size() > 1 || !around.nameCameBefore();
            case PEOPLE ->
                piece.words().size() > 1 || !alias.capital() || !around.nameCameBefore() && !around.nameGoesOn();
            default -> true;
        };
    }

    /** Whether a person may be meant: not a part of a longer name ("Kate Bush", "Ronald Reagan Airport"). */
    private boolean person(Alias alias, Piece piece, Surroundings around) {
        boolean surname = piece.words().size() == 1;
        if (around.nameGoesOn() || surname && around.nameCameBefore()) {
            return false;
        }
        return switch (alias.use()) {
            case FREE -> true;
            case SERVING -> serving(alias.entry()) || titled(alias.entry(), around);
            case TITLED -> titled(alias.entry(), around);
        };
    }

    private boolean serving(Entry leader) {
        return date.isPresent() && leader.term(date.get()).isPresent();
    }

    /** Whether the title before the name is one of an office that the person held by then. */
    private boolean titled(Entry leader, Surroundings around) {
        Optional<String> title = around.title();
        return title.isPresent() && leader.terms().stream().anyMatch(t -> t.titled(title.get()) && begun(t));
    }

    private boolean begun(Term term) {
        return date.isEmpty() || !date.get().isBefore(term.from());
    }

    /** Order of the kinds first, then the country that the phrase or the story names, then who is in office. */
    private int score(Alias alias, Set<String> lands) {
        Entry entry = alias.entry();
        int score = -100
                * (entry.organisation() ? Kind.GROUP.ordinal() : entry.kind().ordinal());
        if (entry.named()) {
            score += lands.contains(entry.country()) ? NAMED_LAND : ofStory(entry);
            score += date.isPresent() && !entry.life().holds(date.get()) ? NOT_THEN : 0;
            score += alias.first() ? FIRST : 0;
        }
        return entry.kind() == Kind.LEADER ? score + 2 * office(entry) : score;
    }

    private int ofStory(Entry entry) {
        int rank = storyLands.indexOf(entry.country());
        return rank < 0 ? 0 : Math.max(2, STORY_LAND - rank);
    }

    private int office(Entry leader) {
        if (date.isEmpty()) {
            return leader.terms().stream().anyMatch(t -> t.to().equals(LocalDate.MAX)) ? 1 : 0;
        }
        if (leader.term(date.get()).isPresent()) {
            return 20;
        }
        return leader.terms().stream().anyMatch(t -> t.to().isBefore(date.get())) ? 10 : 0;
    }

    /** What stands before and after a piece. */
    private record Surroundings(Piece piece, Optional<Item> before, Optional<Piece> after) {

        boolean nameGoesOn() {
            return !piece.possessive()
                    && after.filter(next -> !next.known()
                                    && !Particles.DAYS.contains(next.first().key())
                                    && inName(next))
                            .isPresent();
        }

        boolean nameCameBefore() {
            return before.filter(last -> last.entry().isEmpty()
                            && last.unknownName()
                            && !last.word(Particles.COUNTS)
                            && !last.word(Particles.FORMER)
                            && !last.piece().possessive()
                            && inName(piece))
                    .isPresent();
        }

        private static boolean inName(Piece piece) {
            Word first = piece.first();
            return first.stop() == ' '
                    && first.capital()
                    && Character.isLetter(first.text().codePointAt(0));
        }

        /** The office or title before the piece, folded. */
        Optional<String> title() {
            return before.filter(item -> item.title() && piece.first().stop() == ' ')
                    .map(item -> item.piece().folded());
        }
    }
}

package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.actor.Entry.Kind;

/** Chooses which entry a piece stands for, by the words and nationalities beside it, and the date. */
final class Choice {

    private final Optional<LocalDate> date;

    Choice(Optional<LocalDate> date) {
        this.date = date;
    }

    /** All pieces of a phrase with their entries. */
    List<Item> of(List<Piece> pieces) {
        Set<String> lands = lands(pieces);
        List<Item> items = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Optional<Item> before = i == 0 ? Optional.empty() : Optional.of(items.get(i - 1));
            Optional<Piece> after = i + 1 == pieces.size() ? Optional.empty() : Optional.of(pieces.get(i + 1));
            Surroundings around = new Surroundings(pieces.get(i), before, after);
            items.add(new Item(pieces.get(i), best(pieces.get(i), around, lands)));
        }
        return items;
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
        Optional<Entry> best = Optional.empty();
        int score = Integer.MIN_VALUE;
        for (Alias alias : piece.readings()) {
            if (!possible(alias, piece, around)) {
                continue;
            }
            int own = score(alias, lands);
            if (own > score) {
                best = Optional.of(alias.entry());
                score = own;
            }
        }
        return best;
    }

    private boolean possible(Alias alias, Piece piece, Surroundings around) {
        return switch (alias.entry().kind()) {
            case LEADER -> person(alias, piece, around);
            case PLACE -> piece.words().size() > 1 || !around.nameCameBefore();
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

    /** Order of the kinds first, then the country that the phrase names, then who is in office. */
    private int score(Alias alias, Set<String> lands) {
        Entry entry = alias.entry();
        int score = -100
                * (entry.organisation() ? Kind.GROUP.ordinal() : entry.kind().ordinal());
        if (entry.named() && lands.contains(entry.country())) {
            score += 50;
        }
        return entry.kind() == Kind.LEADER ? score + office(entry) : score;
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

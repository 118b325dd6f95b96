package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.actor.Entry.Kind;

/** Chooses which entry a piece stands for, by the title before it, the nationalities beside it, and the date. */
final class Choice {

    private final Optional<LocalDate> date;

    Choice(Optional<LocalDate> date) {
        this.date = date;
    }

    /** All pieces of a phrase with their entries. */
    List<Item> of(List<Piece> pieces) {
        Set<String> lands = lands(pieces);
        List<Item> items = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            boolean titled = !items.isEmpty()
                    && items.get(items.size() - 1).title()
                    && piece.first().stop() == ' ';
            items.add(new Item(piece, best(piece, titled, lands)));
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

    private Optional<Entry> best(Piece piece, boolean titled, Set<String> lands) {
        Optional<Entry> best = Optional.empty();
        int score = Integer.MIN_VALUE;
        for (Alias alias : piece.readings()) {
            if (alias.titled() && !titled) {
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
}

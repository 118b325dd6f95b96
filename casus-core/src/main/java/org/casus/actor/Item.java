package org.casus.actor;

import java.util.Optional;
import java.util.Set;
import org.casus.actor.Entry.Kind;

/**
 * A piece of a phrase with the entry that it stands for here.
 *
 * @param piece the piece
 * @param entry its entry; empty for an unknown word
 */
record Item(Piece piece, Optional<Entry> entry) {

    boolean is(Kind kind) {
        return entry.isPresent() && entry.get().kind() == kind;
    }

    boolean agent() {
        return entry.isPresent() && entry.get().agent();
    }

    /** An agent word that can be the head of a phrase. */
    boolean headAgent() {
        return agent() && !is(Kind.ADJECTIVE) && !is(Kind.QUANTITY);
    }

    /** A country, its people, its government's seat, or a place. */
    boolean land() {
        return is(Kind.COUNTRY) || is(Kind.NATIONAL) || is(Kind.SEAT) || is(Kind.PLACE);
    }

    /** A group or a body. */
    boolean organisation() {
        return entry.isPresent() && entry.get().organisation();
    }

    boolean title() {
        return is(Kind.OFFICE) || is(Kind.TITLE);
    }

    /** A word that the directory does not know, as it could stand in a name. */
    boolean unknownName() {
        return entry.isEmpty()
                && !word(Particles.DAYS)
                && piece.first().capital()
                && Character.isLetter(piece.first().text().codePointAt(0));
    }

    boolean word(Set<String> keys) {
        return piece.words().size() == 1 && keys.contains(piece.first().key());
    }
}

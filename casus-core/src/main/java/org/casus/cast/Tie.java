package org.casus.cast;

import java.util.List;
import org.casus.actor.Resolution;

/**
 * Whom a word refers to, and by which namings.
 *
 * @param who the actors
 * @param from where the story names them
 */
record Tie(List<Resolution> who, List<Mention> from) {

    Tie {
        who = List.copyOf(who);
        from = List.copyOf(from);
    }

    static Tie to(Mention mention) {
        return new Tie(List.of(mention.who()), List.of(mention));
    }

    static Tie to(List<Mention> mentions) {
        return new Tie(mentions.stream().map(Mention::who).toList(), mentions);
    }
}

package org.casus.actor;

import java.util.List;
import java.util.Optional;

/** Takes what hangs on an actor by a hyphen out of a phrase: "Iranian-backed", "US-led", "Somalia-based", "pro-Russian", "anti-government". */
final class Attachments {

    private final Draft draft;
    private Optional<String> leader = Optional.empty();

    private Attachments(Draft draft) {
        this.draft = draft;
    }

    /** Takes them out of {@code items} and tells {@code draft} of backers and bases; gives the country that leads ("US-led"). */
    static Optional<String> take(List<Item> items, Draft draft) {
        Attachments attachments = new Attachments(draft);
        for (int i = items.size() - 2; i >= 0; i--) {
            if (i + 1 >= items.size()) {
                continue; // the two before were taken out
            }
            Item right = items.get(i + 1);
            if (right.piece().first().hyphened() && attachments.attached(items.get(i), right)) {
                items.subList(i, i + 2).clear();
            }
        }
        return attachments.leader;
    }

    private boolean attached(Item left, Item right) {
        Optional<String> leftLand = land(left);
        if (right.word(Particles.BACKED)) {
            leftLand.ifPresent(state -> draft.back(List.of(state)));
            return true;
        }
        if (right.word(Particles.LED)) {
            leader = leftLand;
            return true;
        }
        if (right.word(Particles.BASED)) {
            draft.location = leftLand;
            return leftLand.isPresent();
        }
        if (left.word(Particles.PRO)) {
            land(right).ifPresent(state -> draft.back(List.of(state)));
            return true;
        }
        return left.word(Particles.ANTI);
    }

    private static Optional<String> land(Item item) {
        return item.entry().flatMap(Entry::countryIfAny);
    }
}

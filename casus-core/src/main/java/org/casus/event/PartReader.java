package org.casus.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.codebook.EventType;
import org.casus.language.Sentence;
import org.casus.language.Token;

/** Finds deeds that are told as parts of another: "workers blocked the road, burning tyres and throwing stones". */
final class PartReader {

    private static final Set<EventType> WHOLES =
            Set.of(EventType.PROTEST, EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE);
    private static final Set<EventType> PARTS = Set.of(EventType.PROTEST, EventType.ASSAULT, EventType.COERCE);
    private static final Set<String> ASIDE = Set.of("mark", "case");

    /** The ties of parts to wholes among the drafts of one story. */
    List<Tie> read(List<Draft> drafts) {
        List<Tie> ties = new ArrayList<>();
        for (Draft part : drafts) {
            if (!part.faint && PARTS.contains(part.type()) && participle(part)) {
                whole(part, drafts)
                        .map(whole -> new Tie(
                                part,
                                whole,
                                Link.Kind.PART_OF,
                                part.candidate.trigger().span(),
                                "done in the course of it"))
                        .ifPresent(ties::add);
            }
        }
        return ties;
    }

    /** "…, burning tyres": without a conjunction, a preposition or a subject of its own. */
    private static boolean participle(Draft draft) {
        Sentence sentence = draft.candidate.sentence();
        Token verb = draft.candidate.trigger();
        boolean clause = verb.is("advcl") || verb.is("conj") || verb.is("acl") || verb.is("xcomp");
        boolean comma = false;
        for (int i = verb.index() - 1; i >= 0 && !comma; i--) {
            Token token = sentence.token(i);
            comma = token.text().equals(",");
            if (!comma && token.upos().equals("NOUN") && !token.is("conj")) {
                break;
            }
        }
        return verb.upos().equals("VERB")
                && verb.text().endsWith("ing")
                && clause
                && (comma || verb.is("conj"))
                && sentence.children(verb).stream()
                        .noneMatch(t -> ASIDE.stream().anyMatch(t::is))
                && sentence.child(verb, "nsubj").isEmpty();
    }

    /** The finite deed before it, of the same doers as far as both are known. */
    private static Optional<Draft> whole(Draft part, List<Draft> drafts) {
        return drafts.stream()
                .filter(d -> d != part && !d.faint && WHOLES.contains(d.type()) && d.status == part.status)
                .filter(d -> d.candidate.sentence().index()
                        == part.candidate.sentence().index())
                .filter(d -> d.trigger() < part.trigger())
                .filter(d -> d.candidate.trigger().upos().equals("VERB")
                        && !d.candidate.trigger().text().endsWith("ing"))
                .filter(d -> Parties.match(d.actors, part.actors) != Parties.Match.OTHERS)
                .reduce((first, second) -> second);
    }
}

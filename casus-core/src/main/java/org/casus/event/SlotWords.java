package org.casus.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.casus.codebook.Slot;
import org.casus.language.Sentence;
import org.casus.language.Token;

/** Says in words where somebody stands around a word of the tree. */
final class SlotWords {

    private static final List<Slot> USUAL = Stream.of("subj", "obj", "iobj", "poss", "mod", "comp.subj", "comp.obj")
            .map(Slot::parse)
            .toList();

    private final Sentence sentence;
    private final Arguments arguments;

    SlotWords(Sentence sentence, Arguments arguments) {
        this.sentence = sentence;
        this.arguments = arguments;
    }

    /** Where the words stand that {@code meant} accepts: in one of these slots of {@code word}, else in any. */
    Optional<String> where(Token word, List<Slot> slots, Predicate<List<Token>> meant) {
        Set<Slot> all = new LinkedHashSet<>(slots);
        all.addAll(USUAL);
        all.addAll(prepositions());
        return all.stream()
                .filter(slot -> meant.test(arguments.fill(word, slot)))
                .findFirst()
                .map(slot -> in(slot, word));
    }

    private List<Slot> prepositions() {
        List<Slot> slots = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.is("case")) {
                slots.add(new Slot(Slot.Place.PREPOSITION, token.lemma()));
            }
        }
        return slots;
    }

    /** The slot's name: "subject of “stormed”". */
    String in(Slot slot, Token word) {
        String of = " of " + Quoted.word(word);
        boolean passive = word.upos().equals("VERB") && arguments.clauses().passive(word);
        return switch (slot.place()) {
            case SUBJECT -> passive ? "the doer beside the passive " + Quoted.word(word) : "subject" + of;
            case OBJECT -> passive ? "subject of the passive " + Quoted.word(word) : "object" + of;
            case INDIRECT_OBJECT -> "indirect object" + of;
            case PREPOSITION -> "after “" + slot.word() + "” below " + Quoted.word(word);
            case POSSESSIVE -> "whose " + Quoted.word(word) + " it is";
            case MODIFIER -> "stands before " + Quoted.word(word);
            case COMPLEMENT_SUBJECT -> "subject of the clause below " + Quoted.word(word);
            case COMPLEMENT_OBJECT -> "object of the clause below " + Quoted.word(word);
            case COMPLEMENT -> "the clause below " + Quoted.word(word);
            case NONE -> "nobody";
        };
    }
}

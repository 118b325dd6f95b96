package org.casus.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.codebook.Codebook;
import org.casus.codebook.Condition;
import org.casus.codebook.Frame;
import org.casus.codebook.Slot;
import org.casus.language.Token;

/** The frames of a word that were not taken, each with what stood against it. */
final class LostReadings {

    private static final int SHOWN_WORDS = 4;

    private final Codebook codebook;
    private final DraftReader.Pass pass;
    private final boolean modelEvents;

    LostReadings(Codebook codebook, DraftReader.Pass pass, boolean modelEvents) {
        this.codebook = codebook;
        this.pass = pass;
        this.modelEvents = modelEvents;
    }

    /** Of the frames whose words stand here: those that hold first, then those that something rules out. */
    List<Account.Lost> of(Draft draft) {
        Token word = draft.candidate.trigger();
        Optional<Frame> taken = draft.candidate.match().map(FrameMatcher.Match::frame);
        List<Account.Lost> holding = new ArrayList<>();
        List<Account.Lost> ruledOut = new ArrayList<>();
        for (Frame frame : codebook.frames().of(word.lemma())) {
            boolean other = taken.filter(frame::equals).isEmpty();
            if (other && standsAt(frame, word)) {
                Optional<Condition> broken = broken(frame, word);
                if (broken.isPresent()) {
                    ruledOut.add(lost(frame, unmet(broken.get(), word)));
                } else {
                    holding.add(lost(frame, beaten(frame, taken, draft)));
                }
            }
        }
        holding.addAll(ruledOut);
        return holding;
    }

    private static Account.Lost lost(Frame frame, String why) {
        return new Account.Lost(Quoted.type(frame), Quoted.frame(frame), why);
    }

    private boolean standsAt(Frame frame, Token word) {
        return FrameMatcher.classFits(frame.kind(), word)
                && pass.matcher().words(frame.pattern(), word).isPresent();
    }

    private Optional<Condition> broken(Frame frame, Token word) {
        return frame.when().stream()
                .filter(c -> pass.matcher().holds(c, word) != c.present())
                .findFirst();
    }

    /** Why the first of a word's frames does not hold here; empty if none has its words here, or one holds. */
    Optional<String> whyNone(Token word) {
        return codebook.frames().of(word.lemma()).stream()
                .filter(f -> standsAt(f, word))
                .flatMap(
                        f -> broken(f, word)
                                .map(c -> Quoted.frame(f) + " says " + Quoted.type(f) + ", but " + unmet(c, word))
                                .stream())
                .findFirst();
    }

    private String beaten(Frame frame, Optional<Frame> taken, Draft draft) {
        double belief = draft.belief(frame.type());
        boolean same = taken.filter(t -> t.type() == frame.type()).isPresent();
        if (same) {
            return taken.get().specificity() > frame.specificity()
                    ? "holds too, but asks for less than the frame taken"
                    : "holds too, and asks for as much; the frame taken gives a mode or stands first";
        }
        return modelEvents && !frame.sure()
                ? "holds too, but the model gives " + frame.type() + " only " + Quoted.figure(belief)
                : "holds too, but weighs less than the frame taken";
    }

    private String unmet(Condition condition, Token word) {
        String slot = bare(condition.slot());
        String there = pass.arguments().fill(word, condition.slot()).stream()
                .map(Quoted::word)
                .distinct()
                .collect(Collectors.joining(" and "));
        if (!condition.present()) {
            return "is ruled out by the " + slot + " " + there;
        }
        String wanted = condition.lemmas().isEmpty() ? "" : " such as " + some(condition.lemmas());
        return "asks for " + article(slot) + slot + wanted
                + (there.isEmpty() ? ", and there is none" : ", and has " + there);
    }

    private static String article(String slot) {
        return slot.startsWith("object") || slot.startsWith("indirect") ? "an " : "a ";
    }

    private static String bare(Slot slot) {
        return switch (slot.place()) {
            case SUBJECT -> "subject";
            case OBJECT -> "object";
            case INDIRECT_OBJECT -> "indirect object";
            case PREPOSITION -> "phrase with “" + slot.word() + "”";
            case POSSESSIVE -> "possessor";
            case MODIFIER -> "word before it";
            case COMPLEMENT -> "clause";
            case COMPLEMENT_SUBJECT -> "subject of the clause";
            case COMPLEMENT_OBJECT -> "object of the clause";
            case NONE -> "nobody";
        };
    }

    private static String some(Set<String> lemmas) {
        List<String> sorted = lemmas.stream().sorted().toList();
        String few = sorted.stream().limit(SHOWN_WORDS).collect(Collectors.joining(", "));
        int more = sorted.size() - SHOWN_WORDS;
        return few + (more > 0 ? " … (" + sorted.size() + " words)" : "");
    }
}

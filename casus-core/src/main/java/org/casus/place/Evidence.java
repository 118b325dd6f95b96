package org.casus.place;

import java.util.List;
import org.casus.language.Entity;
import org.casus.language.Sentence;
import org.casus.language.Token;

/** Decides whether a name that the gazetteer knows is a place here: "Paris Hilton" and "the Chelsea coach" are none. */
final class Evidence {

    private final Lexicon lexicon;
    private final Weights weights;

    Evidence(Lexicon lexicon, Weights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
    }

    /** Whether the words from {@code first} to {@code last} can be one of {@code places}. */
    boolean allows(Sentence sentence, int first, int last, List<Candidate> places) {
        boolean named = false;
        for (Entity entity : sentence.entities()) {
            if (entity.first() <= last && first <= entity.last()) {
                if (!allows(sentence, entity, first, last, places)) {
                    return false;
                }
                named = true;
            }
        }
        return named || alone(sentence, first, last, places);
    }

    private boolean allows(Sentence sentence, Entity entity, int first, int last, List<Candidate> places) {
        boolean inside = entity.first() <= first && last <= entity.last();
        boolean around = first <= entity.first() && entity.last() <= last;
        return switch (entity.kind()) {
            case LOCATION -> inside || around;
            case FACILITY -> inside && (first == entity.first() || afterPreposition(sentence, first));
            case ORGANIZATION -> inside && insideBody(sentence, entity, first, last, places);
            case OTHER -> inside && first > entity.first() && afterPreposition(sentence, first);
            case PERSON, NORP -> false;
        };
    }

    /** "The embassy in Baghdad", "Richmond Police", and a body that is named by the country alone. */
    private boolean insideBody(Sentence sentence, Entity entity, int first, int last, List<Candidate> places) {
        boolean whole = entity.first() == first && entity.last() == last;
        if (whole) {
            return places.stream().anyMatch(c -> c.place().kind() == PlaceKind.COUNTRY);
        }
        boolean ofPublicBody = first == entity.first()
                && last < entity.last()
                && lexicon.is("body", sentence.token(last + 1).text());
        return ofPublicBody || (first > entity.first() && afterPreposition(sentence, first));
    }

    private boolean afterPreposition(Sentence sentence, int first) {
        int before = first - 1;
        if (before >= 0 && sentence.token(before).text().equalsIgnoreCase("the")) {
            before--;
        }
        return before >= 0 && lexicon.is("preposition", sentence.token(before).text());
    }

    /** Whether a nationality word at {@code token} stands for its country: not in the name of a person. */
    boolean allowsNationals(Sentence sentence, int token) {
        return sentence.entity(sentence.token(token))
                .map(e ->
                        e.kind() != Entity.Kind.PERSON && (e.kind() != Entity.Kind.ORGANIZATION || e.first() == token))
                .orElse(true);
    }

    /** Outside all entities only what is well known, and no part of a longer name. */
    private boolean alone(Sentence sentence, int first, int last, List<Candidate> places) {
        double best = places.stream().mapToDouble(weights::prior).max().orElse(0);
        boolean proper = sentence.token(last).upos().equals("PROPN");
        return proper && best >= weights.of("alone") && !name(sentence, first - 1) && !name(sentence, last + 1);
    }

    private static boolean name(Sentence sentence, int i) {
        if (i < 0 || i >= sentence.tokens().size()) {
            return false;
        }
        Token token = sentence.token(i);
        return token.upos().equals("PROPN")
                && Character.isUpperCase(token.text().codePointAt(0));
    }
}

package org.casus.place;

import java.util.List;
import java.util.Optional;
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

    /** How sure it is that a name is a place. */
    enum Verdict {
        NO,
        /** Only if the same name is a place elsewhere in the story: the name of a body and nothing else. */
        IF_ELSEWHERE,
        YES
    }

    /** Whether the words from {@code first} to {@code last} are one of {@code places}. */
    Verdict verdict(Sentence sentence, int first, int last, List<Candidate> places) {
        Verdict verdict = Verdict.NO;
        boolean named = false;
        for (Entity entity : sentence.entities()) {
            if (entity.first() <= last && first <= entity.last()) {
                Verdict here = verdict(sentence, entity, first, last, places);
                if (here == Verdict.NO) {
                    return Verdict.NO;
                }
                verdict = verdict == Verdict.YES ? verdict : here;
                named = true;
            }
        }
        return named || !alone(sentence, first, last, places) ? verdict : Verdict.YES;
    }

    private Verdict verdict(Sentence sentence, Entity entity, int first, int last, List<Candidate> places) {
        if (first <= entity.first() && entity.last() <= last) {
            return whole(entity.kind(), places);
        }
        boolean inside = entity.first() <= first && last <= entity.last();
        boolean place = inside
                && switch (entity.kind()) {
                    case LOCATION -> standsFree(sentence, entity, first, last);
                    case FACILITY, ORGANIZATION -> inBody(sentence, entity, first, last);
                    case OTHER -> first > entity.first() && afterPreposition(sentence, first);
                    case PERSON, NORP -> false;
                };
        return place ? Verdict.YES : Verdict.NO;
    }

    private static Verdict whole(Entity.Kind kind, List<Candidate> places) {
        boolean country = places.stream().anyMatch(c -> c.place().kind() == PlaceKind.COUNTRY);
        return switch (kind) {
            case LOCATION, FACILITY -> Verdict.YES;
            case ORGANIZATION, NORP, OTHER -> country ? Verdict.YES : Verdict.IF_ELSEWHERE;
            case PERSON -> Verdict.NO;
        };
    }

    /** Inside a longer location: "Main Street" and "Monongahela National Forest" hold no place, "Northwest Georgia" does. */
    private boolean standsFree(Sentence sentence, Entity entity, int first, int last) {
        boolean before = first == entity.first() || !name(sentence, first - 1) || direction(sentence, first - 1);
        boolean after = last == entity.last()
                || !name(sentence, last + 1)
                || lexicon.kindWord(sentence.token(last + 1).text()).isPresent();
        return before && after && !street(sentence, last + 1);
    }

    private boolean direction(Sentence sentence, int i) {
        return lexicon.is("direction", sentence.token(i).text());
    }

    private boolean street(Sentence sentence, int i) {
        return i < sentence.tokens().size()
                && name(sentence, i)
                && lexicon.is("street", sentence.token(i).text());
    }

    /** "Embassy in Baghdad", "Richmond Police". */
    private boolean inBody(Sentence sentence, Entity entity, int first, int last) {
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
        Optional<Entity> entity = sentence.entity(sentence.token(token));
        return entity.isEmpty()
                || (entity.get().kind() != Entity.Kind.PERSON
                        && (entity.get().kind() != Entity.Kind.ORGANIZATION
                                || entity.get().first() == token));
    }

    /** Outside all entities only what is well known, and no part of a longer name. */
    private boolean alone(Sentence sentence, int first, int last, List<Candidate> places) {
        if (!sentence.token(last).upos().equals("PROPN") || name(sentence, first - 1) || name(sentence, last + 1)) {
            return false;
        }
        double least = weights.alone();
        for (Candidate candidate : places) {
            if (weights.prior(candidate) >= least) {
                return true;
            }
        }
        return false;
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

package org.casus.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casus.language.Entity;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.casus.story.Span;

/** Finds the names in a sentence that can be places: the longest first, inside the entities that can name one. */
final class Spotter {

    private static final int LONGEST = 6;
    private static final int COMMA_AND_SPACE = 2;
    private static final Pattern DOTTED = Pattern.compile("(?:\\p{Lu}\\.){2,3}");

    private final Lexicon lexicon;
    private final Evidence evidence;

    Spotter(Lexicon lexicon, Weights weights) {
        this.lexicon = lexicon;
        this.evidence = new Evidence(lexicon, weights);
    }

    List<Spotted> spot(String text, Sentence sentence) {
        List<Spotted> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.tokens().size()) {
            int next = i + 1;
            if (capital(sentence.token(i)) && !person(sentence, i)) {
                next = Math.max(next, longest(text, sentence, i, found));
            }
            i = next;
        }
        return found;
    }

    private static boolean person(Sentence sentence, int i) {
        return sentence.entity(sentence.token(i))
                .filter(e -> e.kind() == Entity.Kind.PERSON)
                .isPresent();
    }

    private static boolean capital(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }

    /** Adds the longest name that begins at {@code first}; the index of the token after it, or 0 if there is none. */
    private int longest(String text, Sentence sentence, int first, List<Spotted> found) {
        int shortForm = afterTown(sentence, first, found) ? abbreviation(text, sentence, first, found) : 0;
        if (shortForm > 0) {
            return shortForm;
        }
        for (int last = lastWord(sentence, first); last >= first; last--) {
            Optional<Spotted> spotted =
                    first < last && loose(sentence.token(last)) ? Optional.empty() : at(text, sentence, first, last);
            if (spotted.isPresent()) {
                found.add(spotted.get());
                return last + 1;
            }
        }
        return abbreviation(text, sentence, first, found);
    }

    private static int lastWord(Sentence sentence, int first) {
        int last = first;
        while (last + 1 < sentence.tokens().size()
                && last + 1 - first < LONGEST
                && !sign(sentence.token(last + 1).text())) {
            last++;
        }
        return last;
    }

    /** What no name ends with. */
    private static boolean loose(Token token) {
        return token.text().equals("-")
                || token.text().equals("'s")
                || token.text().equals("’s");
    }

    private static boolean sign(String word) {
        return !word.equals("-") && word.chars().noneMatch(Character::isLetterOrDigit);
    }

    private Optional<Spotted> at(String text, Sentence sentence, int first, int last) {
        Span span = sentence.token(first).span().cover(sentence.token(last).span());
        String name = span.of(text);
        Optional<Candidate> nationals = lexicon.nationals(name);
        if (nationals.isPresent()) {
            return evidence.allowsNationals(sentence, first)
                    ? Optional.of(new Spotted(span, name, key(name), List.of(nationals.get()), Optional.empty(), true))
                    : Optional.empty();
        }
        List<Candidate> places = lexicon.named(name);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        return switch (evidence.verdict(sentence, first, last, places)) {
            case NO -> Optional.empty();
            case IF_ELSEWHERE ->
                Optional.of(new Spotted(span, name, key(name), places, kindWord(sentence, first, last), false));
            case YES -> Optional.of(new Spotted(span, name, key(name), places, kindWord(sentence, first, last), true));
        };
    }

    private static String key(String name) {
        return Folding.fold(name);
    }

    private Optional<PlaceKind> kindWord(Sentence sentence, int first, int last) {
        Optional<PlaceKind> own = first < last ? word(sentence, last).flatMap(lexicon::kindWord) : Optional.empty();
        if (own.isPresent()) {
            return own;
        }
        Optional<PlaceKind> after = word(sentence, last + 1).flatMap(lexicon::kindWord);
        boolean of = word(sentence, first - 1).filter("of"::equals).isPresent();
        return after.isPresent() || !of ? after : word(sentence, first - 2).flatMap(lexicon::kindWord);
    }

    private static Optional<String> word(Sentence sentence, int i) {
        return i >= 0 && i < sentence.tokens().size()
                ? Optional.of(sentence.token(i).text())
                : Optional.empty();
    }

    /** "La." is Louisiana after a town and a comma, "S.C." wherever a place or a body can begin. */
    private int abbreviation(String text, Sentence sentence, int first, List<Spotted> found) {
        Token token = sentence.token(first);
        List<Candidate> divisions = lexicon.shortDivision(token.text());
        if (divisions.isEmpty() || !(afterTown(sentence, first, found) || dotted(sentence, token))) {
            return 0;
        }
        String name = token.span().of(text);
        found.add(new Spotted(token.span(), name, key(name), divisions, Optional.empty(), true));
        return first + 1;
    }

    private static boolean afterTown(Sentence sentence, int first, List<Spotted> found) {
        boolean afterComma = word(sentence, first - 1).filter(","::equals).isPresent();
        int begin = sentence.token(first).span().begin();
        return afterComma
                && !found.isEmpty()
                && begin - found.get(found.size() - 1).span().end() <= COMMA_AND_SPACE;
    }

    private static boolean dotted(Sentence sentence, Token token) {
        return DOTTED.matcher(token.text()).matches()
                && sentence.entity(token)
                        .filter(e -> e.kind() == Entity.Kind.LOCATION
                                || (e.kind() == Entity.Kind.ORGANIZATION && e.first() == token.index()))
                        .isPresent();
    }
}

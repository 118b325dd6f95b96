package org.casus.cast;

import java.util.List;
import java.util.Set;
import org.casus.actor.Resolution;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.casus.story.Span;

/**
 * One naming of an actor or a thing, where it stands.
 *
 * @param sentence the number of the sentence
 * @param token the head of the phrase
 * @param phrase the words
 * @param span where they stand
 * @param who whom they mean by themselves
 * @param person whether a person is named
 * @param plural whether they name several
 * @param subject whether they are the subject of a clause
 * @param quoted whether they stand in quotation marks
 * @param full the words together with those of the full name that they shorten
 * @param actor whether they name an actor at all; other nouns are kept as what a pronoun may mean instead
 */
record Mention(
        int sentence,
        Token token,
        String phrase,
        Span span,
        Resolution who,
        boolean person,
        boolean plural,
        boolean subject,
        boolean quoted,
        String full,
        boolean actor) {

    private static final Set<String> ARMED = Set.of("UAF", "REB", "PRM");

    /** Whether it names a group or a body, which may be "they" too. */
    boolean organisation() {
        return !person && who.id().isPresent() && !who.sectors().isEmpty();
    }

    /** Whether it names a state, its government, a group or a body: what "it" may mean. */
    boolean institution() {
        boolean ofState =
                (who.named() || who.sectors().contains("GOV")) && who.country().isPresent();
        return !person && !plural && (ofState || who.id().isPresent());
    }

    /** Whether it names a state itself. */
    boolean state() {
        return !person
                && who.named()
                && who.country().isPresent()
                && who.sectors().isEmpty();
    }

    /** Whether the first of its sectors is an armed one outside a state. */
    static boolean armed(Resolution who) {
        return who.sectors().stream().limit(1).anyMatch(ARMED::contains);
    }

    /** Whether the pronoun can mean this person, as far as titles and first names tell. */
    boolean answersTo(Token pronoun) {
        String other = ReferringWords.in("man", pronoun) ? "female" : "male";
        String own = ReferringWords.in("man", pronoun) ? "male" : "female";
        List<String> words = List.of((full + " " + who.name()).split("[\\s,.-]+"));
        return words.stream().anyMatch(word -> ReferringWords.in(own, word))
                || words.stream().noneMatch(word -> ReferringWords.in(other, word));
    }

    /** Whether one of the names in the phrase has more words and ends in that one. */
    boolean endsWith(String surname) {
        if (token.upos().equals("NOUN") && !phrase.contains(",")) {
            return false; // "a spokesman for Muhi" is not Muhi
        }
        for (String part : phrase.split(",")) {
            String name = part.strip();
            boolean more = name.length() > surname.length() && name.endsWith(surname);
            if (more && !Character.isLetterOrDigit(name.charAt(name.length() - surname.length() - 1))) {
                return true;
            }
        }
        return false;
    }

    /** The same, known by the full name that {@code before} gave. */
    Mention shortOf(Mention before) {
        Resolution whole = who.id().isPresent() ? who : before.who;
        return new Mention(
                sentence,
                token,
                phrase,
                span,
                whole,
                person,
                plural,
                subject,
                quoted,
                phrase + " " + before.full,
                actor);
    }

    /** The same person, meant by a pronoun further on. */
    Mention by(Sentence other, Token pronoun, boolean inQuotes) {
        return new Mention(
                other.index(), pronoun, phrase, span, who, person, plural, pronoun.is("nsubj"), inQuotes, full, actor);
    }

    /** Whether both name the same actor. */
    boolean same(Mention other) {
        return who.id().isPresent()
                ? who.id().equals(other.who.id())
                : who.name().equals(other.who.name()) && who.country().equals(other.who.country());
    }
}

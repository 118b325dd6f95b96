package org.casus.cast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.actor.Resolution;
import org.casus.language.Sentence;
import org.casus.language.Token;

/** Links surnames after full names, "the minister" after who holds the office, "the militia" after a militia's name. */
final class Nouns {

    private static final int GROUP_BACK = 4;
    private static final int OFFICER_BACK = 12;
    private static final int LAND_BACK = 2;
    private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "LEG", "SPY");

    /** What may hang on a noun that says no more than what was named. */
    private static final List<String> BARE = List.of("det", "punct", "case", "acl:relcl", "appos", "conj", "cc");

    private final Mentions mentions;

    Nouns(Mentions mentions) {
        this.mentions = mentions;
    }

    /** "Muhi" after "Mohammed Muhi, a spokesman for …": who is introduced here goes before whom the directory knows by that name. */
    Optional<Tie> shortName(Sentence sentence, Token head) {
        if (!Mentions.isPerson(sentence, head) || longName(sentence, head)) {
            return Optional.empty();
        }
        return mentions.last(sentence, head, Integer.MAX_VALUE, m -> m.person() && m.endsWith(head.text()))
                .map(Tie::to);
    }

    private static boolean longName(Sentence sentence, Token head) {
        return sentence.entity(head).filter(e -> e.last() > e.first()).isPresent();
    }

    /** What a definite noun without more words refers back to. */
    Optional<Tie> tie(Sentence sentence, Token head, Resolution own) {
        if (!definite(sentence, head)) {
            return Optional.empty();
        }
        if (own.office().isPresent()) {
            return officer(sentence, head);
        }
        Optional<Tie> named = ReferringWords.in("land", head) ? land(sentence, head) : group(sentence, head, own);
        return named.or(() -> atHome(sentence, head, own));
    }

    /** "the militia", "this armed group"; not "the other group", "the group of hikers", "the Chadian army". */
    private static boolean definite(Sentence sentence, Token head) {
        List<Token> children = sentence.children(head);
        return children.stream().anyMatch(t -> t.is("det") && ReferringWords.in("definite", t))
                && children.stream().allMatch(Nouns::addsNoName);
    }

    private static boolean addsNoName(Token child) {
        boolean describes = (child.is("amod") || child.is("compound"))
                && Character.isLowerCase(child.text().codePointAt(0))
                && !ReferringWords.in("another", child);
        return describes || BARE.stream().anyMatch(child::is);
    }

    /** "the president" after "President Ana Silva". */
    private Optional<Tie> officer(Sentence sentence, Token head) {
        List<Mention> holders = mentions.different(
                sentence,
                head,
                OFFICER_BACK,
                m -> m.person()
                        && m.who().named()
                        && m.who()
                                .office()
                                .filter(o -> o.title().endsWith(head.lemma()))
                                .isPresent());
        boolean clear = holders.size() == 1
                || !holders.isEmpty()
                        && sentence.index() - holders.get(0).sentence() <= 1
                        && holders.get(0).subject();
        return clear ? Optional.of(Tie.to(holders.get(0))) : Optional.empty();
    }

    /** "the country" after the only state that was named of late. */
    private Optional<Tie> land(Sentence sentence, Token head) {
        List<Mention> states = mentions.different(sentence, head, LAND_BACK, Mention::state);
        return states.size() == 1 ? Optional.of(Tie.to(states.get(0))) : Optional.empty();
    }

    /** "the militia" after the only fitting actor that was named of late, or the last one if that one acts. */
    private Optional<Tie> group(Sentence sentence, Token head, Resolution own) {
        Set<String> sectors = ReferringWords.sectors(head);
        if (sectors.isEmpty()) {
            return Optional.empty();
        }
        List<Mention> fitting = mentions.different(sentence, head, GROUP_BACK, m -> fits(m, sectors, own));
        boolean clear =
                fitting.size() == 1 || !fitting.isEmpty() && fitting.get(0).subject();
        return clear ? Optional.of(Tie.to(fitting.get(0))) : Optional.empty();
    }

    private static boolean fits(Mention mention, Set<String> sectors, Resolution own) {
        boolean armed = own.sectors().stream().anyMatch(Set.of("UAF", "REB", "PRM")::contains);
        List<String> has = mention.who().sectors();
        return mention.who().named()
                && !mention.person()
                && has.stream().anyMatch(sectors::contains)
                && (!armed || Mention.armed(mention.who()));
    }

    /** "The army", "the authorities": of the one country that this sentence and the one before have named. */
    private Optional<Tie> atHome(Sentence sentence, Token head, Resolution own) {
        boolean ofState =
                own.country().isEmpty() && own.sectors().stream().limit(1).anyMatch(STATE::contains);
        Map<String, Mention> named = ofState ? mentions.lands(sentence, head) : Map.of();
        return named.size() == 1
                ? named.entrySet().stream().findFirst().flatMap(land -> mentions.at(own, land.getKey())
                        .map(who -> new Tie(List.of(who), List.of(land.getValue()))))
                : Optional.empty();
    }

    /** "The two countries": the two that this sentence and the one before have named, if they are just two. */
    Optional<Tie> two(Sentence sentence, Token head) {
        boolean both = ReferringWords.in("sides", head)
                && sentence.children(head).stream().anyMatch(t -> ReferringWords.in("two", t));
        Map<String, Mention> named = both ? mentions.lands(sentence, head) : Map.of();
        return named.size() == 2 ? Optional.of(Tie.to(List.copyOf(named.values()))) : Optional.empty();
    }
}

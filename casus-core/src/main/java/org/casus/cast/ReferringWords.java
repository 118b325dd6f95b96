package org.casus.cast;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.language.Token;
import org.casus.story.Table;

/** The words that refer within a story, as words.tsv and nouns.tsv list them. */
final class ReferringWords {

    private static final Map<String, Set<String>> LISTS = lists();
    private static final Map<String, Set<String>> NOUNS = Table.rows(ReferringWords.class, "nouns.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0), row -> Set.of(row.get(1).split("\\|"))));

    private ReferringWords() {}

    private static Map<String, Set<String>> lists() {
        Map<String, Set<String>> lists = new HashMap<>();
        for (List<String> row : Table.rows(ReferringWords.class, "words.tsv")) {
            lists.computeIfAbsent(row.get(0), k -> new HashSet<>())
                    .addAll(List.of(row.get(1).split("\\|")));
        }
        return Map.copyOf(lists);
    }

    /** Whether the token's lemma is in that list. */
    static boolean in(String list, Token token) {
        return LISTS.getOrDefault(list, Set.of()).contains(token.lemma());
    }

    /** Whether {@code word}, in any case, is in that list. */
    static boolean in(String list, String word) {
        return LISTS.getOrDefault(list, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    /** Of which sectors the actor must be whom the noun refers to; none for other nouns. */
    static Set<String> sectors(Token noun) {
        return NOUNS.getOrDefault(noun.lemma(), Set.of());
    }

    static boolean onePerson(Token token) {
        return in("man", token) || in("woman", token);
    }

    /** Whether it is a noun for one person: "the suspect", "an official". */
    static boolean oneBody(Token token) {
        boolean singular = token.text().toLowerCase(Locale.ROOT).equals(token.lemma());
        return token.upos().equals("NOUN") && singular && in("somebody", token);
    }

    static boolean several(Token token) {
        return in("several", token);
    }

    static boolean thing(Token token) {
        return in("thing", token);
    }

    /** Whether it is a pronoun that can mean somebody named before. */
    static boolean pronoun(Token token) {
        boolean referring = onePerson(token) || several(token) || thing(token);
        return token.upos().equals("PRON") || token.is("nmod:poss") && referring;
    }
}

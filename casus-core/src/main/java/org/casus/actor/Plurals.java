package org.casus.actor;

import java.util.Set;

/** English plurals as far as the directory needs them; irregular ones stand in the resources. */
final class Plurals {

    private static final Set<String> ENDINGS_WITHOUT =
            Set.of("s", "sh", "ch", "ese", "men", "people", "police", "personnel", "troops", "media");

    private Plurals() {}

    /** The plural of a nationality in -s, or the word itself where it takes none (French, Chinese). */
    static String regular(String nationality) {
        return ENDINGS_WITHOUT.stream().anyMatch(nationality::endsWith) ? nationality : nationality + "s";
    }

    /** The plural of a noun phrase: its last word's, or its first word's before "of" and "in". */
    static String of(String phrase) {
        int of = Math.max(phrase.indexOf(" of "), Math.max(phrase.indexOf(" for "), phrase.indexOf("-in-")));
        if (of > 0) {
            return noun(phrase.substring(0, of)) + phrase.substring(of);
        }
        return phrase.endsWith(" general") && phrase.startsWith("attorney")
                ? noun(phrase.substring(0, phrase.length() - 8)) + " general"
                : noun(phrase);
    }

    private static String noun(String noun) {
        if (noun.endsWith("men") || noun.endsWith("people") || noun.endsWith("police") || noun.endsWith(".")) {
            return noun;
        }
        if (noun.endsWith("man") && !noun.endsWith("human") && !noun.endsWith("german")) {
            return noun.substring(0, noun.length() - 2) + "en";
        }
        if (noun.endsWith("y") && noun.length() > 1 && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        if (noun.endsWith("ch") || noun.endsWith("sh") || noun.endsWith("ss") || noun.endsWith("x")) {
            return noun + "es";
        }
        return noun.endsWith("s") ? noun : noun + "s";
    }
}

package org.casus.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.story.Problem;

/** Tells English from other languages by function words: {@code languages.tsv}. */
final class English {

    private static final WordLists LISTS = WordLists.read("languages.tsv");

    /** So much of a text is looked at. */
    private static final int SAMPLE = 20_000;

    /** Shorter texts are not judged: headlines and single names have no function words. */
    private static final int FEWEST_WORDS = 25;

    /** A text with a greater share of English function words is English, whatever else it quotes. */
    private static final double CERTAIN = 0.20;

    /** A text with a smaller share is none, even if no other language is known in it. */
    private static final double SMALLEST = 0.03;

    private English() {}

    static Optional<Problem> problem(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        List<String> words = Stream.of(sample.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() < FEWEST_WORDS) {
            return otherScript(sample)
                    ? Optional.of(new Problem("not-english", "most letters are not Latin"))
                    : Optional.empty();
        }
        double english = share(words, "english");
        if (english >= CERTAIN) {
            return Optional.empty();
        }
        String likeliest = likeliest(words);
        boolean foreign = english < SMALLEST || !likeliest.equals("english");
        String detail = String.format(Locale.ROOT, "%.0f%% of its words are function words of English", 100 * english);
        return foreign
                ? Optional.of(new Problem(
                        "not-english", detail + (likeliest.equals("english") ? "" : "; likelier " + likeliest)))
                : Optional.empty();
    }

    private static double share(List<String> words, String language) {
        long known = words.stream().filter(LISTS.of(language)::contains).count();
        return (double) known / words.size();
    }

    /** The language with the greatest share; English among equals. */
    private static String likeliest(List<String> words) {
        String best = "english";
        for (String language : LISTS.kinds()) {
            best = share(words, language) > share(words, best) ? language : best;
        }
        return best;
    }

    /** Whether most letters are not of the Latin script. */
    private static boolean otherScript(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return letters >= 10 && latin * 2 < letters;
    }
}

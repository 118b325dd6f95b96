package org.casus.language;

import java.util.Locale;
import java.util.Optional;
import org.casus.story.Problem;

/** Tells English from other languages by its function words. */
final class English {

    private static final WordLists LISTS = WordLists.read("english.tsv");

    /** So much of a text is looked at. */
    private static final int SAMPLE = 20_000;

    /** Shorter texts are not judged: headlines and single names have no function words. */
    private static final int FEWEST_WORDS = 25;

    /** A smaller share of function words is no English prose. */
    private static final double SMALLEST_SHARE = 0.10;

    private English() {}

    static Optional<Problem> problem(String text) {
        String[] words = text.substring(0, Math.min(text.length(), SAMPLE))
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}\\p{M}]+");
        int letters = 0;
        int known = 0;
        for (String word : words) {
            letters += word.isEmpty() ? 0 : 1;
            known += LISTS.has("english", word) ? 1 : 0;
        }
        boolean scriptless = letters < FEWEST_WORDS;
        double share = letters == 0 ? 0 : (double) known / letters;
        if (scriptless ? !otherScript(text) : share >= SMALLEST_SHARE) {
            return Optional.empty();
        }
        String detail = String.format(Locale.ROOT, "%.0f%% of its words are function words of English", 100 * share);
        return Optional.of(new Problem("not-english", detail));
    }

    /** Whether most letters are not of the Latin script. */
    private static boolean otherScript(String text) {
        long letters =
                text.codePoints().limit(SAMPLE).filter(Character::isLetter).count();
        long latin = text.codePoints()
                .limit(SAMPLE)
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return letters >= 10 && latin * 2 < letters;
    }
}

package org.casus.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.story.Span;

/**
 * A word, number or sign as dates are made of them; an abbreviation keeps its full stop, "3-5" are three.
 *
 * @param text as it stands
 * @param lower in lower case, with a plain apostrophe
 * @param span where it stands in the text
 */
record Word(String text, String lower, Span span) {

    private static final Pattern CUT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?!\\d)"
            + "|\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})(?!\\d)"
            + "|\\d{1,2}\\.\\d{1,2}\\.\\d{4}(?!\\d)"
            + "|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)"
            + "|\\d+(?:st|nd|rd|th|s)\\b"
            + "|\\d+(?:\\.\\d+)?"
            + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\\."
            + "|\\p{L}+"
            + "|['’]s\\b"
            + "|\\S");

    /** The words of {@code text} inside {@code within}, in order. */
    static List<Word> cut(String text, Span within) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = CUT.matcher(text).region(within.begin(), within.end());
        while (matcher.find()) {
            String word = matcher.group();
            String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
            words.add(new Word(word, lower, new Span(matcher.start(), matcher.end())));
        }
        return words;
    }

    boolean capital() {
        return Character.isUpperCase(text.charAt(0));
    }

    /** Whether it is a sign that ends a clause. */
    boolean stop() {
        return text.length() == 1 && ".,;:!?)”\"—–-".indexOf(text.charAt(0)) >= 0;
    }
}

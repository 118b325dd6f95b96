package org.casus.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.story.Table;

/** What a word can be in a date: a weekday, a month, a number … (words.tsv), and its value as such. */
final class Vocabulary {

    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)");
    private static final Pattern DECADE = Pattern.compile("(?:19|20)\\d0s");
    private static final Pattern YEAR = Pattern.compile("19\\d\\d|20\\d\\d|2100");
    private static final Pattern SMALL = Pattern.compile("\\d{1,3}");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMERIC = Pattern.compile("\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}");
    private static final int DAYS_A_MONTH = 31;

    private final Map<String, Map<String, Integer>> classes = new HashMap<>();
    private final Set<String> capitals = new HashSet<>();
    private final Set<String> known = new HashSet<>();

    private Vocabulary() {}

    static Vocabulary load() {
        Vocabulary vocabulary = new Vocabulary();
        for (var row : Table.rows(Vocabulary.class, "words.tsv")) {
            vocabulary
                    .classes
                    .computeIfAbsent(row.get(0), c -> new HashMap<>())
                    .put(row.get(1), Integer.valueOf(row.get(2)));
            vocabulary.known.add(row.get(1));
            if (row.size() > 3 && row.get(3).equals("cap")) {
                vocabulary.capitals.add(row.get(0) + " " + row.get(1));
            }
        }
        return vocabulary;
    }

    boolean hasClass(String name) {
        return classes.containsKey(name)
                || Set.of("day", "year", "ordday", "decade", "iso", "numeric", "Name", "plain")
                        .contains(name);
    }

    /** Whether an expression can begin with {@code word} as a member of a class: a listed word or a figure. */
    boolean knows(Word word) {
        return Character.isDigit(word.text().charAt(0)) || known.contains(word.lower());
    }

    /** The value of {@code word} as one of {@code name}; empty if it is none. */
    OptionalInt value(String name, Word word) {
        return Character.isDigit(word.text().charAt(0)) ? figure(name, word.lower()) : listed(name, word);
    }

    /** The value that a word of words.tsv has in whatever class it stands. */
    int value(String word) {
        for (Map<String, Integer> words : classes.values()) {
            Integer value = words.get(word);
            if (value != null) {
                return value;
            }
        }
        throw new IllegalStateException("no such word: " + word);
    }

    private OptionalInt listed(String name, Word word) {
        if (name.equals("Name")) {
            return word.capital() && !known.contains(word.lower()) ? OptionalInt.of(0) : OptionalInt.empty();
        }
        if (name.equals("plain")) {
            return plain(word) ? OptionalInt.of(0) : OptionalInt.empty();
        }
        Integer value = classes.getOrDefault(name, Map.of()).get(word.lower());
        boolean wrongCase = !word.capital() && capitals.contains(name + " " + word.lower());
        return value == null || wrongCase ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private boolean plain(Word word) {
        boolean letters =
                Character.isLowerCase(word.text().charAt(0)) && word.span().length() > 2;
        return letters && !word.lower().endsWith("s") && !known.contains(word.lower());
    }

    private static OptionalInt figure(String name, String word) {
        return switch (name) {
            case "day" -> SMALL.matcher(word).matches() ? day(word) : OptionalInt.empty();
            case "ordday" ->
                ORDINAL.matcher(word).matches() ? day(word.substring(0, word.length() - 2)) : OptionalInt.empty();
            case "n" -> number(SMALL, word, word.length());
            case "year" -> number(YEAR, word, word.length());
            case "decade" -> number(DECADE, word, word.length() - 1);
            case "iso" ->
                ISO.matcher(word).matches()
                        ? OptionalInt.of(Integer.parseInt(word.replace("-", "")))
                        : OptionalInt.empty();
            case "numeric" -> NUMERIC.matcher(word).matches() ? packed(word) : OptionalInt.empty();
            default -> OptionalInt.empty();
        };
    }

    private static OptionalInt number(Pattern shape, String word, int digits) {
        return shape.matcher(word).matches()
                ? OptionalInt.of(Integer.parseInt(word.substring(0, digits)))
                : OptionalInt.empty();
    }

    private static OptionalInt day(String digits) {
        int day = Integer.parseInt(digits);
        return day >= 1 && day <= DAYS_A_MONTH ? OptionalInt.of(day) : OptionalInt.empty();
    }

    private static OptionalInt packed(String word) {
        String[] parts = word.split("[/.]");
        return OptionalInt.of(Integer.parseInt(parts[0]) * 1_000_000
                + Integer.parseInt(parts[1]) * 10_000
                + Integer.parseInt(parts[2]));
    }
}

package org.casus.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.story.Span;
import org.casus.time.Phrase.Match;

/**
 * Finds expressions of time in a text and reckons the days that they mean.
 *
 * <p>The words and phrases are read from {@code words.tsv} and {@code phrases.tsv}. What looks like a date and is none gives
 * nothing. Immutable; may be used by several threads at once.
 */
public final class TimeExpressions {

    private static final Set<String> OPENING = Set.of("between", "from");
    private static final Set<String> JOINING = Set.of("and", "to", "until", "till", "through", "-", "–", "—");
    private static final Set<String> RUNNING = Set.of("to", "through", "-", "–");
    private static final int CUE_WINDOW = 4;

    private final Vocabulary vocabulary;
    private final Phrases phrases;

    private TimeExpressions(Vocabulary vocabulary, Phrases phrases) {
        this.vocabulary = vocabulary;
        this.phrases = phrases;
    }

    /** Reads the built-in words and phrases. */
    public static TimeExpressions load() {
        Vocabulary vocabulary = Vocabulary.load();
        return new TimeExpressions(vocabulary, Phrases.load(vocabulary));
    }

    /**
     * The expressions of time inside {@code within}, in order, none over another.
     *
     * @param text the story's text
     * @param within where to look: a sentence or a clause
     * @param published the day of publication
     * @param defaultDirection where expressions look that do not say so themselves; those that do ("tomorrow", "3 May 2030")
     *     are read as they stand
     */
    public List<TimeMention> find(String text, Span within, LocalDate published, Direction defaultDirection) {
        List<Word> words = Word.cut(text, within);
        List<Match> matches = phrases.find(words);
        List<TimeMention> mentions = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            Anchor anchor = new Anchor(published, direction(words, match, defaultDirection));
            Optional<Period> range =
                    i + 1 < matches.size() ? range(words, match, matches.get(i + 1), anchor) : Optional.empty();
            Match last = range.isPresent() ? matches.get(++i) : match;
            range.or(() -> single(words, match, anchor))
                    .map(p -> mention(text, words, match, last, p))
                    .ifPresent(mentions::add);
        }
        return List.copyOf(mentions);
    }

    /** "Scheduled for Friday" looks ahead whatever the tense, "since Friday" back. */
    private Direction direction(List<Word> words, Match match, Direction otherwise) {
        if (since(words, match)) {
            return Direction.PAST;
        }
        for (int i = match.first() - 1; i >= 0 && i >= match.first() - CUE_WINDOW; i--) {
            if (words.get(i).stop()) {
                return otherwise;
            }
            if (vocabulary.value("ahead", words.get(i)).isPresent()) {
                return Direction.FUTURE;
            }
        }
        return otherwise;
    }

    private static Optional<Period> single(List<Word> words, Match match, Anchor anchor) {
        return remembered(words, match)
                ? Optional.empty()
                : match.reckon(anchor).map(p -> since(words, match) ? upTo(p, anchor.published()) : p);
    }

    /** "The tenth anniversary of the 2003 invasion": the day of what is remembered, not of what happens. */
    private static boolean remembered(List<Word> words, Match match) {
        for (int i = match.first() - 1; i > 0 && i >= match.first() - CUE_WINDOW; i--) {
            if (word(words, i).equals("of") && word(words, i - 1).equals("anniversary")) {
                return true;
            }
        }
        return false;
    }

    private static boolean since(List<Word> words, Match match) {
        String before = word(words, match.first() - 1);
        return before.equals("since")
                || (before.equals("the") && word(words, match.first() - 2).equals("since"));
    }

    private static Period upTo(Period period, LocalDate day) {
        return period.start().isAfter(day) ? period : new Period(period.start(), day, period.precision());
    }

    private static String word(List<Word> words, int i) {
        return i >= 0 && i < words.size() ? words.get(i).lower() : "";
    }

    /** "Between A and B", "from A to B", "A to B", where A and B stand next to each other and A is before B. */
    private static Optional<Period> range(List<Word> words, Match a, Match b, Anchor anchor) {
        String joint = word(words, a.last());
        boolean opened = OPENING.contains(word(words, a.first() - 1)) && JOINING.contains(joint);
        if (b.first() != a.last() + 1 || !(opened || RUNNING.contains(joint))) {
            return Optional.empty();
        }
        return anchor.past()
                ? rangeBack(a, b, anchor)
                : rangeAhead(a, b, anchor).or(() -> rangeBack(a, b, anchor));
    }

    private static Optional<Period> rangeBack(Match a, Match b, Anchor anchor) {
        return b.reckon(anchor).flatMap(last -> a.reckon(new Anchor(last.start(), Direction.PAST))
                .filter(first -> first.start().isBefore(last.start()))
                .map(first -> first.to(last)));
    }

    private static Optional<Period> rangeAhead(Match a, Match b, Anchor anchor) {
        return a.reckon(anchor).flatMap(first -> b.reckon(new Anchor(first.end(), Direction.FUTURE))
                .filter(last -> first.start().isBefore(last.start()))
                .map(first::to));
    }

    private static TimeMention mention(String text, List<Word> words, Match first, Match last, Period period) {
        Span span =
                words.get(first.first()).span().cover(words.get(last.last() - 1).span());
        return new TimeMention(span, span.of(text), period.start(), period.end(), period.precision());
    }
}

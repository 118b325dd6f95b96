package org.casus.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.language.Entity;
import org.casus.language.Sentence;
import org.casus.language.Token;

/**
 * Reads how many people a phrase speaks of: digits, number words and vague words ("two dozen", "dozens", "at least 24"), and one
 * for a single person ("a policeman"). A plural without a number gives none.
 */
final class CountReader {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:[,.]\\d{3})*|\\d+");
    private static final int THOUSAND = 1_000;
    private static final int LARGEST = 1_000_000_000;
    private static final Set<String> SINGLE = Set.of("a", "an", "one", "another");
    private static final Set<String> PLURAL_TAILS =
            Set.of("people", "police", "men", "women", "children", "troops", "forces", "personnel");

    private static final Count NONE = new Count(0, 0);
    private static final Set<String> NOBODY = Set.of("nobody", "no-one", "none", "noone");
    private static final Set<String> CROWDS = Set.of("crowd", "group", "total", "band", "mob", "team");
    private static final Set<String> UPPER =
            Set.of("up to", "as many as", "fewer than", "less than", "no more than", "under", "at most");
    private static final int WINDOW = 6;

    private final Map<String, NumberWord> words;

    /** What a word counts. */
    private record NumberWord(int min, int max, String kind) {}

    CountReader() {
        this.words = load();
    }

    private static Map<String, NumberWord> load() {
        try (InputStream stream = CountReader.class.getResourceAsStream("numbers.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("numbers.tsv is not in the jar");
            }
            return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, NumberWord> read(BufferedReader reader) throws IOException {
        Map<String, NumberWord> words = new HashMap<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t");
                words.put(cells[0], new NumberWord(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), cells[3]));
            }
        }
        return words;
    }

    /**
     * How many people the phrases around {@code heads} speak of together; empty if none gives a number. Members of a list that give none
     * ("two guards and their families") are not guessed.
     */
    Optional<Count> people(Sentence sentence, List<Token> heads) {
        Optional<Count> sum = Optional.empty();
        for (Token head : heads) {
            Optional<Count> count = people(sentence, head);
            if (count.isPresent()) {
                sum = Optional.of(sum(sum.orElse(NONE), count.get()));
            }
        }
        return sum;
    }

    private Optional<Count> people(Sentence sentence, Token head) {
        if (nobody(sentence, head)) {
            return Optional.of(NONE);
        }
        Optional<Count> number = number(sentence, head);
        if (number.isPresent()) {
            return number.map(count -> bounded(sentence, head, count));
        }
        Optional<Count> crowd = crowd(sentence, head);
        if (crowd.isPresent()) {
            return crowd;
        }
        boolean single = sentence.children(head).stream().anyMatch(t -> t.is("det") && SINGLE.contains(t.lemma()));
        boolean person = sentence.entity(head)
                .filter(e -> e.kind() == Entity.Kind.PERSON)
                .isPresent();
        boolean plural = PLURAL_TAILS.contains(head.lemma()) || plural(head);
        return person || (single && !plural) ? Optional.of(Count.of(1)) : Optional.empty();
    }

    /** "no one", "nobody", "no soldiers". */
    private static boolean nobody(Sentence sentence, Token head) {
        return NOBODY.contains(head.lemma())
                || sentence.children(head).stream()
                        .anyMatch(t -> t.is("det") && t.lemma().equals("no"));
    }

    /** "a crowd of about 3,000", "a group of six men": what the crowd is of. */
    private Optional<Count> crowd(Sentence sentence, Token head) {
        return CROWDS.contains(head.lemma())
                ? sentence.children(head, "nmod").stream()
                        .filter(t -> sentence.children(t).stream()
                                .anyMatch(c -> c.is("case") && c.lemma().equals("of")))
                        .findFirst()
                        .flatMap(t -> number(sentence, t).map(count -> bounded(sentence, t, count)))
                : Optional.empty();
    }

    /** "up to 500" is one to 500, "between 20 and 30" both of them; what is "at least 24" is not guessed beyond 24. */
    private Count bounded(Sentence sentence, Token head, Count count) {
        Optional<Token> first = sentence.tokens().stream()
                .filter(t -> Math.abs(t.index() - head.index()) <= WINDOW && unit(t).isPresent())
                .filter(t -> value(sentence, t).filter(count::equals).isPresent())
                .findFirst();
        if (first.isEmpty()) {
            return count;
        }
        int at = first.get().index();
        if (before(sentence, at, "between") || before(sentence, at, "from")) {
            return upper(sentence, at)
                    .map(most -> new Count(count.min(), Math.max(count.max(), most.max())))
                    .orElse(count);
        }
        boolean atMost = UPPER.stream().anyMatch(words -> before(sentence, at, words.split(" ")));
        return atMost ? new Count(Math.min(1, count.max()), count.max()) : count;
    }

    /** The number behind the "and" or "to" of a range that begins at {@code at}. */
    private Optional<Count> upper(Sentence sentence, int at) {
        int next = at + 1;
        boolean range = next + 1 < sentence.tokens().size()
                && Set.of("and", "to").contains(sentence.token(next).lemma());
        return range ? value(sentence, sentence.token(next + 1)) : Optional.empty();
    }

    private static boolean before(Sentence sentence, int at, String... words) {
        int start = at - words.length;
        for (int i = 0; i < words.length; i++) {
            boolean same = start >= 0
                    && sentence.token(start + i).text().toLowerCase(Locale.ROOT).equals(words[i]);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static boolean plural(Token head) {
        String form = head.text().toLowerCase(Locale.ROOT);
        return head.upos().equals("NOUN") && !form.equals(head.lemma()) && form.endsWith("s");
    }

    /** The number in the phrase of {@code head}: the head itself ("dozens of"), or what counts it. */
    private Optional<Count> number(Sentence sentence, Token head) {
        Optional<Count> own = value(sentence, head);
        if (own.isPresent()) {
            return own;
        }
        for (Token child : sentence.children(head)) {
            boolean before = child.index() < head.index(); // "Ana Silva, 14" tells an age
            boolean counting = before
                    && !measure(sentence, child)
                    && (child.is("nummod") || child.is("amod") || child.is("det") || child.is("compound"));
            Optional<Count> count = counting ? value(sentence, child) : Optional.empty();
            if (count.isPresent()) {
                return count;
            }
        }
        return Optional.empty();
    }

    /** The "many" of "as many as 300" is no number. */
    private static boolean measure(Sentence sentence, Token word) {
        return word.index() > 0
                && word.index() + 1 < sentence.tokens().size()
                && sentence.token(word.index() - 1).lemma().equals("as")
                && sentence.token(word.index() + 1).lemma().equals("as");
    }

    /** The number that the run of number words around {@code token} makes; empty if it is none itself. */
    private Optional<Count> value(Sentence sentence, Token token) {
        if (unit(token).isEmpty()) {
            return Optional.empty();
        }
        int first = token.index();
        while (before(sentence, first) < first) {
            first = before(sentence, first);
        }
        Count whole = new Count(0, 0);
        Count part = new Count(0, 0);
        int at = first;
        while (at < sentence.tokens().size() && unit(sentence.token(at)).isPresent()) {
            NumberWord word = unit(sentence.token(at)).get();
            part = joined(part, word);
            if (word.kind().equals("times") && word.min() >= THOUSAND) {
                whole = sum(whole, part);
                part = new Count(0, 0);
            }
            at += of(sentence, at + 1) ? 2 : 1;
        }
        return Optional.of(sum(whole, part));
    }

    /** The number word before that at {@code at}, "of" passed over; {@code at} itself if there is none. */
    private int before(Sentence sentence, int at) {
        int place = at >= 2 && of(sentence, at - 1) ? at - 2 : at - 1;
        return place >= 0 && unit(sentence.token(place)).isPresent() ? place : at;
    }

    /** Whether an "of" between two number words stands at {@code at}: "tens of thousands". */
    private boolean of(Sentence sentence, int at) {
        return at >= 1
                && at + 1 < sentence.tokens().size()
                && sentence.token(at).lemma().equals("of")
                && unit(sentence.token(at - 1))
                        .filter(w -> w.kind().equals("vague"))
                        .isPresent()
                && unit(sentence.token(at + 1))
                        .filter(w -> w.kind().equals("vague"))
                        .isPresent();
    }

    /** "two dozen", "three hundred": a unit multiplies what stands before it; other words add up ("twenty five"). */
    private static Count joined(Count before, NumberWord word) {
        Count count = new Count(word.min(), word.max());
        boolean multiplies = !word.kind().equals("one") && before.max() > 0;
        return multiplies ? product(before, count) : sum(before, count);
    }

    private Optional<NumberWord> unit(Token token) {
        String form = token.text().toLowerCase(Locale.ROOT);
        if (DIGITS.matcher(form).matches()) {
            return digits(form).map(n -> new NumberWord(n, n, "one"));
        }
        NumberWord word = words.get(form);
        return word == null ? hyphened(form).map(c -> new NumberWord(c.min(), c.max(), "one")) : Optional.of(word);
    }

    private Optional<Count> hyphened(String form) {
        String[] parts = form.split("-");
        if (parts.length != 2) {
            return Optional.empty();
        }
        NumberWord tens = words.get(parts[0]);
        NumberWord ones = words.get(parts[1]);
        if (tens == null || ones == null || !tens.kind().equals("one") || tens.min() < 20 || ones.min() >= 10) {
            return Optional.empty();
        }
        return Optional.of(Count.of(tens.min() + ones.min()));
    }

    private static Optional<Integer> digits(String form) {
        String bare = form.replace(",", "").replace(".", "");
        return bare.length() > 9 ? Optional.empty() : Optional.of(Integer.parseInt(bare));
    }

    private static Count sum(Count a, Count b) {
        return new Count(
                (int) Math.min(LARGEST, (long) a.min() + b.min()), (int) Math.min(LARGEST, (long) a.max() + b.max()));
    }

    private static Count product(Count a, Count b) {
        return new Count(
                (int) Math.min(LARGEST, (long) a.min() * b.min()), (int) Math.min(LARGEST, (long) a.max() * b.max()));
    }
}

package org.casus.story;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.story.LayoutPattern.Kind;
import org.casus.story.LayoutPattern.Where;

/** The rows of {@code layout.tsv}, by kind and place. */
final class LayoutPatterns {

    private final Map<Kind, Map<Where, List<LayoutPattern>>> rows = new EnumMap<>(Kind.class);
    private final Set<String> noDatelines;

    private LayoutPatterns(List<LayoutPattern> patterns, Set<String> noDatelines) {
        for (Kind kind : Kind.values()) {
            Map<Where, List<LayoutPattern>> places = new EnumMap<>(Where.class);
            for (Where where : Where.values()) {
                places.put(where, select(patterns, kind, where));
            }
            rows.put(kind, places);
        }
        this.noDatelines = noDatelines;
    }

    private static List<LayoutPattern> select(List<LayoutPattern> patterns, Kind kind, Where where) {
        return patterns.stream()
                .filter(p -> p.kind() == kind && p.where() == where)
                .toList();
    }

    static LayoutPatterns load() {
        List<LayoutPattern> patterns = Table.rows(LayoutPatterns.class, "layout.tsv").stream()
                .map(LayoutPatterns::row)
                .toList();
        return new LayoutPatterns(patterns, Set.copyOf(Table.lines(LayoutPatterns.class, "nodatelines.tsv")));
    }

    private static LayoutPattern row(List<String> cells) {
        Kind kind = Kind.valueOf(cells.get(0).toUpperCase(Locale.ROOT));
        Where where = Where.valueOf(cells.get(1).toUpperCase(Locale.ROOT));
        return new LayoutPattern(kind, where, Pattern.compile(cells.get(2)));
    }

    /** The first pattern of that kind and place that holds in {@code piece}. */
    Optional<Matcher> find(Kind kind, Where where, String text, Span piece) {
        return list(kind, where).stream()
                .flatMap(p -> p.match(text, piece).stream())
                .findFirst();
    }

    /** The leftmost words in {@code piece} that a pattern of that kind and place finds. */
    Optional<Matcher> leftmost(Kind kind, Where where, String text, Span piece) {
        return list(kind, where).stream()
                .flatMap(p -> p.match(text, piece).stream())
                .min((a, b) -> Integer.compare(a.start(), b.start()));
    }

    /** All words in {@code piece} that patterns of that kind and place find, in order, none overlapping another. */
    List<Span> all(Kind kind, Where where, String text, Span piece) {
        boolean hole = where == Where.HOLE;
        List<Span> found = new ArrayList<>();
        for (LayoutPattern pattern : list(kind, where)) {
            Matcher matcher = pattern.pattern().matcher(text).region(piece.begin(), piece.end());
            while (matcher.find()) {
                found.add(
                        hole
                                ? new Span(matcher.start("cut"), matcher.end("cut"))
                                : new Span(matcher.start(), matcher.end()));
            }
        }
        found.sort(Span::compareTo);
        List<Span> apart = new ArrayList<>();
        for (Span span : found) {
            if (apart.isEmpty() || apart.get(apart.size() - 1).end() <= span.begin()) {
                apart.add(span);
            }
        }
        return apart;
    }

    private List<LayoutPattern> list(Kind kind, Where where) {
        return rows.getOrDefault(kind, Map.of()).getOrDefault(where, List.of());
    }

    /** Whether words in capitals that look like a dateline are known to be none. */
    boolean isNoDateline(String words) {
        return noDatelines.contains(words.toLowerCase(Locale.ROOT));
    }
}

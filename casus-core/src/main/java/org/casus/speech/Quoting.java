package org.casus.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.casus.story.Span;

/**
 * Joins quotations to the words of saying around them: a quotation that runs over several sentences belongs whole to the word
 * that reports one of them; one that no word reports belongs to the word in its sentence, to the one before it, or to whoever
 * spoke last. Words of saying inside a quotation are its speaker's, and report nothing here.
 */
final class Quoting {

    /** A quotation of fewer characters is a borrowed word ("a “surge”"), not speech. */
    static final int SHORTEST = 25;

    private final List<Quotation> quotations;
    private final List<Sentence> sentences;
    private final List<Report> reports = new ArrayList<>();
    /** The words of saying that can have a quotation, in the order of the text; at each its report. */
    private final List<Integer> speakers = new ArrayList<>();

    private Quoting(List<Quotation> quotations, List<Sentence> sentences, List<Saying> sayings) {
        this.quotations = quotations;
        this.sentences = sentences;
        for (Saying saying : sayings) {
            if (!quoted(saying.cue())) {
                if (uttered(saying)) {
                    speakers.add(reports.size());
                }
                reports.add(Report.of(saying));
            }
        }
    }

    /** What is said, with the quotations. */
    static List<Report> join(List<Quotation> quotations, List<Sentence> sentences, List<Saying> sayings) {
        Quoting quoting = new Quoting(quotations, sentences, sayings);
        quoting.join();
        return quoting.reports.stream().filter(r -> !r.content().isEmpty()).toList();
    }

    private static boolean uttered(Saying saying) {
        return saying.word().takes().contains("clause")
                && saying.cue().upos().equals("VERB")
                && !saying.source().isEmpty();
    }

    private boolean quoted(Token token) {
        return quotations.stream().anyMatch(q -> q.span().contains(token.span()));
    }

    private void join() {
        for (Quotation quotation : quotations) {
            Optional<Integer> owner = reporting(quotation);
            if (owner.isPresent()) {
                owner.ifPresent(o -> reports.set(o, reports.get(o).with(quotation.span())));
            } else if (speech(quotation) && !inside(quotation)) {
                speaker(quotation).ifPresent(s -> give(s, quotation));
            }
        }
    }

    private boolean speech(Quotation quotation) {
        return quotation.span().length() >= SHORTEST || whole(quotation);
    }

    /** Whether it is all of its sentence, but for the marks. */
    private boolean whole(Quotation quotation) {
        return sentences.stream()
                .filter(s -> s.span().overlaps(quotation.span()))
                .allMatch(s -> quotation.shared(s.span()) + 2 >= s.span().length());
    }

    /** Whether it is part of what is reported anyway. */
    private boolean inside(Quotation quotation) {
        return reports.stream()
                .anyMatch(
                        r -> r.shared(quotation.span()) * 10 > quotation.span().length() * 9);
    }

    /** Who reports a part of it: the last of a sentence that it shares, or the first. */
    private Optional<Integer> reporting(Quotation quotation) {
        return speakers.stream()
                .filter(i -> {
                    Report report = reports.get(i);
                    int common = report.shared(quotation.span());
                    int here = quotation.shared(report.saying().sentence().span());
                    return here > 0 && common * 2 > here && quotation.span().length() >= SHORTEST;
                })
                .min(Comparator.comparingInt(i -> away(reports.get(i), quotation)));
    }

    private static int away(Report report, Quotation quotation) {
        Span cue = report.saying().cue().span();
        return cue.begin() >= quotation.span().end()
                ? cue.begin() - quotation.span().end()
                : quotation.span().begin() - cue.end() + 1;
    }

    private Optional<Integer> speaker(Quotation quotation) {
        List<Sentence> home = sentences.stream()
                .filter(s -> s.span().overlaps(quotation.span()))
                .toList();
        if (home.isEmpty()) {
            return Optional.empty();
        }
        int first = home.get(0).index();
        int last = home.get(home.size() - 1).index();
        int paragraph = home.get(0).paragraph();
        return near(quotation, first, last)
                .or(() -> before(first, paragraph))
                .or(() -> near(quotation, last + 1, last + 1)
                        .filter(i -> reports.get(i).saying().sentence().paragraph() == paragraph))
                .or(() -> before(first, paragraph - 1));
    }

    private Optional<Integer> near(Quotation quotation, int first, int last) {
        return speakers.stream()
                .filter(i -> first <= at(i) && at(i) <= last)
                .min(Comparator.comparingInt(i -> away(reports.get(i), quotation)));
    }

    private Optional<Integer> before(int sentence, int paragraph) {
        return speakers.stream()
                .filter(i ->
                        at(i) < sentence && reports.get(i).saying().sentence().paragraph() == paragraph)
                .reduce((a, b) -> b);
    }

    private int at(int report) {
        return reports.get(report).saying().sentence().index();
    }

    /** To a word that reports quoted words it is more of them; to one that reports other words it is another saying. */
    private void give(int speaker, Quotation quotation) {
        Report report = reports.get(speaker);
        boolean more = report.content().isEmpty() || report.content().stream().anyMatch(c -> direct(c, quotations));
        if (more) {
            reports.set(speaker, report.with(quotation.span()));
        } else {
            reports.add(new Report(report.saying(), List.of(quotation.span()), false));
        }
    }

    /** Whether most of {@code content} stands in quotation marks. */
    static boolean direct(Span content, List<Quotation> quotations) {
        int quoted = 0;
        for (Quotation quotation : quotations) {
            quoted += quotation.shared(content);
        }
        return quoted * 2 > content.length();
    }
}

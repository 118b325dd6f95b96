package org.casus.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.actor.Participant;
import org.casus.cast.Cast;
import org.casus.language.NounPhrase;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.casus.story.Layout;
import org.casus.story.Span;
import org.casus.story.Story;

/**
 * Reads who is reported to have said what: reported clauses and "according to" by the tree, quotations by their marks, each with
 * the speaker that the nearest word of saying names.
 *
 * <p>Immutable; may be used by several threads at once.
 */
public final class SpeechReader {

    private final Reports reports = new Reports(Cues.load());

    /** The reported speech of a story, in the order of the text. */
    public List<Attribution> read(Story story, Layout layout, List<Sentence> sentences, Cast cast) {
        List<Quotation> quotations = Quotations.find(story.text(), layout.passages());
        List<Saying> sayings = new ArrayList<>();
        for (Sentence sentence : sentences) {
            sayings.addAll(reports.read(sentence));
        }
        List<Report> said = new ArrayList<>(Quoting.join(quotations, sentences, sayings));
        said.addAll(SpeakerLabels.read(sentences, cast));
        return said.stream()
                .map(report -> attribution(report, quotations, cast))
                .sorted(Comparator.comparing((Attribution a) -> a.content().get(0)))
                .toList();
    }

    private static Attribution attribution(Report report, List<Quotation> quotations, Cast cast) {
        Saying saying = report.saying();
        Sentence sentence = saying.sentence();
        List<Span> sources = saying.source().stream()
                .flatMap(t -> Stream.concat(Stream.of(t), NounPhrase.apposition(sentence, t).stream()))
                .map(t -> NounPhrase.of(sentence, t).span())
                .distinct()
                .sorted()
                .toList();
        Optional<Participant> speaker =
                saying.source().stream().findFirst().flatMap(t -> cast.participant(sentence, t));
        int quoted = quoted(report.content(), quotations);
        boolean direct = report.verbatim()
                || quoted * 2 > report.content().stream().mapToInt(Span::length).sum();
        boolean uttered = direct && quoted >= Quoting.SHORTEST && saying.stance() == Stance.VOICES;
        return new Attribution(
                sources,
                saying.group().stream().map(Token::span).sorted().toList(),
                report.content(),
                speaker,
                direct,
                uttered ? Stance.ASSERTS : saying.stance(),
                sentence.index());
    }

    private static int quoted(List<Span> content, List<Quotation> quotations) {
        return content.stream()
                .mapToInt(c -> quotations.stream().mapToInt(q -> q.shared(c)).sum())
                .sum();
    }
}

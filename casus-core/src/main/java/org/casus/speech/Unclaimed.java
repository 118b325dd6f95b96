package org.casus.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casus.actor.Cast;
import org.casus.actor.Participant;
import org.casus.language.Clauses;
import org.casus.language.NounPhrase;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.casus.story.Span;

/** Finds speakers for quotations that no clause of saying governs: by a word of saying near by, or by who spoke last. */
final class Unclaimed {

    private final Cues cues;
    private final List<Sentence> sentences;
    private final Cast cast;

    Unclaimed(Cues cues, List<Sentence> sentences, Cast cast) {
        this.cues = cues;
        this.sentences = sentences;
        this.cast = cast;
    }

    /** A word of saying with its subject, outside any quotation. */
    private record Speaker(Sentence sentence, Token cue, Token subject) {}

    List<Attribution> attribute(List<Span> quotations, List<Attribution> claimed, int shortest) {
        List<Speaker> speakers = speakers(quotations);
        List<Attribution> found = new ArrayList<>();
        for (Span quotation : quotations) {
            boolean taken = claimed.stream()
                    .flatMap(a -> a.content().stream())
                    .anyMatch(c -> c.contains(quotation) || covers(c, quotation));
            if (quotation.length() >= shortest && !taken) {
                attribute(quotation, speakers).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean covers(Span content, Span quotation) {
        int common = Math.min(content.end(), quotation.end()) - Math.max(content.begin(), quotation.begin());
        return common * 10 > quotation.length() * 9;
    }

    private List<Speaker> speakers(List<Span> quotations) {
        List<Speaker> speakers = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Clauses clauses = new Clauses(sentence);
            for (Token token : sentence.tokens()) {
                boolean cue =
                        token.upos().equals("VERB") && cues.verb(token.lemma()).isPresent();
                if (cue && quotations.stream().noneMatch(q -> q.contains(token.span()))) {
                    clauses.surfaceSubjects(token).stream()
                            .findFirst()
                            .ifPresent(subject -> speakers.add(new Speaker(sentence, token, subject)));
                }
            }
        }
        return speakers;
    }

    private Optional<Attribution> attribute(Span quotation, List<Speaker> speakers) {
        Optional<Sentence> home =
                sentences.stream().filter(s -> s.span().overlaps(quotation)).findFirst();
        return home.flatMap(
                sentence -> nearest(quotation, sentence, speakers).map(speaker -> attribution(quotation, speaker)));
    }

    /** The nearest in the same paragraph; else the last of the paragraph before, whose speech goes on. */
    private static Optional<Speaker> nearest(Span quotation, Sentence home, List<Speaker> speakers) {
        return speakers.stream()
                .filter(s -> s.sentence().paragraph() == home.paragraph())
                .min(Comparator.comparingInt(s -> distance(s.cue().span(), quotation)))
                .or(() -> speakers.stream()
                        .filter(s -> s.sentence().paragraph() == home.paragraph() - 1)
                        .reduce((first, second) -> second));
    }

    private static int distance(Span cue, Span quotation) {
        return cue.begin() >= quotation.end() ? cue.begin() - quotation.end() : quotation.begin() - cue.end() + 1;
    }

    private Attribution attribution(Span quotation, Speaker speaker) {
        Optional<Participant> who = cast.participant(speaker.sentence(), speaker.subject());
        return new Attribution(
                List.of(NounPhrase.of(speaker.sentence(), speaker.subject()).span()),
                List.of(speaker.cue().span()),
                List.of(quotation),
                who,
                true,
                Stance.ASSERTS,
                speaker.sentence().index());
    }
}

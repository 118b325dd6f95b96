package org.casus.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.cast.Cast;
import org.casus.language.Entity;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.casus.story.Span;

/**
 * Speakers before a colon: "Police: Gunmen kill three" in a headline, and the turns of an interview or a transcript, each of
 * which runs to the next label.
 */
final class SpeakerLabels {

    private static final int LONGEST_LABEL = 6;
    private static final int SHORTEST_CONTENT = 3;

    private final List<Sentence> sentences;
    private final Cast cast;

    private SpeakerLabels(List<Sentence> sentences, Cast cast) {
        this.sentences = sentences;
        this.cast = cast;
    }

    /** A label at the beginning of a paragraph, up to and with its colon. */
    private record Label(Sentence sentence, Token head, Token colon) {}

    /** What stands after the labels of a story. */
    static List<Report> read(List<Sentence> sentences, Cast cast) {
        SpeakerLabels reader = new SpeakerLabels(sentences, cast);
        List<Label> labels = reader.labels();
        boolean transcript =
                labels.stream().map(l -> l.sentence().paragraph()).distinct().count() > 2;
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int end = i + 1 < labels.size() ? labels.get(i + 1).sentence().index() : sentences.size();
            reports.add(transcript ? reader.turn(labels.get(i), end) : reader.line(labels.get(i)));
        }
        return reports;
    }

    private List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        int paragraph = -1;
        for (Sentence sentence : sentences) {
            if (sentence.paragraph() != paragraph) {
                label(sentence).ifPresent(labels::add);
            }
            paragraph = sentence.paragraph();
        }
        return labels;
    }

    private Optional<Label> label(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int colon = 0;
        while (colon < tokens.size() && !tokens.get(colon).text().equals(":")) {
            colon++;
        }
        if (colon == 0 || colon > LONGEST_LABEL || colon + SHORTEST_CONTENT >= tokens.size()) {
            return Optional.empty();
        }
        List<Token> name = tokens.subList(0, colon);
        Token head = head(name, colon);
        return speaker(sentence, name, head)
                ? Optional.of(new Label(sentence, head, tokens.get(colon)))
                : Optional.empty();
    }

    /** The word of the label that hangs on none of its others. */
    private static Token head(List<Token> name, int colon) {
        return name.stream()
                .filter(t -> t.head() < 0 || t.head() >= colon)
                .findFirst()
                .orElse(name.get(0));
    }

    private boolean speaker(Sentence sentence, List<Token> name, Token head) {
        Optional<Entity.Kind> kind = sentence.entity(head).map(Entity::kind);
        boolean nominal =
                name.stream().noneMatch(t -> t.upos().equals("VERB") || t.upos().equals("AUX") || t.is("punct"));
        boolean capital = Character.isUpperCase(name.get(0).text().codePointAt(0));
        return nominal
                && capital
                && kind.filter(k -> k == Entity.Kind.LOCATION || k == Entity.Kind.FACILITY)
                        .isEmpty()
                && (kind.filter(k -> k == Entity.Kind.PERSON).isPresent()
                        || !cast.somebody(sentence, List.of(head)).isEmpty());
    }

    /** The rest of the label's sentence. */
    private Report line(Label label) {
        return report(label, label.sentence().span().end(), false);
    }

    /** Everything to the next label. */
    private Report turn(Label label, int end) {
        return report(label, sentences.get(end - 1).span().end(), true);
    }

    private static Report report(Label label, int end, boolean verbatim) {
        List<Token> tokens = label.sentence().tokens();
        Token first = tokens.get(label.colon().index() + 1);
        Saying saying = new Saying(
                label.sentence(),
                label.colon(),
                List.of(label.colon()),
                List.of(label.head()),
                Cues.Cue.label(),
                List.of());
        return new Report(saying, List.of(new Span(first.span().begin(), end)), verbatim);
    }
}

package org.casus.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.cast.Cast;
import org.casus.codebook.Codebook;
import org.casus.language.NounPhrase;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.casus.place.PlaceBasis;
import org.casus.story.Span;
import org.casus.story.Story;
import org.casus.time.Basis;

/** Makes the accounts of a story's rows, after they have been written. */
final class Explainer {

    private final Codebook codebook;
    private final Thresholds thresholds;
    private final boolean modelEvents;
    private final Story story;
    private final List<Sentence> sentences;
    private final Cast cast;
    private final Surroundings surroundings;
    private final Casualties casualties = new Casualties(new CountReader());

    Explainer(
            Codebook codebook,
            Thresholds thresholds,
            boolean modelEvents,
            Story story,
            List<Sentence> sentences,
            Cast cast,
            Surroundings surroundings) {
        this.codebook = codebook;
        this.thresholds = thresholds;
        this.modelEvents = modelEvents;
        this.story = story;
        this.sentences = List.copyOf(sentences);
        this.cast = cast;
        this.surroundings = surroundings;
    }

    Account account(Draft draft, Event event, DraftReader.Pass pass) {
        References references = new References(story.text(), sentences, cast);
        PartyGrounds.Parties parties = new PartyGrounds(pass, cast, modelEvents, references).of(draft, event);
        return new Account(
                event,
                pass.sentence().span(),
                draft.candidate.words().stream().map(Token::span).sorted().toList(),
                new TypeGrounds(thresholds, modelEvents).of(draft),
                parties.actors(),
                parties.recipients(),
                parties.left(),
                new StatusGrounds(StatusAlgebra.load(), codebook, new HeardStatus(thresholds), modelEvents)
                        .of(draft, event, pass),
                date(draft, event),
                place(draft, event),
                counts(draft, event, pass),
                modelEvents ? TypeGrounds.heard(draft.candidate.trigger()) : List.of(),
                new LostReadings(codebook, pass, modelEvents).of(draft));
    }

    private Ground date(Draft draft, Event event) {
        if (event.date().isEmpty()) {
            return Ground.of("the story has no day of publication to reckon from");
        }
        Sentence sentence = draft.candidate.sentence();
        Optional<Span> words = event.date().get().basis() == Basis.TEXT
                ? surroundings.timeWords(sentence, draft.candidate.trigger(), event.status())
                : Optional.empty();
        return words.map(span -> new Ground(
                        Quoted.text(span.of(story.text())) + ", reckoned from the day of publication, "
                                + story.published().map(Object::toString).orElse(""),
                        List.of(span)))
                .orElseGet(() -> Ground.of("no words of time beside it: the day of publication"));
    }

    private Ground place(Draft draft, Event event) {
        if (event.place().isEmpty()) {
            return Ground.of("the story has named no place yet");
        }
        Sentence sentence = draft.candidate.sentence();
        Optional<Span> words = surroundings.placeWords(sentence, draft.candidate.trigger());
        if (words.isEmpty()) {
            return Ground.of("");
        }
        String named = Quoted.text(words.get().of(story.text()));
        return event.place().get().basis() == PlaceBasis.TEXT
                ? new Ground(named + ", the nearest place in the sentence", List.of(words.get()))
                : new Ground(named + ", the last place named, " + ago(sentence, words.get()), List.of(words.get()));
    }

    private String ago(Sentence sentence, Span earlier) {
        return sentences.stream()
                .filter(s -> s.span().contains(earlier))
                .findFirst()
                .map(s -> References.ago(sentence.index() - s.index()))
                .orElse("at the head of the story");
    }

    /** The phrases that were counted, of this event's word and of the tolls told in its row. */
    private List<Ground> counts(Draft draft, Event event, DraftReader.Pass pass) {
        if (event.killed().isEmpty()
                && event.injured().isEmpty()
                && event.arrested().isEmpty()
                && event.crowd().isEmpty()) {
            return List.of();
        }
        List<Ground> grounds = new ArrayList<>();
        Stream.concat(Stream.of(draft), tolls(draft, pass)).forEach(d -> count(d, grounds));
        return grounds.isEmpty() ? List.of(Ground.of("counted in the words of casualties beside it")) : grounds;
    }

    private static Stream<Draft> tolls(Draft draft, DraftReader.Pass pass) {
        return pass.drafts().values().stream()
                .filter(d -> d.into.filter(into -> into == draft).isPresent());
    }

    private void count(Draft draft, List<Ground> grounds) {
        Draft own = new Draft(draft.candidate, draft.arguments);
        own.mode = draft.mode;
        casualties.count(own);
        List<String> what = new ArrayList<>();
        own.killed.ifPresent(n -> what.add("killed"));
        own.injured.ifPresent(n -> what.add("injured"));
        own.arrested.ifPresent(n -> what.add("arrested"));
        own.crowd.ifPresent(n -> what.add("crowd"));
        if (!what.isEmpty()) {
            List<Span> spans = Casualties.counted(own).stream()
                    .map(head -> NounPhrase.of(draft.candidate.sentence(), head).span())
                    .toList();
            String words = spans.stream()
                    .map(span -> Quoted.text(span.of(story.text())))
                    .collect(Collectors.joining(" and "));
            String counted = String.join(" and ", what) + ": counted in " + words;
            grounds.add(new Ground(counted + ", beside " + Quoted.word(draft.candidate.trigger()), spans));
        }
    }
}

package org.casus.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.actor.Actors;
import org.casus.actor.Participant;
import org.casus.cast.Cast;
import org.casus.codebook.Codebook;
import org.casus.language.DrawnTrees;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.casus.place.EventPlace;
import org.casus.speech.Attribution;
import org.casus.story.Story;
import org.casus.time.EventDate;

/** Reads events off one tree drawn by hand, by the frames alone, with nothing known of what stands around. */
final class Reading {

    static final Codebook BOOK = Codebook.load(Optional.empty());
    static final Actors ACTORS = Actors.load();

    private static final EventReader READER = new EventReader(BOOK, false);
    private static final Surroundings NOTHING = new Surroundings() {
        @Override
        public Optional<EventDate> when(Sentence sentence, Token trigger, Status status) {
            return Optional.empty();
        }

        @Override
        public Optional<EventPlace> where(Sentence sentence, Token trigger) {
            return Optional.empty();
        }

        @Override
        public List<Attribution> speech(Sentence sentence, Token trigger) {
            return List.of();
        }
    };

    private Reading() {}

    static EventReader.Happenings of(String tree) {
        Sentence sentence = DrawnTrees.of(tree);
        return READER.read(story(sentence), List.of(sentence), cast(sentence), NOTHING);
    }

    static EventReader.Explained explained(String tree) {
        Sentence sentence = DrawnTrees.of(tree);
        return READER.explain(story(sentence), List.of(sentence), cast(sentence), NOTHING);
    }

    /** The one event whose trigger is {@code word}. */
    static Event event(String tree, String word) {
        Sentence sentence = DrawnTrees.of(tree);
        return of(tree).events().stream()
                .filter(e -> e.trigger().equals(DrawnTrees.word(sentence, word).span()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event on '" + word + "'"));
    }

    static Cast cast(Sentence sentence) {
        return new Cast(ACTORS, text(sentence), Optional.empty(), List.of(sentence));
    }

    private static Story story(Sentence sentence) {
        return new Story("drawn", Optional.empty(), "", text(sentence), "", "", "", "en");
    }

    static String text(Sentence sentence) {
        return sentence.tokens().stream().map(Token::text).collect(Collectors.joining(" "));
    }

    static List<String> texts(List<Participant> parties) {
        return parties.stream().map(Participant::text).toList();
    }
}

package org.casus.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.actor.Participant;
import org.casus.cast.Cast;
import org.casus.language.Sentence;
import org.casus.story.Span;

/** Says whom "the militia" or "he" was taken for, and where the story named them. */
final class References {

    private static final Set<String> SPEAKER = Set.of("i", "we", "me", "us", "my", "our");

    private final String text;
    private final List<Sentence> sentences;
    private final Cast cast;

    References(String text, List<Sentence> sentences, Cast cast) {
        this.text = text;
        this.sentences = List.copyOf(sentences);
        this.cast = cast;
    }

    /** Nothing where the party's own words name it. */
    Optional<String> of(Participant party, Sentence sentence) {
        String name = party.name();
        boolean own = name.isBlank()
                || party.text().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))
                || cast.named(party.text(), party.span())
                        .filter(p -> p.name().equals(name))
                        .isPresent();
        if (own) {
            return Optional.empty();
        }
        if (SPEAKER.contains(party.text().toLowerCase(Locale.ROOT))) {
            return Optional.of("taken for the speaker");
        }
        int named = text.toLowerCase(Locale.ROOT)
                .lastIndexOf(
                        name.toLowerCase(Locale.ROOT), Math.max(0, party.span().begin() - 1));
        return Optional.of("taken for " + name + before(named, name, sentence));
    }

    private String before(int named, String name, Sentence sentence) {
        if (named < 0) {
            return "";
        }
        Span span = new Span(named, Math.min(text.length(), named + name.length()));
        return sentences.stream()
                .filter(s -> s.span().contains(span))
                .findFirst()
                .map(s -> ", named " + ago(sentence.index() - s.index()))
                .orElse("");
    }

    /** How far back a sentence lies. */
    static String ago(int sentences) {
        return switch (sentences) {
            case 0 -> "in this sentence";
            case 1 -> "in the sentence before";
            default -> sentences < 0 ? "later" : sentences + " sentences before";
        };
    }
}

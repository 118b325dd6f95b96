package org.casus.speech;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.language.Sentence;
import org.casus.language.Token;

/**
 * A word of saying where it stands, with its source; what it says may or may not have been found.
 *
 * @param sentence the sentence it stands in
 * @param cue the word
 * @param group the word and those that make one cue with it ("expressed concern")
 * @param source the heads of the phrases that name the source
 * @param word what the word is
 * @param content the words that it reports, in order; none where the tree shows none
 */
record Saying(Sentence sentence, Token cue, List<Token> group, List<Token> source, Cues.Cue word, List<Token> content) {

    private static final Set<String> NOT = Set.of("not", "n't", "never", "no", "nobody", "none", "neither", "nor");

    Saying {
        group = List.copyOf(group);
        source = List.copyOf(source);
        content = List.copyOf(content);
    }

    /** The same with what it reports. */
    Saying reporting(List<Token> words) {
        return new Saying(sentence, cue, group, source, word, words);
    }

    /** What the source says of the content; whoever does not say it, or nobody, makes no claim. */
    Stance stance() {
        boolean unsaid = Stream.concat(Stream.of(cue), source.stream())
                .flatMap(word -> Stream.concat(Stream.of(word), sentence.children(word).stream()))
                .anyMatch(word -> NOT.contains(word.lemma()));
        return unsaid ? Stance.VOICES : word.stance();
    }
}

package org.casus.speech;

import java.util.List;
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

    Saying {
        group = List.copyOf(group);
        source = List.copyOf(source);
        content = List.copyOf(content);
    }

    /** The same with what it reports. */
    Saying reporting(List<Token> words) {
        return new Saying(sentence, cue, group, source, word, words);
    }

    /** What the source says of the content. */
    Stance stance() {
        return word.stance();
    }
}

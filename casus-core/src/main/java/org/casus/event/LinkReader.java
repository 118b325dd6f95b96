package org.casus.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.language.Sentence;
import org.casus.language.Token;

/** Ties events to what they answer, follow from or are part of, by the words between them ({@code links.tsv}). */
final class LinkReader {

    /** Within so many words "In response," opens a sentence. */
    private static final int OPENING = 3;

    private final LinkWords words = LinkWords.load();

    /** Whether a word of the sentence can tie events. */
    boolean speaks(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(t -> !words.of(t.lemma()).isEmpty());
    }

    /** The ties among the drafts of a story, which are given in the order of the text. */
    List<Tie> read(List<Draft> drafts) {
        Map<Integer, List<Draft>> bySentence = new LinkedHashMap<>();
        drafts.forEach(d -> bySentence
                .computeIfAbsent(d.candidate.sentence().index(), k -> new ArrayList<>())
                .add(d));
        List<Tie> ties = new ArrayList<>();
        bySentence.forEach((index, here) -> {
            Sentence sentence = here.get(0).candidate.sentence();
            if (speaks(sentence)) {
                List<Tie> own = new Ties(sentence, here, words).all();
                ties.addAll(own);
                across(sentence, here, bySentence.getOrDefault(index - 1, List.of()))
                        .ifPresent(ties::add);
            }
        });
        return ties;
    }

    /** "In response, rebels shelled the camp": what they answer is what the sentence before tells. */
    private Optional<Tie> across(Sentence sentence, List<Draft> here, List<Draft> before) {
        for (Token token : sentence.tokens()) {
            if (token.index() >= OPENING) {
                return Optional.empty();
            }
            boolean bare = sentence.children(token).stream().noneMatch(t -> t.is("nmod") || t.is("acl"))
                    && sentence.children(token).stream()
                            .anyMatch(t -> t.is("case") && t.lemma().equals("in"));
            for (LinkWords.Word word : bare ? words.of(token.lemma()) : List.<LinkWords.Word>of()) {
                Optional<Draft> from = top(here);
                Optional<Draft> to = top(before);
                if (word.form() == LinkWords.Form.NOUN
                        && from.isPresent()
                        && to.isPresent()
                        && word.fits(from.get(), to.get())) {
                    return Optional.of(new Tie(from.get(), to.get(), word.kind(), token.span(), word.why()));
                }
            }
        }
        return Optional.empty();
    }

    /** The event that the sentence is about: the one highest in its tree. */
    private static Optional<Draft> top(List<Draft> drafts) {
        return drafts.stream().filter(d -> !d.faint).min(Comparator.comparingInt(LinkReader::depth));
    }

    private static int depth(Draft draft) {
        int depth = 0;
        Optional<Token> at = draft.candidate.sentence().head(draft.candidate.trigger());
        while (at.isPresent()) {
            depth++;
            at = draft.candidate.sentence().head(at.get());
        }
        return depth;
    }
}

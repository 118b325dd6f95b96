package org.casus.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.story.Layout;
import org.casus.story.Passage;
import org.casus.story.Problem;
import org.casus.story.Section;
import org.casus.story.Span;
import org.casus.story.Story;

/**
 * Reads text as language: cuts it into sentences and words, and lets the model say word classes, the dependency tree, entities
 * and event scores.
 *
 * <p>May be used by several threads at once; the same story gives the same sentences on any number of them.
 */
public final class Language implements AutoCloseable {

    private final Abbreviations abbreviations = new Abbreviations();
    private final SentenceSplitter splitter = new SentenceSplitter(abbreviations);
    private final Tokenizer tokenizer = new Tokenizer(abbreviations);
    private final Lemmas lemmas = Lemmas.load();
    private final Analyst analyst;

    private Language(Analyst analyst) {
        this.analyst = analyst;
    }

    /** Loads the model. */
    public static Language load(LanguageOptions options) {
        return new Language(new Analyst(new ModelFiles(options.model())));
    }

    /** A sentence before the model has seen it. */
    private record Draft(Passage passage, Span span, List<Span> spans, List<String> words) {}

    /** The sentences of a story's passages, in the order of the text. */
    public List<Sentence> read(Story story, Layout layout) {
        List<Draft> drafts = drafts(story.text(), layout);
        return analysed(drafts);
    }

    private List<Sentence> analysed(List<Draft> drafts) {
        List<Sentence> sentences = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            sentences.add(sentence(sentences.size(), draft, analyst.analyse(draft.words())));
        }
        return sentences;
    }

    private List<Draft> drafts(String text, Layout layout) {
        TextStyle style = TextStyle.of(text, new Span(0, text.length()));
        List<Draft> drafts = new ArrayList<>();
        for (Passage passage : layout.passages()) {
            List<Span> holes =
                    layout.furniture().stream().filter(passage.span()::contains).toList();
            for (Span span : splitter.split(text, passage.span(), style)) {
                List<Span> spans = without(holes, tokenizer.tokens(text, span));
                if (!spans.isEmpty()) {
                    List<String> words = spans.stream().map(s -> s.of(text)).toList();
                    drafts.add(new Draft(passage, span, spans, words));
                }
            }
        }
        return drafts;
    }

    private static List<Span> without(List<Span> holes, List<Span> spans) {
        return holes.isEmpty()
                ? spans
                : spans.stream()
                        .filter(s -> holes.stream().noneMatch(s::overlaps))
                        .toList();
    }

    private Sentence sentence(int index, Draft draft, Analyst.Analysis analysis) {
        List<Token> tokens = new ArrayList<>(draft.words().size());
        for (int i = 0; i < draft.words().size(); i++) {
            String word = draft.words().get(i);
            String upos = analysis.upos().get(i);
            tokens.add(new Token(
                    i,
                    draft.spans().get(i),
                    word,
                    lemmas.of(word, upos),
                    upos,
                    analysis.heads()[i],
                    analysis.deprels().get(i),
                    analysis.events().get(i)));
        }
        List<Entity> entities = Entities.of(analysis.tags(), draft.spans());
        return new Sentence(
                index,
                draft.passage().section(),
                draft.passage().paragraph(),
                draft.span(),
                tokens,
                entities,
                analysis.reading());
    }

    /**
     * Sentences of words that were told apart already: for measuring on treebanks, and for tests.
     *
     * @param sentences the words of each sentence; none empty
     * @return the sentences as if their words, a space between them, and the sentences, a line each, were a text
     */
    public List<Sentence> parse(List<List<String>> sentences) {
        List<Draft> drafts = new ArrayList<>(sentences.size());
        int at = 0;
        for (List<String> words : sentences) {
            List<Span> spans = new ArrayList<>(words.size());
            for (String word : words) {
                spans.add(new Span(at, at + word.length()));
                at += word.length() + 1;
            }
            Span span = spans.get(0).cover(spans.get(spans.size() - 1));
            drafts.add(new Draft(new Passage(Section.BODY, span, drafts.size()), span, spans, words));
        }
        return analysed(drafts);
    }

    /** The problem {@code not-english}, if {@code text} is long enough to tell and seems to be in another language. */
    public static Optional<Problem> foreign(String text) {
        return English.problem(text);
    }

    @Override
    public void close() {
        analyst.close();
    }
}

package org.casus.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.bench.Treebank.GoldSentence;
import org.casus.bench.Treebank.GoldWord;
import org.casus.language.Language;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.casus.story.Layout;
import org.casus.story.Passage;
import org.casus.story.Section;
import org.casus.story.Span;
import org.casus.story.Story;

/**
 * How right and how fast a treebank's running text is read: its sentences put together into paragraphs again, cut anew into
 * sentences and words, and given to the model, a document of some paragraphs at a time, on one thread.
 */
final class TextMeasure {

    /** A document has about so many sentences, as a news story does. */
    private static final int STORY = 30;

    private final Score words = new Score();
    private final Score sentences = new Score();
    private long read;
    private long nanoseconds;

    /** A document with the spans that the treebank gives its sentences and words. */
    private static final class Document {
        final StringBuilder text = new StringBuilder();
        final List<Passage> passages = new ArrayList<>();
        final Set<Span> words = new HashSet<>();
        final Set<Span> sentences = new HashSet<>();
        int paragraph;

        void add(GoldSentence sentence) {
            if (sentence.newParagraph() && text.length() > paragraph) {
                close();
            } else if (text.length() > paragraph) {
                text.append(' ');
            }
            int begin = text.length();
            text.append(sentence.text());
            sentences.add(new Span(begin, text.length()));
            int at = begin;
            for (GoldWord word : sentence.words()) {
                int found = text.indexOf(word.form(), at);
                if (found >= 0) {
                    words.add(new Span(found, found + word.form().length()));
                    at = found + word.form().length();
                }
            }
        }

        void close() {
            passages.add(new Passage(Section.BODY, new Span(paragraph, text.length()), passages.size()));
            text.append("\n\n");
            paragraph = text.length();
        }
    }

    void count(Treebank treebank, Language language) {
        Document document = new Document();
        for (GoldSentence sentence : treebank.sentences()) {
            if (sentence.newParagraph() && document.sentences.size() >= STORY) {
                measure(document, language);
                document = new Document();
            }
            document.add(sentence);
        }
        measure(document, language);
    }

    private void measure(Document document, Language language) {
        if (document.sentences.isEmpty()) {
            return;
        }
        document.close();
        Story story = new Story("bench", Optional.empty(), "", document.text.toString(), "", "", "", "en");
        Layout layout = new Layout(document.passages, List.of(), List.of(), Optional.empty());
        long start = System.nanoTime();
        List<Sentence> found = language.read(story, layout);
        nanoseconds += System.nanoTime() - start;
        read += found.size();
        Set<Span> spans = new HashSet<>();
        found.forEach(s -> s.tokens().stream().map(Token::span).forEach(spans::add));
        compare(spans, document.words, words);
        Set<Span> cuts = new HashSet<>();
        found.forEach(s -> cuts.add(s.span()));
        compare(cuts, document.sentences, sentences);
    }

    private static void compare(Set<Span> given, Set<Span> wanted, Score score) {
        Set<Span> all = new HashSet<>(given);
        all.addAll(wanted);
        all.forEach(span -> score.count(given.contains(span), wanted.contains(span)));
    }

    void print(StringBuilder table) {
        table.append(String.format(Locale.ROOT, "  %-34s%s%n", "F1 sentences, from running text", sentences));
        table.append(String.format(Locale.ROOT, "  %-34s%s%n", "F1 words, from running text", words));
        table.append(String.format(
                Locale.ROOT,
                "  %-34s%6.0f   (one thread, from running text: cutting, model, lemmas)%n",
                "sentences a second",
                read / (nanoseconds / 1e9)));
    }
}

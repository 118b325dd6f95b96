package org.casus.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Articles with entity tags: a line {@code # article NAME} before each, then {@code token TAB tag} (BIO), an empty line between
 * sentences.
 */
record TaggedArticles(List<List<TaggedSentence>> articles) {

    /** Longer sentences, in words, are cut. */
    private static final int LONGEST = 110;

    /** A sentence's words and their tags. */
    record TaggedSentence(List<String> words, List<String> tags) {}

    static TaggedArticles read(Path file) throws IOException {
        List<List<TaggedSentence>> articles = new ArrayList<>();
        TaggedSentence open = new TaggedSentence(new ArrayList<>(), new ArrayList<>());
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            boolean article = line.startsWith("# article");
            if (article || line.isBlank()) {
                open = close(articles, open);
            } else {
                String[] cells = line.split("\t");
                String word = cells[0].strip();
                open.words().add(word.isEmpty() ? "-" : word);
                open.tags().add(cells.length > 1 ? cells[1].strip() : "O");
            }
            if (article) {
                articles.add(new ArrayList<>());
            }
        }
        close(articles, open);
        return new TaggedArticles(articles);
    }

    private static TaggedSentence close(List<List<TaggedSentence>> articles, TaggedSentence open) {
        if (open.words().isEmpty()) {
            return open;
        }
        if (articles.isEmpty()) {
            articles.add(new ArrayList<>());
        }
        cut(open, articles.get(articles.size() - 1));
        return new TaggedSentence(new ArrayList<>(), new ArrayList<>());
    }

    /** Some sets leave whole articles in one line: what is too long for a sentence is cut behind full stops. */
    private static void cut(TaggedSentence whole, List<TaggedSentence> sentences) {
        int from = 0;
        for (int i = 1; i <= whole.words().size(); i++) {
            boolean stop =
                    whole.words().size() > LONGEST && whole.words().get(i - 1).matches("[.!?]+");
            if (stop || i == whole.words().size() || i - from == LONGEST) {
                sentences.add(new TaggedSentence(
                        whole.words().subList(from, i), whole.tags().subList(from, i)));
                from = i;
            }
        }
    }

    /** Every {@code step}th article, from the {@code step}th. */
    TaggedArticles every(int step) {
        List<List<TaggedSentence>> some = new ArrayList<>();
        for (int i = step - 1; i < articles.size(); i += step) {
            some.add(articles.get(i));
        }
        return new TaggedArticles(some);
    }

    List<TaggedSentence> sentences() {
        return articles.stream().flatMap(List::stream).toList();
    }
}

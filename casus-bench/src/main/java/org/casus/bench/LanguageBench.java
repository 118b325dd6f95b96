package org.casus.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.bench.TaggedArticles.TaggedSentence;
import org.casus.bench.Treebank.GoldSentence;
import org.casus.bench.Treebank.GoldWord;
import org.casus.language.Language;
import org.casus.language.LanguageOptions;
import org.casus.language.Sentence;

/**
 * Measures the language room on files that hold the answers: treebanks ({@code .conllu}) for word classes and trees, tagged
 * articles ({@code .tsv}) for entities. The system property {@code casus.model} names a directory with another model than the
 * built-in.
 */
public final class LanguageBench {

    /** The set that training learns from, all but every tenth article: those alone are measured. */
    private static final String LEARNT_FROM = "newswire-ner.tsv";

    /** The set has so many articles; a part of it under the same name is measured whole. */
    private static final int ARTICLES = 844;

    private static final int STEP = 10;

    private LanguageBench() {}

    /** Measures the files named and prints a table for each. */
    public static void main(String[] files) throws IOException {
        long start = System.nanoTime();
        Optional<Path> model =
                Optional.ofNullable(System.getProperty("casus.model")).map(Path::of);
        try (Language language = Language.load(new LanguageOptions(model))) {
            StringBuilder table = new StringBuilder();
            table.append(String.format(Locale.ROOT, "model loaded in %.2f s%n", (System.nanoTime() - start) / 1e9));
            for (String file : files) {
                measure(Path.of(file), language, table);
            }
            System.out.print(table);
        }
    }

    private static void measure(Path file, Language language, StringBuilder table) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            table.append(String.format("%n%s: there is no such file%n", file));
        } else if (name.endsWith(".conllu")) {
            trees(file, language, table);
        } else if (name.endsWith(".tsv")) {
            entities(file, language, table);
        } else {
            table.append(String.format("%n%s: neither .conllu nor .tsv%n", name));
        }
    }

    private static void trees(Path file, Language language, StringBuilder table) throws IOException {
        Treebank treebank = Treebank.read(file);
        TreeMeasure trees = new TreeMeasure();
        long start = System.nanoTime();
        List<Sentence> read = language.parse(treebank.sentences().stream()
                .map(s -> s.words().stream().map(GoldWord::form).toList())
                .toList());
        double seconds = (System.nanoTime() - start) / 1e9;
        int words = 0;
        for (int i = 0; i < read.size(); i++) {
            GoldSentence gold = treebank.sentences().get(i);
            trees.count(gold, read.get(i));
            words += gold.words().size();
        }
        heading(file, read.size(), words, table);
        trees.print(table);
        table.append(String.format(
                Locale.ROOT,
                "  %-34s%6.0f   (one thread, words given)%n",
                "sentences a second",
                read.size() / seconds));
        TextMeasure text = new TextMeasure();
        text.count(treebank, language);
        text.print(table);
    }

    private static void entities(Path file, Language language, StringBuilder table) throws IOException {
        TaggedArticles articles = TaggedArticles.read(file);
        boolean aside = String.valueOf(file.getFileName()).equals(LEARNT_FROM)
                && articles.articles().size() == ARTICLES;
        List<TaggedSentence> sentences = (aside ? articles.every(STEP) : articles).sentences();
        List<Sentence> read =
                language.parse(sentences.stream().map(TaggedSentence::words).toList());
        EntityMeasure entities = new EntityMeasure();
        int words = 0;
        for (int i = 0; i < read.size(); i++) {
            entities.count(sentences.get(i).tags(), read.get(i).entities());
            words += sentences.get(i).words().size();
        }
        heading(file, read.size(), words, table);
        if (aside) {
            table.append(String.format(
                    "  every tenth of %d articles%n", articles.articles().size()));
        }
        entities.print(table);
    }

    private static void heading(Path file, int sentences, int words, StringBuilder table) {
        table.append(
                String.format(Locale.ROOT, "%n%s: %,d sentences, %,d words%n", file.getFileName(), sentences, words));
    }
}

package org.casus.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A treebank in CoNLL-U (universaldependencies.org/format.html): its words, classes, heads and relations. Ranges of multiword
 * tokens and empty nodes are passed over.
 */
record Treebank(List<GoldSentence> sentences) {

    /**
     * A sentence as annotated.
     *
     * @param text its text, empty if not given
     * @param newParagraph whether a paragraph begins with it
     * @param words its words
     */
    record GoldSentence(String text, boolean newParagraph, List<GoldWord> words) {}

    /**
     * A word as annotated.
     *
     * @param form the word
     * @param upos its class
     * @param head index of its head from 0, -1 for the root
     * @param deprel its relation
     */
    record GoldWord(String form, String upos, int head, String deprel) {}

    static Treebank read(Path file) throws IOException {
        List<GoldSentence> sentences = new ArrayList<>();
        List<GoldWord> words = new ArrayList<>();
        String text = "";
        boolean newParagraph = false;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.isBlank()) {
                add(sentences, text, newParagraph, words);
                words = new ArrayList<>();
                text = "";
                newParagraph = false;
            } else if (line.startsWith("#")) {
                text = line.startsWith("# text = ") ? line.substring(9) : text;
                newParagraph |= line.startsWith("# newpar") || line.startsWith("# newdoc");
            } else {
                addWord(file, line, words);
            }
        }
        add(sentences, text, newParagraph, words);
        return new Treebank(sentences);
    }

    private static void add(List<GoldSentence> sentences, String text, boolean newParagraph, List<GoldWord> words) {
        if (!words.isEmpty()) {
            sentences.add(new GoldSentence(text, newParagraph, words));
        }
    }

    private static void addWord(Path file, String line, List<GoldWord> words) throws IOException {
        String[] cells = line.split("\t");
        if (cells.length < 8) {
            throw new IOException(file + ": not CoNLL-U: " + line);
        }
        if (cells[0].chars().allMatch(Character::isDigit)) {
            words.add(new GoldWord(cells[1], cells[3], Integer.parseInt(cells[6]) - 1, cells[7]));
        }
    }
}

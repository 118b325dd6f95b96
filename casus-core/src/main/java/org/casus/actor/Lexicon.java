package org.casus.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the longest aliases in a row of words, from left to right in one pass, never inside a word. */
final class Lexicon {

    private static final class Node {
        final Map<String, Node> next = new HashMap<>(2);
        final List<Alias> aliases = new ArrayList<>(1);
    }

    private final Node root;

    private Lexicon(Node root) {
        this.root = root;
    }

    /** Collects aliases. */
    static final class Builder {

        private final Node root = new Node();
        private final Words words;

        Builder(Words words) {
            this.words = words;
        }

        /** Adds one way of writing {@code entry}; a mark at its end says where it counts ({@link Alias.Use}). */
        void add(Entry entry, String written) {
            Alias.Use use = Alias.Use.of(written);
            List<Word> row = words.of(use.strip(written));
            if (row.isEmpty()) {
                throw new IllegalStateException("Nothing is left of the alias '" + written + "' of " + entry.name());
            }
            Word first = row.get(0);
            int capitals = row.size() == 1 && first.key().length() <= 3 ? first.capitals() : 0;
            Alias alias = new Alias(entry, first.capital(), capitals, use);
            boolean glued = first.article() && first.capital();
            if (glued) {
                put(root, row, glued(first), alias);
            }
            if (!glued || row.size() > 1) {
                put(root, row, first.key(), alias);
            }
        }

        private static void put(Node root, List<Word> row, String firstKey, Alias alias) {
            Node node = root.next.computeIfAbsent(firstKey, k -> new Node());
            for (Word word : row.subList(1, row.size())) {
                node = node.next.computeIfAbsent(word.key(), k -> new Node());
            }
            boolean there = node.aliases.stream().anyMatch(a -> a.entry().equals(alias.entry()));
            if (!there) {
                node.aliases.add(alias);
            }
        }

        Lexicon build() {
            sort(root);
            return new Lexicon(root);
        }

        private static void sort(Node node) {
            node.aliases.sort((a, b) -> a.entry().kind().compareTo(b.entry().kind()));
            node.next.values().forEach(Builder::sort);
        }
    }

    private static String glued(Word word) {
        return "al-" + word.key();
    }

    /** Cuts {@code words} into known aliases and unknown words. */
    List<Piece> read(List<Word> words) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Piece piece = longest(words, at);
            pieces.add(piece);
            at += piece.words().size();
        }
        return pieces;
    }

    private Piece longest(List<Word> words, int at) {
        Word first = words.get(at);
        Piece bare = walk(words, at, first.key());
        if (!first.article()) {
            return bare;
        }
        Piece glued = walk(words, at, glued(first));
        return glued.known() && glued.words().size() >= bare.words().size() ? glued : bare;
    }

    private Piece walk(List<Word> words, int at, String firstKey) {
        Piece best = new Piece(words.subList(at, at + 1), List.of());
        Node node = root.next.get(firstKey);
        for (int end = at + 1; node != null; end++) {
            List<Alias> fitting = fitting(node, words.get(at));
            if (!fitting.isEmpty()) {
                best = new Piece(words.subList(at, end), fitting);
            }
            node = end < words.size() && !crosses(words.get(end))
                    ? node.next.get(words.get(end).key())
                    : null;
        }
        return best;
    }

    /** A name does not run over a bracket or a dash; a comma may stand in it (Washington, D.C.). */
    private static boolean crosses(Word word) {
        return word.stop() != ' ' && word.stop() != ',' && word.stop() != '(' && word.stop() != ')';
    }

    private static List<Alias> fitting(Node node, Word first) {
        return node.aliases.stream().filter(a -> a.fits(first)).toList();
    }
}

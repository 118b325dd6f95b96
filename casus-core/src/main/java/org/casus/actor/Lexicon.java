package org.casus.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the longest aliases in a row of words, from left to right in one pass, never inside a word. */
final class Lexicon {

    private final Automaton automaton;
    private final Map<Integer, List<Alias>> aliases;

    private Lexicon(Automaton automaton, Map<Integer, List<Alias>> aliases) {
        this.automaton = automaton;
        this.aliases = aliases;
    }

    /** Collects aliases. */
    static final class Builder {

        private final Automaton automaton = new Automaton();
        private final Map<Integer, List<Alias>> aliases = new HashMap<>();
        private final Words words;

        Builder(Words words) {
            this.words = words;
        }

        /**
         * Adds one way of writing {@code entry}; marks at its end say where it counts ({@link Alias.Use}) and whether it is meant
         * first ({@link Alias#FIRST}). Gives false, and adds nothing, where nothing is left of it to look for.
         */
        boolean add(Entry entry, String written) {
            Alias.Use use = Alias.Use.of(written);
            List<Word> row = words.of(Alias.strip(written));
            if (row.isEmpty()) {
                return false;
            }
            Word first = row.get(0);
            int capitals = row.size() == 1 && first.key().length() <= 3 ? first.capitals() : 0;
            Alias alias = new Alias(
                    entry, Alias.strip(written), first.capital(), capitals, use, written.endsWith(Alias.FIRST));
            List<String> keys = row.stream().map(Word::key).collect(Collectors.toCollection(ArrayList::new));
            boolean glued = first.article() && first.capital();
            if (!glued || row.size() > 1) {
                put(keys, alias);
            }
            if (glued) {
                keys.set(0, glued(first));
                put(keys, alias);
            }
            return true;
        }

        /** Whether a word for those who act is so written already. */
        boolean agent(String written) {
            List<String> keys = words.of(written).stream().map(Word::key).toList();
            return aliases.getOrDefault(automaton.add(keys), List.of()).stream()
                    .anyMatch(a -> a.entry().agent());
        }

        private void put(List<String> keys, Alias alias) {
            List<Alias> there = aliases.computeIfAbsent(automaton.add(keys), k -> new ArrayList<>(1));
            if (there.stream().noneMatch(a -> a.entry().equals(alias.entry()))) {
                there.add(alias);
            }
        }

        Lexicon build() {
            aliases.values()
                    .forEach(there -> there.sort(
                            (a, b) -> a.entry().kind().compareTo(b.entry().kind())));
            return new Lexicon(automaton, aliases);
        }
    }

    private static String glued(Word word) {
        return "al-" + word.key();
    }

    /** All meanings of each alias that several entries share. */
    List<List<Alias>> shared() {
        return aliases.entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .sorted(Map.Entry.comparingByKey())
                .map(e -> List.copyOf(e.getValue()))
                .toList();
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
        int state = automaton.next(Automaton.START, firstKey);
        for (int end = at + 1; state != Automaton.NONE; end++) {
            List<Alias> fitting = fitting(state, words.get(at));
            if (!fitting.isEmpty()) {
                best = new Piece(words.subList(at, end), fitting);
            }
            state = end < words.size() && !crosses(words.get(end))
                    ? automaton.next(state, words.get(end).key())
                    : Automaton.NONE;
        }
        return best;
    }

    /** A name does not run over a bracket or a dash; a comma may stand in it (Washington, D.C.). */
    private static boolean crosses(Word word) {
        return word.stop() != ' ' && word.stop() != ',' && word.stop() != '(' && word.stop() != ')';
    }

    private List<Alias> fitting(int state, Word first) {
        List<Alias> there = aliases.getOrDefault(state, List.of());
        return there.isEmpty()
                ? there
                : there.stream().filter(a -> a.fits(first)).toList();
    }
}

package org.casus.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A row of phrases.tsv: the words of an expression and the rule that says what it means.
 *
 * @param elements the words, in order
 * @param rule what it means
 * @param arguments the rule's arguments; a negative number -n - 1000 stands for the n-th class word, from 0
 */
record Phrase(List<Element> elements, Rule rule, List<Integer> arguments) {

    private static final int CAPTURED = -1000;

    Phrase {
        elements = List.copyOf(elements);
        arguments = List.copyOf(arguments);
    }

    /**
     * One word of a phrase.
     *
     * @param words the words that it can be; empty for a class
     * @param kind the class; empty for words
     * @param optional whether it may be missing
     * @param context whether it only must stand there
     * @param end whether it is the end of the clause
     */
    record Element(Set<String> words, String kind, boolean optional, boolean context, boolean end) {

        static Element of(String written, Vocabulary vocabulary) {
            boolean context = written.length() > 2 && written.startsWith("(") && written.endsWith(")");
            String bare = context ? written.substring(1, written.length() - 1) : written;
            boolean optional = bare.length() > 1 && bare.endsWith("?");
            bare = optional ? bare.substring(0, bare.length() - 1) : bare;
            if (bare.startsWith("{")) {
                return new Element(Set.of(), kind(bare, vocabulary), optional, context, false);
            }
            Set<String> words = bare.length() == 1 ? Set.of(bare) : Set.of(bare.split("/"));
            return new Element(words, "", optional, context, bare.equals("$"));
        }

        private static String kind(String braces, Vocabulary vocabulary) {
            String kind = braces.substring(1, braces.length() - 1);
            if (!vocabulary.hasClass(kind)) {
                throw new IllegalStateException("phrases.tsv: no such class: " + kind);
            }
            return kind;
        }

        private boolean isClass() {
            return !kind.isEmpty();
        }
    }

    /** A place where the phrase stands: from word {@code first} to before {@code last}, with the values of its class words. */
    record Match(Phrase phrase, int first, int last, List<Integer> captured) {

        int length() {
            return last - first;
        }

        Optional<Period> reckon(Anchor anchor) {
            int[] values = phrase.arguments.stream()
                    .mapToInt(a -> a <= CAPTURED ? captured.get(CAPTURED - a) : a)
                    .toArray();
            return phrase.rule.reckon(values, anchor);
        }
    }

    static Phrase read(String written, String value, Vocabulary vocabulary) {
        List<Element> elements = new ArrayList<>();
        for (String word : written.split(" ")) {
            elements.add(Element.of(word, vocabulary));
        }
        String[] parts = value.split(" ");
        Rule rule = Rule.named(parts[0]);
        if (parts.length - 1 != rule.arguments()) {
            throw new IllegalStateException(
                    "phrases.tsv: " + parts[0] + " takes " + rule.arguments() + " arguments: " + value);
        }
        List<Integer> arguments = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            arguments.add(argument(parts[i], vocabulary));
        }
        return new Phrase(elements, rule, arguments);
    }

    private static int argument(String written, Vocabulary vocabulary) {
        if (written.startsWith("$")) {
            return CAPTURED - (Integer.parseInt(written.substring(1)) - 1);
        }
        boolean number = Character.isDigit(written.charAt(written.length() - 1));
        return number ? Integer.parseInt(written) : vocabulary.value(written);
    }

    /** The longest match whose first word, context too, is word {@code at}. */
    Optional<Match> match(List<Word> words, int at, Vocabulary vocabulary) {
        return match(words, 0, at, new State(-1, -1, List.of()), vocabulary);
    }

    /** How far a match has come. */
    private record State(int first, int last, List<Integer> captured) {

        State with(Element element, int word, OptionalInt value) {
            List<Integer> values = new ArrayList<>(captured);
            value.ifPresent(values::add);
            return element.context()
                    ? new State(first, last, values)
                    : new State(first < 0 ? word : first, word + 1, values);
        }
    }

    private Optional<Match> match(List<Word> words, int element, int at, State state, Vocabulary vocabulary) {
        if (element == elements.size()) {
            return Optional.of(new Match(this, state.first, state.last, state.captured));
        }
        Element wanted = elements.get(element);
        if (wanted.end()) {
            boolean stop = at >= words.size() || words.get(at).stop();
            return stop ? match(words, element + 1, at, state, vocabulary) : Optional.empty();
        }
        Optional<Match> taken = take(words, element, at, state, vocabulary);
        return taken.isPresent() || !wanted.optional() ? taken : match(words, element + 1, at, state, vocabulary);
    }

    private Optional<Match> take(List<Word> words, int element, int at, State state, Vocabulary vocabulary) {
        if (at >= words.size()) {
            return Optional.empty();
        }
        Element wanted = elements.get(element);
        Word word = words.get(at);
        OptionalInt value = wanted.isClass() ? vocabulary.value(wanted.kind(), word) : OptionalInt.empty();
        boolean fits = wanted.isClass() ? value.isPresent() : wanted.words().contains(word.lower());
        return fits ? match(words, element + 1, at + 1, state.with(wanted, at, value), vocabulary) : Optional.empty();
    }
}

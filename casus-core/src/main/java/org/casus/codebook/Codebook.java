package org.casus.codebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The codebook: PLOVER's types, modes and contexts, CAMEO's codes, frames, and the words that change what is so.
 *
 * <p>Built in as tab-separated files; a directory of files with the same names adds rows, and a row there replaces the
 * built-in row of the same words, kind and type. Immutable.
 */
public final class Codebook {

    private final Map<String, Entry> entries;
    private final Map<String, CameoCode> cameo;
    private final Map<String, Set<String>> contexts;
    private final Map<String, String> contextDefinitions;
    private final FrameIndex frames;
    private final Map<String, List<LightVerb>> lightVerbs;
    private final Map<String, List<Operator>> operators;
    private final Map<String, List<NonEvent>> nonEvents;
    private final Map<String, Set<String>> lists;
    private final List<Shift> shifts;
    private final List<Example> examples;

    private Codebook(CodebookFiles files) {
        this.entries = files.entries();
        this.cameo = files.cameo();
        this.contexts = files.contextWords();
        this.contextDefinitions = files.contextDefinitions();
        this.frames = new FrameIndex(files.frames());
        this.lightVerbs = index(files.lightVerbs(), LightVerb::words);
        this.operators = index(files.operators(), Operator::words);
        this.nonEvents = index(files.nonEvents(), NonEvent::words);
        this.lists = Map.copyOf(files.lists());
        this.shifts = List.copyOf(files.shifts());
        this.examples = List.copyOf(files.examples());
    }

    /**
     * Loads the built-in codebook, with what {@code additions} adds or replaces.
     *
     * @throws CodebookException if a file cannot be understood; the message names file and line
     */
    public static Codebook load(Optional<Path> additions) {
        return new Codebook(new CodebookFiles(additions));
    }

    private static <T> Map<String, List<T>> index(List<T> all, Function<T, WordPattern> words) {
        Map<String, List<T>> index = new HashMap<>();
        for (T one : all) {
            for (String lemma : words.apply(one).headLemmas()) {
                index.computeIfAbsent(lemma, k -> new ArrayList<>()).add(one);
            }
        }
        index.replaceAll((lemma, list) -> longestFirst(list, words));
        return index;
    }

    private static <T> List<T> longestFirst(List<T> list, Function<T, WordPattern> words) {
        return list.stream()
                .sorted((a, b) ->
                        Integer.compare(words.apply(b).size(), words.apply(a).size()))
                .toList();
    }

    /** The frames, by the lemma of their head. */
    public FrameIndex frames() {
        return frames;
    }

    /** The light verbs whose head is {@code lemma}, those of most words first. */
    public List<LightVerb> lightVerbs(String lemma) {
        return lightVerbs.getOrDefault(lemma, List.of());
    }

    /** The words that change the status of what they govern, by the lemma of their head, those of most words first. */
    public List<Operator> operators(String lemma) {
        return operators.getOrDefault(lemma, List.of());
    }

    /** What looks like an event and is none, by the lemma of its head, those of most words first. */
    public List<NonEvent> nonEvents(String lemma) {
        return nonEvents.getOrDefault(lemma, List.of());
    }

    /** The lemmas of a word list ({@code weapon}, {@code person}); empty if there is no such list. */
    public Set<String> list(String name) {
        return lists.getOrDefault(name, Set.of());
    }

    /** What an event of that type and mode becomes when it is {@code planned} or {@code refused}; a row for the mode goes first. */
    public Optional<Shift> shift(EventType type, Optional<String> mode, String status) {
        return shifts.stream()
                .filter(s -> s.type() == type && s.status().equals(status))
                .filter(s -> s.mode().isEmpty() || s.mode().equals(mode))
                .max(Comparator.comparing(s -> s.mode().isPresent()));
    }

    /** The examples of all entries, positive and negative. */
    public List<Example> examples() {
        return examples;
    }

    /** The entry of a type, or of a type with one of its modes. */
    public Optional<Entry> entry(EventType type, Optional<String> mode) {
        return Optional.ofNullable(entries.get(key(type.name(), mode.orElse(""))));
    }

    /** All entries: each type, followed by its modes. */
    public List<Entry> entries() {
        return new ArrayList<>(entries.values());
    }

    /** The intensity of an event, from -10 (conflict) to 10 (cooperation). */
    public double intensity(EventType type, Optional<String> mode) {
        return entry(type, mode)
                .or(() -> entry(type, Optional.empty()))
                .map(Entry::score)
                .orElse(0.0);
    }

    /** The CAMEO code that stands for a type and mode where no frame gives a deeper one. */
    public String usualCameo(EventType type, Optional<String> mode) {
        return entry(type, mode)
                .map(Entry::cameo)
                .filter(code -> !code.isEmpty())
                .or(() -> entry(type, Optional.empty()).map(Entry::cameo))
                .orElse("");
    }

    /** What is known of a CAMEO code. */
    public Optional<CameoCode> cameo(String code) {
        return Optional.ofNullable(cameo.get(code));
    }

    /** All CAMEO codes, in order. */
    public List<CameoCode> cameoCodes() {
        return new ArrayList<>(cameo.values());
    }

    /** PLOVER's contexts, each with the lemmas that put an event in it. */
    public Map<String, Set<String>> contexts() {
        return contexts;
    }

    /** PLOVER's contexts with their definitions. */
    public Map<String, String> contextDefinitions() {
        return contextDefinitions;
    }

    static String key(String type, String mode) {
        return mode.isEmpty() ? type : type + "/" + mode.toLowerCase(Locale.ROOT);
    }
}

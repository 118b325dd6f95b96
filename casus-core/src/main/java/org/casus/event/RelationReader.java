package org.casus.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.actor.Participant;
import org.casus.cast.Cast;
import org.casus.codebook.Codebook;
import org.casus.codebook.Slot;
import org.casus.codebook.WordPattern;
import org.casus.language.Entity;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.casus.story.Span;

/** Reads standing relations between actors: who backs, leads, speaks for, opposes whom. */
public final class RelationReader {

    private static final Set<String> VERBS = Set.of("VERB", "AUX");
    private static final Set<String> NOT = Set.of("not", "n't", "never", "no", "no longer");
    private static final String BACKED = "backed";
    private static final String SAME = "same-as";

    private final Codebook codebook;
    private final Map<String, List<Pattern>> patterns;

    /** One row of {@code relations.tsv}. */
    private record Pattern(
            WordPattern words, String kind, String relation, List<String> subject, List<String> object) {}

    /** Loads the words that state relations. */
    public RelationReader(Codebook codebook) {
        this.codebook = codebook;
        this.patterns = load();
    }

    private static Map<String, List<Pattern>> load() {
        try (InputStream stream = RelationReader.class.getResourceAsStream("relations.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("relations.tsv is not in the jar");
            }
            return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<Pattern>> read(BufferedReader reader) throws IOException {
        Map<String, List<Pattern>> patterns = new HashMap<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t");
                WordPattern words = WordPattern.parse(cells[0], cells[1].equals("noun"));
                Pattern pattern = new Pattern(
                        words, cells[1], cells[2], List.of(cells[3].split("\\|")), List.of(cells[4].split("\\|")));
                for (String lemma : words.headLemmas()) {
                    patterns.computeIfAbsent(lemma, k -> new ArrayList<>()).add(pattern);
                }
            }
        }
        return patterns;
    }

    /** The relations that the sentences state, in the order of the text. */
    public List<Relation> read(List<Sentence> sentences, Cast cast) {
        List<Relation> relations = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Arguments arguments = new Arguments(sentence);
            FrameMatcher matcher = new FrameMatcher(codebook, sentence, arguments);
            for (Token token : sentence.tokens()) {
                backed(sentence, token, cast).ifPresent(relations::add);
                abbreviated(sentence, token, cast).ifPresent(relations::add);
                for (Pattern pattern : patterns.getOrDefault(token.lemma(), List.of())) {
                    if (fits(pattern.kind(), token)
                            && stated(sentence, token, pattern)
                            && matcher.words(pattern.words(), token).isPresent()) {
                        relations.addAll(relations(sentence, token, pattern, arguments, cast));
                    }
                }
            }
        }
        return relations;
    }

    /** Not "isn't part of", and not "back off" where "back" is looked for. */
    private static boolean stated(Sentence sentence, Token token, Pattern pattern) {
        return sentence.children(token).stream()
                .noneMatch(t -> NOT.contains(t.lemma())
                        || t.deprel().equals("compound:prt")
                                && !pattern.words().words().contains(t.lemma()));
    }

    private static boolean fits(String kind, Token token) {
        return switch (kind) {
            case "verb" -> VERBS.contains(token.upos());
            case "noun" -> token.upos().equals("NOUN") || token.upos().equals("PROPN");
            default -> token.upos().equals("ADJ");
        };
    }

    private static List<Relation> relations(
            Sentence sentence, Token token, Pattern pattern, Arguments arguments, Cast cast) {
        List<Relation> relations = new ArrayList<>();
        for (Participant subject : parties(sentence, token, pattern.subject(), arguments, cast)) {
            for (Participant object : parties(sentence, token, pattern.object(), arguments, cast)) {
                boolean alias =
                        pattern.relation().equals(SAME) && !subject.text().equals(object.text());
                if (alias || !subject.name().equals(object.name())) {
                    relations.add(relation(sentence, token.span(), subject, pattern.relation(), object));
                }
            }
        }
        return relations;
    }

    private static Relation relation(
            Sentence sentence, Span words, Participant subject, String relation, Participant object) {
        return new Relation(
                subject,
                relation,
                object,
                sentence.index(),
                words.cover(subject.span()).cover(object.span()));
    }

    private static List<Participant> parties(
            Sentence sentence, Token token, List<String> slots, Arguments arguments, Cast cast) {
        for (String slot : slots) {
            List<Token> tokens = slot.equals("self") ? self(sentence, token) : arguments.fill(token, Slot.parse(slot));
            List<Participant> found = slot.equals("self")
                    ? cast.participants(
                            sentence,
                            tokens.stream()
                                    .filter(t -> t.upos().equals("PROPN"))
                                    .toList())
                    : somebody(sentence, tokens, cast);
            if (found.isEmpty() && slot.equals("mod")) {
                found = ofTitle(sentence, token, arguments, cast);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Those whom the directory or the story knows, and people who are named. */
    private static List<Participant> somebody(Sentence sentence, List<Token> tokens, Cast cast) {
        List<Token> people = tokens.stream()
                .filter(t -> sentence.entity(t)
                        .filter(e -> e.kind() == Entity.Kind.PERSON)
                        .isPresent())
                .toList();
        List<Participant> found = cast.somebody(sentence, tokens);
        return found.isEmpty() ? cast.participants(sentence, people) : found;
    }

    /** In "French President Emmanuel Macron" the nationality may hang on the name. */
    private static List<Participant> ofTitle(Sentence sentence, Token title, Arguments arguments, Cast cast) {
        return sentence.head(title)
                .filter(name -> title.is("nmod") && title.deprel().equals("nmod:desc"))
                .map(name -> arguments.fill(name, Slot.parse("mod")).stream()
                        .filter(t -> t.is("amod") || t.is("compound"))
                        .toList())
                .map(words -> cast.somebody(sentence, words))
                .orElse(List.of());
    }

    /** "The Front for Renewal (FR)": two names of one. */
    private static Optional<Relation> abbreviated(Sentence sentence, Token token, Cast cast) {
        boolean bracketed = token.is("appos")
                && token.upos().equals("PROPN")
                && token.index() > 0
                && sentence.token(token.index() - 1).text().equals("(");
        Optional<Token> full = sentence.head(token).filter(head -> bracketed && organisation(sentence, head));
        return full.flatMap(head -> cast.participant(sentence, head).flatMap(one -> cast.participant(sentence, token)
                .map(other -> relation(sentence, token.span(), one, SAME, other))));
    }

    private static boolean organisation(Sentence sentence, Token token) {
        return token.upos().equals("PROPN")
                && sentence.entity(token)
                        .filter(e -> e.kind() == Entity.Kind.ORGANIZATION)
                        .isPresent();
    }

    /** The person whom an office or role names: in apposition to it, before it, or after it as its title's bearer. */
    private static List<Token> self(Sentence sentence, Token noun) {
        Optional<Token> named = sentence.child(noun, "appos");
        boolean title = noun.is("appos") || noun.is("compound") || noun.deprel().equals("nmod:desc") || noun.is("flat");
        return named.or(() -> title ? sentence.head(noun) : Optional.empty())
                .map(List::of)
                .orElse(List.of());
    }

    /** "an Iranian-backed militia", whole or split at the hyphen. */
    private static Optional<Relation> backed(Sentence sentence, Token token, Cast cast) {
        String form = token.text().toLowerCase(Locale.ROOT);
        Optional<Token> noun = sentence.head(token).filter(h -> token.is("amod") || token.is("compound"));
        if (noun.isEmpty() || !form.endsWith(BACKED)) {
            return Optional.empty();
        }
        Optional<Participant> backer = form.equals(BACKED)
                ? beforeHyphen(sentence, token).flatMap(word -> cast.named(word.text(), word.span()))
                : cast.named(token.text().substring(0, form.length() - BACKED.length() - 1), token.span());
        return backer.flatMap(by -> cast.participant(sentence, noun.get())
                .map(one -> relation(sentence, token.span(), one, "backed-by", by)));
    }

    private static Optional<Token> beforeHyphen(Sentence sentence, Token token) {
        boolean hyphen =
                token.index() >= 2 && sentence.token(token.index() - 1).text().equals("-");
        return hyphen ? Optional.of(sentence.token(token.index() - 2)) : Optional.empty();
    }
}

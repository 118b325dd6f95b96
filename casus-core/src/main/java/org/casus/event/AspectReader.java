package org.casus.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.codebook.Codebook;
import org.casus.codebook.LightVerb;
import org.casus.language.Sentence;
import org.casus.language.Token;

/** Says whether the text tells of an event's beginning, going on or end, by the words that it hangs on and those that hang on it. */
final class AspectReader {

    private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp", "obj", "nsubj", "csubj", "advcl");
    private static final Set<String> OF = Set.of("obl", "nmod");
    private static final Set<String> REACHED_BY = Set.of("of", "to", "in", "on", "with");
    private static final Set<String> TIMES = Set.of(
            "day",
            "night",
            "week",
            "month",
            "year",
            "hour",
            "evening",
            "morning",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "weekend");
    private static final Set<String> WILL = Set.of("will", "would", "shall", "may", "might", "can", "could");
    private static final Pattern NTH = Pattern.compile("\\d*(?:[02-9](?:st|nd|rd|th)|1[0-9]th)");

    private final AspectWords words;
    private final Codebook codebook;
    private final FrameMatcher matcher;
    private final Sentence sentence;

    AspectReader(AspectWords words, Codebook codebook, FrameMatcher matcher, Sentence sentence) {
        this.words = words;
        this.codebook = codebook;
        this.matcher = matcher;
        this.sentence = sentence;
    }

    /** The aspect of a candidate's event; empty where the text does not say. */
    Optional<Aspect> read(Candidate candidate) {
        Token trigger = candidate.trigger();
        return itself(candidate)
                .or(() -> below(trigger))
                .or(() -> above(trigger))
                .or(() -> nthDay(trigger))
                .or(() -> progressive(trigger));
    }

    /** "launched an offensive", where all of it is the event's word; "opened fire" is no beginning, but the deed. */
    private Optional<Aspect> itself(Candidate candidate) {
        Token trigger = candidate.trigger();
        boolean begun = candidate.words().stream()
                .anyMatch(w -> w.is("obj")
                        && sentence.head(w)
                                .filter(h -> h.index() == trigger.index())
                                .isPresent()
                        && !w.lemma().equals("fire"));
        return !begun || particle(trigger)
                ? Optional.empty()
                : codebook.lightVerbs(trigger.lemma()).stream()
                        .filter(v -> v.words().size() == 1)
                        .flatMap(v -> named(v.aspect()).stream())
                        .findFirst();
    }

    /** "called off". */
    private boolean particle(Token verb) {
        return sentence.child(verb, "compound:prt").isPresent();
    }

    /** "ongoing talks", "still fighting". */
    private Optional<Aspect> below(Token trigger) {
        return sentence.children(trigger).stream()
                .filter(t -> t.is("amod") || t.is("advmod"))
                .flatMap(t -> words.of(t.lemma()).stream().filter(r -> r.kind().equals("word")))
                .map(AspectWords.Row::aspect)
                .findFirst();
    }

    private Optional<Aspect> above(Token trigger) {
        return sentence.head(trigger).flatMap(head -> said(trigger, head).or(() -> light(trigger, head)));
    }

    private Optional<Aspect> said(Token trigger, Token head) {
        String kind = kind(trigger, head);
        return words.of(head.lemma()).stream()
                .filter(r -> r.kind().equals(kind))
                .filter(r -> matcher.words(r.words(), head).isPresent())
                .map(AspectWords.Row::aspect)
                .findFirst();
    }

    /** How the event hangs on {@code head}: as a verb's complement, on a noun, or as that which is over. */
    private String kind(Token trigger, Token head) {
        boolean complement = COMPLEMENTS.stream().anyMatch(trigger::is) && !(trigger.is("advcl") && !bare(trigger));
        boolean reached = OF.stream().anyMatch(trigger::is)
                && sentence.children(trigger).stream().anyMatch(t -> t.is("case") && REACHED_BY.contains(t.lemma()));
        return switch (head.upos()) {
            case "VERB", "AUX" -> complement || (reached && trigger.is("obl")) ? "verb" : "";
            case "NOUN" -> reached || trigger.is("acl") ? "noun" : "";
            default -> trigger.is("nsubj") ? "word" : "";
        };
    }

    /** "kept shelling": a participle without a word that joins it. */
    private boolean bare(Token clause) {
        return clause.text().endsWith("ing")
                && sentence.children(clause).stream().noneMatch(t -> t.is("mark"));
    }

    private Optional<Aspect> light(Token trigger, Token head) {
        boolean governed =
                trigger.is("obj") || trigger.is("obl") || trigger.deprel().equals("nsubj:pass");
        return codebook.lightVerbs(head.lemma()).stream()
                .filter(v -> governed && matcher.words(v.words(), head).isPresent())
                .map(LightVerb::aspect)
                .flatMap(a -> named(a).stream())
                .findFirst();
    }

    private static Optional<Aspect> named(String aspect) {
        return switch (aspect) {
            case "begin" -> Optional.of(Aspect.BEGAN);
            case "continue" -> Optional.of(Aspect.CONTINUED);
            case "end" -> Optional.of(Aspect.ENDED);
            default -> Optional.empty();
        };
    }

    /** "are shelling", "has been fighting". */
    private Optional<Aspect> progressive(Token trigger) {
        boolean going = trigger.upos().equals("VERB")
                && trigger.text().toLowerCase(Locale.ROOT).endsWith("ing")
                && sentence.children(trigger).stream()
                        .anyMatch(t -> t.is("aux") && t.lemma().equals("be"))
                && sentence.children(trigger).stream().noneMatch(t -> t.is("aux") && WILL.contains(t.lemma()));
        return going ? Optional.of(Aspect.CONTINUED) : Optional.empty();
    }

    /** "for the third day running", "on the second night of": what has gone on so long. */
    private Optional<Aspect> nthDay(Token trigger) {
        return sentence.children(trigger).stream()
                .filter(t -> (t.is("obl") || t.is("nmod"))
                        && TIMES.contains(t.lemma().toLowerCase(Locale.ROOT)))
                .filter(t -> sentence.children(t).stream()
                        .anyMatch(c -> c.is("case") && c.lemma().equals("for")))
                .filter(t -> sentence.children(t).stream().anyMatch(this::later))
                .map(t -> Aspect.CONTINUED)
                .findFirst();
    }

    private boolean later(Token word) {
        return NTH.matcher(word.lemma()).matches()
                || words.of(word.lemma()).stream().anyMatch(r -> r.kind().equals("nth"));
    }
}

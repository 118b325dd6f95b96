package org.casus.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.casus.actor.Participant;
import org.casus.codebook.CameoCode;
import org.casus.codebook.Codebook;
import org.casus.codebook.Frame;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.casus.place.EventPlace;
import org.casus.place.PlaceBasis;
import org.casus.speech.Attribution;
import org.casus.speech.Stance;
import org.casus.story.Section;
import org.casus.story.Span;
import org.casus.story.Story;
import org.casus.time.EventDate;

/** Makes a finished row out of a draft: codes, contexts, date, place, claims, confidence, reasons and id. */
final class EventWriter {

    private static final String CODER = "casus-1";

    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us", "my", "our");
    private static final Set<String> HOMELY = Set.of(
            "GOV", "COP", "JUD", "LEG", "OPP", "PTY", "CVL", "LAB", "EDU", "SOC", "REL", "AGR", "MED", "JRN", "REB",
            "ELI", "CRM");
    private static final Set<String> ABROAD = Set.of("IGO", "NGO", "MNC", "MIL");

    private final Codebook codebook;
    private final Background background;
    private final ConfidenceReader confidence;
    private final Story story;
    private final Surroundings surroundings;
    private final byte[] fingerprint;

    EventWriter(
            Codebook codebook,
            Background background,
            ConfidenceReader confidence,
            Story story,
            Surroundings surroundings) {
        this.background = background;
        this.confidence = confidence;
        this.codebook = codebook;
        this.story = story;
        this.surroundings = surroundings;
        this.fingerprint = digest().digest(story.text().getBytes(StandardCharsets.UTF_8));
    }

    Event write(Draft draft) {
        Candidate candidate = draft.candidate;
        Sentence sentence = candidate.sentence();
        List<Attribution> speech = surroundings.speech(sentence, candidate.trigger());
        Status status = spoken(draft.status, speech);
        List<Claim> claims = new ArrayList<>(draft.claims);
        claims(speech).stream()
                .filter(c -> draft.claims.stream().noneMatch(d -> same(c, d)))
                .forEach(claims::add);
        Optional<EventDate> date = draft.date;
        Optional<EventPlace> place = draft.place;
        String cameo = cameo(draft);
        return new Event(
                id(candidate),
                draft.type(),
                draft.writtenMode(),
                contexts(draft, cameo),
                cameo,
                codebook.intensity(draft.type(), draft.writtenMode()),
                known(draft, parties(draft.actors, speech, place)),
                parties(draft.recipients, speech, place),
                date,
                place,
                draft.killed,
                draft.injured,
                draft.arrested,
                draft.crowd,
                status,
                draft.aspect,
                background.is(sentence, candidate.trigger(), date, story.published()),
                claims,
                section(sentence, speech),
                sentence.index(),
                sentence.span().of(story.text()),
                span(draft),
                words(candidate),
                confidence.read(draft, date, place),
                new Why(candidate.rule(), evidence(draft), candidate.alternatives()));
    }

    /** "We arrested five": where nobody knows who speaks, the deed says who it is. */
    private static List<Participant> known(Draft draft, List<Participant> actors) {
        boolean unknown = actors.stream()
                .allMatch(p -> p.sectors().isEmpty() && p.country().isEmpty());
        return draft.speaker.isEmpty() || !unknown
                ? actors
                : actors.stream()
                        .map(p -> p.as(draft.speaker.get()).understood())
                        .toList();
    }

    /** The parties as they are written: who says "we" in a quotation is its speaker, and who has no country may be at home. */
    private static List<Participant> parties(
            List<Participant> parties, List<Attribution> speech, Optional<EventPlace> place) {
        Optional<Participant> speaker =
                speech.stream().filter(Attribution::direct).findFirst().flatMap(Attribution::speaker);
        List<Participant> named = parties.stream()
                .map(p -> FIRST_PERSON.contains(p.text().toLowerCase(Locale.ROOT))
                        ? speaker.map(p::as).orElse(p)
                        : p)
                .toList();
        return atHome(named, place);
    }

    /**
     * Police, protesters, courts, parties without a country belong to the one in which the sentence puts the event; soldiers,
     * companies and bodies may be from elsewhere, and keep none.
     */
    private static List<Participant> atHome(List<Participant> parties, Optional<EventPlace> place) {
        Optional<String> around = place.flatMap(EventPlace::country);
        Optional<String> country =
                place.filter(p -> p.basis() == PlaceBasis.TEXT).flatMap(p -> around);
        return parties.stream()
                .map(p ->
                        homely(p) ? (p.implied() ? around : country).map(p::of).orElse(p) : p)
                .toList();
    }

    private static boolean homely(Participant party) {
        return party.country().isEmpty()
                && party.sectors().stream().anyMatch(HOMELY::contains)
                && party.sectors().stream().noneMatch(ABROAD::contains);
    }

    /** What somebody is quoted as saying is their word, not a fact. */
    private static Status spoken(Status status, List<Attribution> speech) {
        boolean quoted = speech.stream().anyMatch(Attribution::direct);
        return quoted && status == Status.HAPPENED ? Status.ALLEGED : status;
    }

    private static boolean same(Claim one, Claim other) {
        return one.stance() == other.stance()
                && one.by().name().equals(other.by().name());
    }

    /** Whoever tells it; who denies or doubts it was put on the draft before. */
    private static List<Claim> claims(List<Attribution> speech) {
        List<Claim> claims = new ArrayList<>();
        for (Attribution attribution : speech) {
            if (attribution.stance() != Stance.ASSERTS) {
                continue;
            }
            Span cue = attribution.cue().isEmpty()
                    ? attribution.content().get(0)
                    : attribution.cue().get(0);
            attribution.speaker().ifPresent(by -> claims.add(new Claim(by, attribution.stance(), cue)));
        }
        return claims;
    }

    private static Section section(Sentence sentence, List<Attribution> speech) {
        return speech.stream().anyMatch(Attribution::direct) ? Section.QUOTE : sentence.section();
    }

    private String cameo(Draft draft) {
        if (draft.shift.isPresent()) {
            return draft.shift.get().toCameo();
        }
        Optional<Frame> frame = draft.candidate.match().map(FrameMatcher.Match::frame);
        return frame.filter(f -> f.type() == draft.candidate.type())
                .map(Frame::cameo)
                .filter(code -> !code.isEmpty())
                .orElseGet(() -> codebook.usualCameo(draft.candidate.type(), draft.mode));
    }

    private List<String> contexts(Draft draft, String cameo) {
        Set<String> lemmas = new HashSet<>();
        draft.candidate.sentence().subtree(draft.candidate.trigger()).forEach(t -> lemmas.add(t.lemma()));
        Set<String> contexts = new TreeSet<>();
        codebook.cameo(cameo).map(CameoCode::contexts).ifPresent(contexts::addAll);
        for (Map.Entry<String, Set<String>> context : codebook.contexts().entrySet()) {
            if (context.getValue().stream().anyMatch(lemmas::contains)) {
                contexts.add(context.getKey());
            }
        }
        return List.copyOf(contexts);
    }

    private static Span words(Candidate candidate) {
        return candidate.trigger().span();
    }

    private static Span span(Draft draft) {
        Span span = draft.candidate.trigger().span();
        for (Token word : draft.candidate.words()) {
            span = span.cover(word.span());
        }
        Span sentence = draft.candidate.sentence().span();
        for (Participant party : parties(draft)) {
            span = sentence.contains(party.span()) ? span.cover(party.span()) : span;
        }
        return span;
    }

    private static List<Participant> parties(Draft draft) {
        List<Participant> parties = new ArrayList<>(draft.actors);
        parties.addAll(draft.recipients);
        return parties;
    }

    private static List<Span> evidence(Draft draft) {
        List<Span> evidence = new ArrayList<>();
        draft.candidate.words().forEach(w -> evidence.add(w.span()));
        parties(draft).forEach(p -> evidence.add(p.span()));
        return evidence;
    }

    private String id(Candidate candidate) {
        String key = CODER + "\n" + candidate.trigger().span().begin() + "\n" + candidate.type();
        MessageDigest digest = digest();
        digest.update(fingerprint);
        return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)), 0, 8);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package org.casus.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.language.Sentence;
import org.casus.story.Span;

/**
 * Finds the places that a story names, nationalities too, and says where each is.
 *
 * <p>Immutable; may be used by several threads at once.
 */
public final class Places {

    private final Lexicon lexicon;
    private final Spotter spotter;
    private final Chooser chooser;

    private Places(Lexicon lexicon, Weights weights) {
        this.lexicon = lexicon;
        this.spotter = new Spotter(lexicon, weights);
        this.chooser = new Chooser(weights);
    }

    /** Reads the built-in gazetteer and lists: about 228,000 places. */
    public static Places load() {
        return new Places(Lexicon.load(), Weights.load());
    }

    /**
     * The places named in a story, in the order of its text, none over another.
     *
     * @param text the story's text, which all spans point into
     * @param sentences all sentences of the story, with their entities: which Springfield is meant depends on the others
     * @param dateline the place that a dateline names, where it stands
     */
    public List<PlaceMention> find(String text, List<Sentence> sentences, Optional<Span> dateline) {
        List<Spotted> spotted = spotted(text, sentences, dateline);
        List<Place> chosen = chooser.choose(spotted);
        List<PlaceMention> mentions = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            mentions.add(mention(spotted.get(i), chosen.get(i)));
        }
        return List.copyOf(mentions);
    }

    private List<Spotted> spotted(String text, List<Sentence> sentences, Optional<Span> dateline) {
        List<Spotted> spotted = new ArrayList<>();
        dateline.flatMap(d -> dateline(text, d)).ifPresent(spotted::add);
        for (Sentence sentence : sentences) {
            for (Spotted s : spotter.spot(text, sentence)) {
                if (dateline.isEmpty() || !dateline.get().overlaps(s.span())) {
                    spotted.add(s);
                }
            }
        }
        Set<String> sure =
                spotted.stream().filter(Spotted::sure).map(Spotted::key).collect(Collectors.toSet());
        spotted.removeIf(s -> !s.sure() && !sure.contains(s.key()));
        spotted.sort((a, b) -> a.span().compareTo(b.span()));
        return spotted;
    }

    private Optional<Spotted> dateline(String text, Span span) {
        String name = span.of(text);
        List<Candidate> places = lexicon.named(name);
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new Spotted(span, name, Folding.fold(name), places, Optional.empty(), true));
    }

    private static PlaceMention mention(Spotted spotted, Place place) {
        return new PlaceMention(
                spotted.span(),
                spotted.text(),
                place.kind().label(),
                place.name(),
                place.lat(),
                place.lon(),
                place.country(),
                place.admin1(),
                place.geonames());
    }

    /**
     * The place of an event that was where {@code mention} says; a district or site is named with its town.
     *
     * @param basis whether the words stand with the event or around it
     */
    public EventPlace eventPlace(PlaceMention mention, PlaceBasis basis) {
        Optional<String> town = lexicon.regions().townOf(mention.name(), mention.country());
        return new EventPlace(
                town.map(t -> mention.name() + ", " + t).orElse(mention.name()),
                mention.country(),
                mention.admin1().or(() -> town.flatMap(t -> lexicon.divisionOf(t, mention.country()))),
                mention.lat(),
                mention.lon(),
                mention.geonames(),
                PlaceKind.named(mention.kind()).precision(),
                basis);
    }

    /** The point that stands for a country, for an event of which only the country is known. */
    public Optional<EventPlace> country(String iso3, PlaceBasis basis) {
        return lexicon.countries()
                .byCode(iso3)
                .map(c -> new EventPlace(
                        c.name(),
                        c.country(),
                        Optional.empty(),
                        c.lat(),
                        c.lon(),
                        Optional.empty(),
                        PlacePrecision.COUNTRY,
                        basis));
    }
}

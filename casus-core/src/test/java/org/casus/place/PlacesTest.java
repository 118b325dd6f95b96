package org.casus.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.casus.story.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

    private static final Places PLACES = Places.load();

    private static List<PlaceMention> places(String marked) {
        return MarkedText.of(marked).places(PLACES);
    }

    private static PlaceMention only(String marked) {
        List<PlaceMention> found = places(marked);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Rebels shelled [Mosul LOCATION] at dawn.                          | city     | Mosul          | IRQ | 36.3 | 43.1
        A bomb went off in [Rawalpindi LOCATION].                         | city     | Rawalpindi     | PAK | 33.6 | 73.0
        Troops left [Kiev LOCATION] by train.                             | city     | Kyiv           | UKR | 50.5 | 30.5
        Police closed the port of [Bombay LOCATION].                      | city     | Mumbai         | IND | 19.1 | 72.9
        Marches took place in [São Paulo LOCATION].                       | city     | São Paulo      | BRA | -23.5 | -46.6
        Tents burnt in [Sana'a LOCATION].                                 | city     | Sanaa          | YEM | 15.4 | 44.2
        The dam in [Iraq LOCATION] broke.                                 | country  | Iraq           | IRQ | 33   | 44
        [Iraqi NORP] police came.                                         | demonym  | Iraq           | IRQ | 33   | 44
        Five [Iranians NORP] were held.                                   | demonym  | Iran           | IRN | 32   | 53
        They walked through the [Green Zone LOCATION].                    | district | Green Zone     | IRQ | 33.3 | 44.4
        Fighting goes on in [Darfur LOCATION].                            | region   | Darfur         | SDN | 13.5 | 24.5
        A tanker was hit in the [Strait of Hormuz LOCATION].              | sea      | Strait of Hormuz |   | 26.6 | 56.3
        Rain fell on [Anbar LOCATION] province.                           | admin1   | Anbar          | IRQ | 34 | 42
        A mill in [Ft. Worth LOCATION] burnt.                             | city     | Fort Worth     | USA | 32.7 | -97.3
        """)
    void aNameIsThePlaceThatNewsMeansByIt(
            String marked, String kind, String name, String country, double lat, double lon) {
        PlaceMention found = only(marked);
        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.name()).isEqualTo(name);
        assertThat(found.country()).isEqualTo(Optional.ofNullable(country));
        assertThat(found.lat()).isCloseTo(lat, within(0.9));
        assertThat(found.lon()).isCloseTo(lon, within(0.9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Paris Hilton PERSON] sang.",
                "[Jordan PERSON] and [Chad PERSON] are brothers.",
                "[Chelsea ORGANIZATION] won the cup.",
                "He read law at the [University of Texas ORGANIZATION].",
                "The mayor took the stairs.",
                "Reading books is nice, and mobile phones are orange.",
                "He is a hero of the [Battle of Hastings OTHER]."
            })
    void whatOnlyLooksLikeAPlaceIsNone(String marked) {
        assertThat(places(marked)).isEmpty();
    }

    @Test
    void theDivisionAfterACommaSaysWhichTownIsMeant() {
        assertThat(places("He was born in [Paris LOCATION], [Texas LOCATION], and died in [Paris LOCATION]."))
                .extracting(p -> p.admin1().orElse(""))
                .containsExactly("Texas", "Texas", "Texas");
        assertThat(places("A home in [Alexandria LOCATION], La., burnt."))
                .extracting(PlaceMention::name)
                .containsExactly("Alexandria", "Louisiana");
        assertThat(places("It began in [Tripoli LOCATION], [Lebanon LOCATION]."))
                .first()
                .satisfies(p -> assertThat(p.lat()).isCloseTo(34.4, within(0.2)));
    }

    @Test
    void theOtherPlacesOfTheStorySayWhichIsMeant() {
        assertThat(
                        places(
                                "[Tripoli LOCATION] was quiet.\nIn [Sidon LOCATION] and [Beirut LOCATION], in [Lebanon LOCATION], crowds met."))
                .first()
                .satisfies(p -> assertThat(p.country()).contains("LBN"));
        assertThat(places("[Tripoli LOCATION] was quiet.\nIn [Benghazi LOCATION] and [Misrata LOCATION] crowds met."))
                .first()
                .satisfies(p -> assertThat(p.country()).contains("LBY"));
        assertThat(places("[Georgia LOCATION] voted.\nIn [Tbilisi LOCATION] and [Batumi LOCATION] all was calm."))
                .first()
                .satisfies(p -> assertThat(p.kind()).isEqualTo("country"));
        assertThat(
                        places(
                                "[Georgia LOCATION] voted.\nIn [Atlanta LOCATION], [Macon LOCATION] and [Savannah LOCATION] all was calm."))
                .first()
                .satisfies(p -> assertThat(p.kind()).isEqualTo("admin1"));
    }

    @Test
    void insideTheNameOfABodyOnlyWhatFollowsAPrepositionIsAPlace() {
        assertThat(places("Crowds met at the [U.S. Embassy in Baghdad ORGANIZATION]."))
                .extracting(PlaceMention::text)
                .contains("Baghdad");
        assertThat(places("[Richmond Police Department ORGANIZATION] said so."))
                .extracting(PlaceMention::text)
                .containsExactly("Richmond");
    }

    @Test
    void anEndingIsNoPartOfAName() {
        assertThat(places("[London LOCATION]'s mayor spoke; in [Twin Lakes - LOCATION] it rained."))
                .extracting(PlaceMention::text)
                .containsExactly("London", "Twin Lakes");
    }

    @Test
    void aDatelineIsAPlaceToo() {
        String text = "KABUL (Reuters) - It rained.";
        assertThat(PLACES.find(text, List.of(), Optional.of(new Span(0, 5))))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.name()).isEqualTo("Kabul");
                    assertThat(p.geonames()).contains(1138958);
                });
    }

    @Test
    void aDistrictIsNamedWithItsTownAsAnEventsPlace() {
        EventPlace place = PLACES.eventPlace(only("They entered the [Green Zone FACILITY]."), PlaceBasis.TEXT);
        assertThat(place.name()).isEqualTo("Green Zone, Baghdad");
        assertThat(place.precision()).isEqualTo(PlacePrecision.SITE);
        assertThat(place.country()).contains("IRQ");
    }

    @Test
    void aCountrysPointIsNeverCalledATown() {
        EventPlace place = PLACES.eventPlace(only("It rained in [Chad LOCATION]."), PlaceBasis.CONTEXT);
        assertThat(place.precision()).isEqualTo(PlacePrecision.COUNTRY);
        assertThat(place.basis()).isEqualTo(PlaceBasis.CONTEXT);
        assertThat(PLACES.country("TCD", PlaceBasis.CONTEXT)).contains(place);
        assertThat(PLACES.country("ZZZ", PlaceBasis.CONTEXT)).isEmpty();
    }

    @Test
    void mentionsComeInOrderWithTheirWords() {
        MarkedText text = MarkedText.of("[Libya LOCATION], [Tunis LOCATION]\nand [Mali LOCATION].");
        assertThat(text.places(PLACES))
                .isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()))
                .allSatisfy(p -> assertThat(p.span().of(text.text())).isEqualTo(p.text()));
    }
}

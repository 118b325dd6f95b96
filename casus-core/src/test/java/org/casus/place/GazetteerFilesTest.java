package org.casus.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casus.story.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of places say what is so. */
class GazetteerFilesTest {

    private static final Countries COUNTRIES = Countries.load();
    private static final Gazetteer GAZETTEER = Gazetteer.load(COUNTRIES);

    private static Place largest(String key) {
        return GAZETTEER.named(key).stream()
                .map(Candidate::place)
                .filter(p -> p.kind().precision() == PlacePrecision.CITY)
                .max(Comparator.comparingDouble(Place::people))
                .orElseThrow();
    }

    @Test
    void theGazetteerHoldsAllTownsAndDivisionsOfItsSource() {
        assertThat(GAZETTEER.size()).isGreaterThan(228_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        baghdad       | Baghdad      | IRQ | Baghdad          | 98182   | 33.34  | 44.40
        zurich        | Zürich       | CHE | Zurich           | 2657896 | 47.37  | 8.55
        ndjamena      | N'Djamena    | TCD | N'Djaména        | 2427123 | 12.11  | 15.04
        kiev          | Kyiv         | UKR | Kyiv City        | 703448  | 50.45  | 30.52
        deir ez zor   | Deir ez-Zor  | SYR | Deir ez-Zor      | 170794  | 35.33  | 40.14
        """)
    void aTownIsFoundByFoldedNameWithItsFacts(
            String key, String name, String country, String admin1, int geonames, double lat, double lon) {
        Place place = largest(key);
        assertThat(place.country()).contains(country);
        assertThat(place.geonames()).contains(geonames);
        assertThat(place.lat()).isCloseTo(lat, org.assertj.core.api.Assertions.within(0.05));
        assertThat(place.lon()).isCloseTo(lon, org.assertj.core.api.Assertions.within(0.05));
        assertThat(Folding.fold(place.name())).isEqualTo(Folding.fold(name));
    }

    @Test
    void namesAreFoldedAsTheScriptFoldsThem() {
        assertThat(List.of(
                        "São Paulo",
                        "N’Djamena",
                        "Łódź",
                        "Deir ez-Zor",
                        "St. Louis",
                        "Þingeyri",
                        "  Al  Ḩudaydah ",
                        "Ağrı"))
                .extracting(Folding::fold)
                .containsExactly(
                        "sao paulo", "ndjamena", "lodz", "deir ez zor", "st louis", "thingeyri", "al hudaydah", "agri");
    }

    @Test
    void noNameThatIsNotThereIsFound() {
        assertThat(GAZETTEER.named("")).isEmpty();
        assertThat(GAZETTEER.named("zzzzzz")).isEmpty();
        assertThat(GAZETTEER.named("0")).isEmpty();
        assertThat(GAZETTEER.named("baghda")).isEmpty();
    }

    @Test
    void everyCountryHasAPointOfItsOwn() {
        assertThat(COUNTRIES.codes()).hasSizeGreaterThan(240).allSatisfy(code -> {
            Place place = COUNTRIES.byCode(code).orElseThrow();
            assertThat(Math.abs(place.lat()) + Math.abs(place.lon())).isGreaterThan(1);
            assertThat(place.lat()).isBetween(-90.0, 90.0);
            assertThat(place.lon()).isBetween(-180.0, 180.0);
        });
    }

    @Test
    void everyRegionIsWhereItsCountryIs() {
        List<List<String>> rows = Table.rows(Regions.class, "regions.tsv");
        assertThat(rows).hasSizeGreaterThan(700);
        assertThat(rows.stream().filter(row -> !row.get(5).isEmpty() && !nearCountry(row)))
                .isEmpty();
    }

    private static boolean nearCountry(List<String> row) {
        PlaceKind.named(row.get(2));
        return place(row).km(COUNTRIES.byCode(row.get(5)).orElseThrow()) < reach(row.get(5));
    }

    private static double reach(String country) {
        return switch (country) {
            case "RUS" -> 5500;
            case "USA", "CAN" -> 4500;
            case "IDN" -> 3500;
            default -> 2600;
        };
    }

    @Test
    void theTownOfADistrictIsNearTheDistrict() {
        assertThat(Table.rows(Regions.class, "regions.tsv").stream()
                        .filter(row -> row.size() > 6 && !row.get(6).isEmpty())
                        .filter(row -> GAZETTEER.named(Folding.fold(row.get(6))).stream()
                                .noneMatch(town -> place(row).km(town.place()) < 60)))
                .isEmpty();
    }

    private static Place place(List<String> row) {
        return new Place(
                PlaceKind.SITE,
                row.get(0),
                Double.parseDouble(row.get(3)),
                Double.parseDouble(row.get(4)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty());
    }
}

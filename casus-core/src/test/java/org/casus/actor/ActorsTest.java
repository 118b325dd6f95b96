package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.story.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Phrases as they stand in news, and whom they mean. */
class ActorsTest {

    private static final Actors ACTORS = Actors.load();

    private static Resolution on(String date, String phrase) {
        return ACTORS.resolve(phrase, Optional.of(LocalDate.parse(date)));
    }

    private static Resolution resolve(String phrase) {
        return ACTORS.resolve(phrase, Optional.empty());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            two Turkish soldiers                          | TUR | MIL
            the Iraqi interior minister, Yasin Yasiri     | IRQ | GOV
            a spokesman for Kataib Hezbollah              | IRQ | UAF
            members of the Taliban                        | AFG | REB
            Shiite lawmakers in Iraq                      | IRQ | LEG
            Western diplomats                             |     | GOV
            Lahore police                                 | PAK | COP
            the Supreme Court of Kenya                    | KEN | JUD
            Chechen rebels                                | RUS | REB
            a former president of Peru                    | PER | ELI
            a UN official                                 |     | IGO
            the Kremlin                                   | RUS | GOV
            up to 40 Danish troops                        | DNK | MIL
            up to 4,000 Danish troops                     | DNK | MIL
            more than 300 Chilean miners                  | CHL | LAB
            """)
    void aPhraseTellsCountryAndSector(String phrase, String country, String sector) {
        Resolution who = resolve(phrase);
        assertThat(who.country()).isEqualTo(Optional.ofNullable(country));
        assertThat(who.sectors()).contains(sector);
    }

    @ParameterizedTest(name = "{1} on {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2005-03-01 | Putin                           | RUS | GOV
            2004-05-01 | Powell                          | USA | GOV
            2008-02-01 | Prime Minister Brown            | GBR | GOV
            1990-08-10 | President Bush                  | USA | GOV
            2003-08-10 | President Bush                  | USA | GOV
            2000-06-01 | Barack Obama                    | USA | PTY
            2000-06-01 | President Obama                 | USA | GOV
            2012-06-01 | Nicolas Sarkozy                 | FRA | ELI
            2021-11-01 | Netanyahu                       | ISR | OPP
            2010-06-01 | Secretary-General Ban Ki-moon   |     | IGO
            2003-06-01 | Foreign Secretary Jack Straw    | GBR | GOV
            2015-06-01 | Ramzan Kadyrov Monday           | RUS | GOV
            """)
    void aNameTellsCountryAndSectorOfItsDay(String date, String name, String country, String sector) {
        Resolution who = on(date, name);
        assertThat(who.country()).isEqualTo(Optional.ofNullable(country));
        assertThat(who.sectors()).contains(sector);
        assertThat(who.id()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "2005-03-01, Kate Bush",
        "2005-03-01, Ronald Reagan Airport",
        "2012-03-01, Powell",
        "2020-03-01, Health Minister Khan",
        "2020-03-01, Colonel Johnson",
        "2005-03-01, Jesse Lahore"
    })
    void aNameInsideAnotherIsNotTheLeader(String date, String name) {
        Resolution who = on(date, name);
        assertThat(who.id()).isEmpty();
        assertThat(who.country()).isEmpty();
    }

    @Test
    void backersAreNotHome() {
        assertThat(resolve("an Iranian-backed militia").country()).isEmpty();
        assertThat(resolve("an Iranian-backed militia").backers()).containsExactly("IRN");
        assertThat(resolve("Iranian-backed militia in Yemen").country()).contains("YEM");
    }

    @Test
    void aLeaderGivesNoCountryToAGroupWithout() {
        assertThat(resolve("Osama bin Laden's al-Qaeda network").country()).isEmpty();
        assertThat(resolve("Osama bin Laden's al-Qaeda network").sectors()).contains("UAF");
    }

    @Test
    void descentIsNotHome() {
        assertThat(resolve("ethnic Hungarians").country()).isEmpty();
        assertThat(resolve("ethnic Hungarians in Slovakia").country()).contains("SVK");
        assertThat(resolve("ethnic Hungarian politicians").country()).isEmpty();
    }

    @Test
    void aListNamesItsMembers() {
        List<Resolution> both = ACTORS.resolveAll("Hungarian and Romanian officials", Optional.empty());
        assertThat(both).extracting(r -> r.country().orElseThrow()).containsExactly("HUN", "ROU");
        assertThat(both).allSatisfy(r -> assertThat(r.sectors()).contains("GOV"));
    }

    @Test
    void everyCountryAnswersToItsNameAndItsPeople() {
        assertThat(ACTORS.countries()).hasSizeGreaterThan(190);
        assertThat(ACTORS.country("KEN")).map(Country::name).contains("Kenya");
        assertThat(ACTORS.demonymCountry("Kenyans")).contains("KEN");
        assertThat(ACTORS.demonymCountry("soldiers")).isEmpty();
    }

    /** The time that this thread has computed, so that other work on the machine does not count. */
    private static Duration computed() {
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    @Test
    void loadingTakesAMoment() {
        Duration start = computed();
        Actors.load();
        assertThat(computed().minus(start)).isLessThan(Duration.ofSeconds(2));
    }

    /** One pass over the words: a text of ten times the words takes no hundred times as long. */
    @Test
    void lookupIsOnePass() {
        String list = "the Supreme Court, the Finance Ministry, two soldiers, ".repeat(20_000) + "Kenya";
        Duration start = computed();
        assertThat(ACTORS.lands(list).all()).containsExactly("KEN");
        assertThat(computed().minus(start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void theLandsOfATextAreCounted() {
        Lands lands = ACTORS.lands("Kenyan police met Tanzanian police in Kenya.");
        assertThat(lands.all()).containsExactly("KEN", "TZA");
        assertThat(lands.main()).isEmpty();
        assertThat(ACTORS.lands("Kenyans in Kenya met Kenyan police and a Ghanaian.")
                        .main())
                .contains("KEN");
    }

    @ParameterizedTest(name = "{1} on {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2003-08-10 | President Bush                 | president      | 2001
            2012-06-01 | Nicolas Sarkozy                | president      | 2007
            2006-01-01 | Angela Merkel                  | chancellor     | 2005
            """)
    void anOfficeHasItsDates(String date, String name, String title, int year) {
        Office office = on(date, name).office().orElseThrow();
        assertThat(office.title()).isEqualTo(title);
        assertThat(office.from().orElseThrow().getYear()).isEqualTo(year);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Iraq's Interior Ministry               | irq-interior-ministry
            the Iraqi Ministry of the Interior     | irq-interior-ministry
            the Bolivian army                     | bol-army
            the army of Bolivia                      | bol-army
            police in Lahore                       |
            Ohio police                            |
            a Bolivian army officer                 |
            the former Bolivian government          |
            the government of national unity       |
            the army                               |
            """)
    void aStatesBodiesAreActorsOfTheirOwn(String phrase, String id) {
        assertThat(resolve(phrase).id()).isEqualTo(Optional.ofNullable(id));
    }

    @Test
    void adjectivesBeforeAListBelongToAll() {
        List<Resolution> both = ACTORS.resolveAll("senior Kenyan and Ugandan officials", Optional.empty());
        assertThat(both).extracting(r -> r.country().orElseThrow()).containsExactly("KEN", "UGA");
        assertThat(both).allSatisfy(r -> assertThat(r.sectors()).contains("GOV"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("unreadable")
    void aBadPhraseNamesNobodyAndSaysWhy(String phrase, String code) {
        assertThat(ACTORS.unreadable(phrase)).map(Problem::code).contains(code);
        Resolution who = ACTORS.resolve(phrase, Optional.empty());
        assertThat(who.country()).isEmpty();
        assertThat(who.sectors()).isEmpty();
        assertThat(who.id()).isEmpty();
    }

    private static List<Arguments> unreadable() {
        return List.of(
                Arguments.of("", "empty-phrase"),
                Arguments.of(" \t ", "empty-phrase"),
                Arguments.of("soldier ".repeat(10_000), "phrase-too-long"),
                Arguments.of("?!…", "no-letters"),
                Arguments.of("военные", "other-script"),
                Arguments.of("الجيش", "other-script"),
                Arguments.of("two\u0000soldiers", "control-characters"));
    }
}

package org.casus;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house that can be read off the compiled classes: data flows downwards, no state, no input or output. */
class HouseTest {

    /** The rooms along the data flow. Rooms in one entry are neighbours: neither knows the other. */
    private static final List<List<String>> ROOMS = List.of(
            List.of("story"),
            List.of("language"),
            List.of("codebook"),
            List.of("actor"),
            List.of("cast"),
            List.of("place", "time"),
            List.of("speech"),
            List.of("event"));

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.casus");

    @TestFactory
    Stream<DynamicTest> aRoomKnowsOnlyTheRoomsBeforeIt() {
        return ROOMS.stream()
                .flatMap(List::stream)
                .map(room -> DynamicTest.dynamicTest(room, () -> noClasses()
                        .that()
                        .resideInAPackage(inside(room))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(closedTo(room)))
                        .allowEmptyShould(true)
                        .check(CORE)));
    }

    @Test
    void everyPackageIsARoomOrLiesInOne() {
        List<String> rooms = ROOMS.stream().flatMap(List::stream).toList();
        assertThat(CORE.stream().map(JavaClass::getPackageName).distinct())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name.equals("org.casus") || rooms.contains(name.split("\\.")[2]))
                        .as("%s is no room of HouseTest.ROOMS", name)
                        .isTrue());
    }

    @Test
    void roomsHaveNoCycles() {
        slices().matching("org.casus.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void nothingIsNamedAfterNothing() {
        String drawer = "(?i).*(util|utils|helper|helpers|impl|manager)";
        assertThat(CORE.stream().flatMap(c -> Stream.of(c.getPackageName(), c.getSimpleName())))
                .noneMatch(name -> name.matches(drawer) || name.matches("(?i).*\\.(util|helper|impl|manager)s?\\..*"));
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(CORE.stream().filter(c -> !c.getSimpleName().equals("package-info")))
                .allMatch(c -> c.getPackage().isAnnotatedWith(NullMarked.class), "lies in a @NullMarked package");
    }

    @Test
    void noStateIsHeldByAClass() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void theCoderNeitherPrintsNorCallsTheNetwork() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                .allowEmptyShould(true)
                .check(CORE);
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..", "java.sql.."))
                .check(CORE);
    }

    private static String inside(String room) {
        return "org.casus." + room + "..";
    }

    /** The root package, the rooms after this one, and its neighbours. */
    private static String[] closedTo(String room) {
        int at = ROOMS.stream().takeWhile(row -> !row.contains(room)).toList().size();
        Stream<String> later = ROOMS.stream().skip(at).flatMap(List::stream).filter(other -> !other.equals(room));
        return Stream.concat(Stream.of("org.casus"), later.map(HouseTest::inside))
                .toArray(String[]::new);
    }
}

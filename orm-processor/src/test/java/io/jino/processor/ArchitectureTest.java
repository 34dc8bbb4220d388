package io.jino.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The floors: model, above it fetch, above that read, check and write side by side, above them the processor. */
class ArchitectureTest {
    private static final String ROOT = "io.jino.processor";
    private static final String MODEL = ROOT + ".model";
    private static final String FETCH = ROOT + ".fetch";
    private static final List<String> SIBLINGS = List.of(ROOT + ".read", ROOT + ".check", ROOT + ".write");

    private static final JavaClasses CODE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> siblings_see_what_is_below_them_and_nothing_else_of_the_processor() {
        return SIBLINGS.stream()
                .map(sibling -> dynamicTest(
                        sibling,
                        () -> noClasses()
                                .that()
                                .resideInAPackage(sibling)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(allBut(sibling, MODEL, FETCH))
                                .check(CODE)));
    }

    @Test
    void the_model_sees_nothing_else_of_the_processor() {
        noClasses()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(allBut(MODEL))
                .check(CODE);
    }

    @Test
    void what_is_known_of_projections_sees_the_model_and_nothing_else_of_the_processor() {
        noClasses()
                .that()
                .resideInAPackage(FETCH)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(allBut(FETCH, MODEL))
                .check(CODE);
    }

    @Test
    void only_an_origin_carries_an_element() {
        noClasses()
                .that()
                .resideInAnyPackage(MODEL, FETCH, ROOT + ".check")
                .and()
                .doNotHaveSimpleName("Origin")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..")
                .check(CODE);
    }

    @Test
    void every_class_lives_on_a_floor() {
        classes().should().resideInAnyPackage(allBut()).check(CODE);
    }

    @Test
    void nothing_runs_what_it_compiles() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang.reflect..",
                        "io.jino.annotation..",
                        "io.jino.schema..",
                        "io.jino.query..",
                        "com.sun..")
                .check(CODE);
    }

    private static String[] allBut(String... packages) {
        return Stream.concat(Stream.of(ROOT, MODEL, FETCH), SIBLINGS.stream())
                .filter(name -> !List.of(packages).contains(name))
                .toArray(String[]::new);
    }
}

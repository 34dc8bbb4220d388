package io.jino;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    /** From the ground up. A package may use those before it in this list, never those after it. */
    private static final List<String> FLOORS = List.of(
            "io.jino.error",
            "io.jino.deadline",
            "io.jino.json",
            "io.jino.type",
            "io.jino.annotation",
            "io.jino.expr",
            "io.jino.schema",
            "io.jino.document",
            "io.jino.relation",
            "io.jino.constraint",
            "io.jino.query",
            "io.jino.raw",
            "io.jino.postgres",
            "io.jino.mysql",
            "io.jino.sql",
            "io.jino.bake",
            "io.jino.plan",
            "io.jino.load",
            "io.jino.verb",
            "io.jino.ddl",
            "io.jino.catalog",
            "io.jino.drift",
            "io.jino.migration",
            "io.jino.fault",
            "io.jino.observe",
            "io.jino.pool",
            "io.jino.run",
            "io.jino.scope",
            "io.jino");

    private static final JavaClasses CODE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("io.jino");

    @TestFactory
    Stream<DynamicTest> no_package_uses_one_above_it() {
        return IntStream.range(0, FLOORS.size() - 1)
                .mapToObj(floor -> dynamicTest(
                        FLOORS.get(floor),
                        () -> noClasses()
                                .that()
                                .resideInAPackage(FLOORS.get(floor))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(packagesAbove(floor))
                                .check(CODE)));
    }

    @Test
    void every_class_lives_on_a_floor() {
        classes().should().resideInAnyPackage(packagesAbove(-1)).check(CODE);
    }

    @Test
    void only_the_running_floors_and_the_root_know_vertx() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.jino.fault", "io.jino.pool", "io.jino.run", "io.jino.scope", "io.jino")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.vertx..")
                .check(CODE);
    }

    @Test
    void only_the_format_of_documents_knows_jackson() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.jino.json")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..")
                .check(CODE);
    }

    @Test
    void nothing_reflects_or_knows_jdbc_or_mutiny() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "java.sql..", "io.smallrye..")
                .check(CODE);
    }

    private static String[] packagesAbove(int floor) {
        return FLOORS.subList(floor + 1, FLOORS.size()).toArray(String[]::new);
    }
}

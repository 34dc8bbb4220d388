package io.jino.test;

import io.jino.Db;
import io.jino.mutiny.MutinyDb;
import io.jino.sql.Dialect;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Ties the life of a {@link TestSession} to the life of the test class that carries {@link JinoTest}. */
final class JinoTestExtension
        implements BeforeAllCallback,
                BeforeEachCallback,
                BeforeTestExecutionCallback,
                AfterTestExecutionCallback,
                AfterEachCallback,
                AfterAllCallback,
                ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(JinoTestExtension.class);

    /** By name, because orm-mutiny need not be there. */
    private static final Map<String, Function<TestSession, Object>> PARAMETERS = Map.of(
            Db.class.getName(),
            session -> session.db,
            "io.jino.mutiny.MutinyDb",
            session -> MutinyDb.of(session.db),
            Dialect.class.getName(),
            session -> session.housekeeping().dialect(),
            Statements.class.getName(),
            session -> session.statements,
            TestDatabase.class.getName(),
            session -> session.database);

    @Override
    public void beforeAll(ExtensionContext context) {
        var testClass = context.getRequiredTestClass();
        if (owner(context) != testClass && testClass.getDeclaredAnnotationsByType(Schema.class).length > 0) {
            throw new IllegalStateException(
                    "%s has a @Schema, but shares the database of the class around it. Put the @Schema there, or a @JinoTest here."
                            .formatted(testClass.getName()));
        }
        session(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        session(context).beforeTest();
    }

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        session(context).statements.clear();
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        budget(context).ifPresent(most -> session(context).statements.requireAtMost(most.value()));
    }

    @Override
    public void afterEach(ExtensionContext context) throws InterruptedException {
        session(context).afterTest();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        var testClass = context.getRequiredTestClass();
        if (owner(context) == testClass) {
            var session = store(context, testClass).remove(testClass, TestSession.class);
            if (session != null) {
                session.close();
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return PARAMETERS.containsKey(parameter.getParameter().getType().getName());
    }

    @Override
    public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var value = PARAMETERS.get(parameter.getParameter().getType().getName());
        return value == null ? null : value.apply(session(context));
    }

    /** Made when it is first asked for: an instance for all tests of a class is made before {@link #beforeAll}. */
    private static TestSession session(ExtensionContext context) {
        var owner = owner(context);
        return store(context, owner)
                .getOrComputeIfAbsent(owner, absent -> TestSession.open(owner, kind(owner)), TestSession.class);
    }

    /** The class whose database this one uses: itself, or the nearest around it that carries the annotation. */
    private static Class<?> owner(ExtensionContext context) {
        return classes(context)
                .filter(type -> AnnotationSupport.isAnnotated(type, JinoTest.class))
                .findFirst()
                .orElseGet(context::getRequiredTestClass);
    }

    private static Database kind(Class<?> owner) {
        return AnnotationSupport.findAnnotation(owner, JinoTest.class)
                .map(JinoTest::value)
                .orElse(Database.POSTGRES);
    }

    private static Optional<MaxStatements> budget(ExtensionContext context) {
        return Stream.concat(Stream.of(context.getRequiredTestMethod()), classes(context))
                .flatMap(place -> AnnotationSupport.findAnnotation(place, MaxStatements.class).stream())
                .findFirst();
    }

    /** The store of the outermost context of a class, which its tests and nested classes see. */
    private static Store store(ExtensionContext context, Class<?> owner) {
        return outwards(context)
                .filter(each -> each.getTestClass().filter(owner::equals).isPresent())
                .reduce(context, (inner, outer) -> outer)
                .getStore(NAMESPACE);
    }

    /** The test class and those around it. An inherited nested class lies, for JUnit, in the class that inherits it. */
    private static Stream<Class<?>> classes(ExtensionContext context) {
        return outwards(context).flatMap(each -> each.getTestClass().stream());
    }

    private static Stream<ExtensionContext> outwards(ExtensionContext context) {
        return Stream.iterate(
                        Optional.of(context), Optional::isPresent, each -> each.flatMap(ExtensionContext::getParent))
                .flatMap(Optional::stream);
    }
}

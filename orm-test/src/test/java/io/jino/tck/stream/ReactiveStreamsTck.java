package io.jino.tck.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.jino.mutiny.MutinyDb;
import io.jino.sql.Dialect;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;
import org.testng.SkipException;

/** Runs the TCK of Reactive Streams, which is written for TestNG, as tests of JUnit. */
abstract class ReactiveStreamsTck {
    @TestFactory
    Stream<DynamicTest> holds(MutinyDb db, Dialect dialect) {
        var rules = Arrays.stream(MultiVerification.class.getMethods())
                .filter(method -> method.isAnnotationPresent(org.testng.annotations.Test.class))
                .toList();
        assertThat(rules).hasSizeGreaterThan(30);
        return rules.stream()
                .map(rule -> dynamicTest(rule.getName(), () -> verify(rule, new MultiVerification(db, dialect))));
    }

    private static void verify(Method rule, MultiVerification verification) throws Throwable {
        verification.setUp();
        try {
            rule.invoke(verification);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof SkipException skipped
                    ? new TestAbortedException(skipped.getMessage())
                    : thrown.getCause();
        }
    }
}

package io.jino.test;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs a test class in the test of the extension, and tells what came of it. */
final class Runs {
    private Runs() {}

    static EngineExecutionResults run(Class<?> testClass) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(testClass))
                .execute();
    }

    /** How a test, or a class, ended. */
    static Throwable failure(EngineExecutionResults results, String name) {
        return results.allEvents()
                .finished()
                .filter(event -> name(event).equals(name))
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .flatMap(result -> result.getThrowable().stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " did not fail"));
    }

    static List<String> failed(EngineExecutionResults results) {
        return results.allEvents().failed().map(Runs::name).toList();
    }

    private static String name(Event event) {
        return event.getTestDescriptor()
                .getDisplayName()
                .replaceFirst("\\(.*", "")
                .replaceFirst(".*\\$", "");
    }
}

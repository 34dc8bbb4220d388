package conduit.web;

import conduit.service.Problem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is answered.
 *
 * @param status of HTTP
 * @param body to be written as JSON; null for none
 */
record Answer(int status, @Nullable Object body) {
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    static Answer ok(Object body) {
        return new Answer(OK, body);
    }

    static Answer ok(String name, Object value) {
        return ok(Map.of(name, value));
    }

    static Answer created(String name, Object value) {
        return new Answer(CREATED, Map.of(name, value));
    }

    static Answer nothing() {
        return new Answer(NO_CONTENT, null);
    }

    static Answer of(Problem problem) {
        return new Answer(
                problem.status(), problem.messages().isEmpty() ? null : new Errors(new Body(problem.messages())));
    }

    /** As the contract says. */
    private record Errors(Body errors) {}

    private record Body(List<String> body) {}
}

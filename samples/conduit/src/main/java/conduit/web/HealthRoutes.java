package conduit.web;

import io.jino.mutiny.MutinyDb;
import java.time.Duration;

/**
 * Whether requests can be answered. Not a part of the contract.
 */
record HealthRoutes(MutinyDb db) {
    private static final Duration PATIENCE = Duration.ofMillis(500);

    void mount(Api api) {
        api.get(
                "/health",
                Access.PUBLIC,
                call -> db.ping(PATIENCE)
                        .map(answered -> Answer.ok("status", "up"))
                        .onFailure()
                        .recoverWithItem(new Answer(503, new Status("down"))));
    }

    private record Status(String status) {}
}

package conduit;

import static conduit.domain.ConduitSchema.SCHEMA;

import io.jino.error.JinoException;
import io.jino.error.Retry;
import io.jino.mutiny.MutinyDb;
import io.smallrye.mutiny.Uni;
import java.time.Duration;

/**
 * What has to be before the first request.
 */
final class Startup {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private Startup() {}

    /**
     * Waits for a database that is not up yet, but not for one that refuses the user: that would not change.
     *
     * @param attempts how often to ask, after the first time
     */
    static Uni<Void> database(MutinyDb db, int attempts) {
        return db.ping(PATIENCE)
                .onFailure(failure -> failure instanceof JinoException known && known.retry() == Retry.STATEMENT)
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .atMost(attempts);
    }

    /** Creates the tables that are not there. */
    static Uni<Void> tables(MutinyDb db) {
        return db.create(SCHEMA);
    }
}

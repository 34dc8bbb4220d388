package conduit;

import io.jino.Db;
import io.vertx.core.Vertx;
import java.time.Duration;

/** The service, running on the database of a test. */
final class Running implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int CHEAP = 4;

    private final Vertx vertx;
    private final Conduit conduit;

    private Running(Vertx vertx, Conduit conduit) {
        this.vertx = vertx;
        this.conduit = conduit;
    }

    static Running on(Db db) {
        var vertx = Vertx.vertx();
        var settings = new Settings(null, 0, "a secret of tests", false, CHEAP);
        return new Running(vertx, Conduit.start(vertx, db, settings).await().atMost(PATIENCE));
    }

    Client nobody() {
        return Client.nobody(conduit.port());
    }

    Conduit conduit() {
        return conduit;
    }

    @Override
    public void close() {
        conduit.stop().await().atMost(PATIENCE);
        io.jino.test.Await.await(vertx.close());
    }
}

package io.jino.run;

import io.jino.sql.Dialect;
import io.vertx.core.Future;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.SqlConnection;

/**
 * Asks a server to stop what a connection is waiting for.
 */
final class Cancels {
    private Cancels() {}

    /** Asks, where there is a message for it; completes when it is on its way. */
    static Future<Void> request(SqlConnection connection, Dialect dialect) {
        if (!dialect.equals(Dialect.postgres())) {
            return Future.succeededFuture();
        }
        try {
            return Postgres.request(connection);
        } catch (RuntimeException otherKindOfConnection) {
            return Future.failedFuture(otherKindOfConnection);
        }
    }

    /** A class of its own, because the driver is optional. */
    private static final class Postgres {
        static Future<Void> request(SqlConnection connection) {
            return PgConnection.cast(connection).cancelRequest();
        }
    }
}

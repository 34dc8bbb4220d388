package io.jino;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;

/**
 * A pool of PostgreSQL connections. A class of its own, because the driver is optional.
 */
final class PostgresPool {
    private PostgresPool() {}

    static Pool open(Vertx vertx, String uri, DbOptions options, PoolOptions pooling) {
        var connecting = PgConnectOptions.fromUri(uri);
        DatabaseAddress.keepStatements(connecting, options);
        return PgBuilder.pool()
                .with(pooling)
                .connectingTo(connecting)
                .using(vertx)
                .build();
    }
}

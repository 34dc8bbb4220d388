package io.jino.benchmarks.vertx;

import io.jino.benchmarks.peer.Settings;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.mysqlclient.MySQLBuilder;
import io.vertx.mysqlclient.MySQLConnectOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlClient;
import java.util.concurrent.Executor;

/**
 * Vert.x, its pool, and the one event loop that everything is begun on, which was found best on two cores.
 *
 * @param pool for everything, or, where single statements share connections, for transactions only
 * @param client for single statements
 */
record Clients(Vertx vertx, Pool pool, SqlClient client, Context context) {
    private static final int PIPELINE = 64;

    /** Options: {@code shared=true}, so that single statements do not wait for one another's replies on a connection. */
    static Clients open(Settings settings) {
        var vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
        var pooling = new PoolOptions().setMaxSize(settings.connections());
        if (!settings.isPostgres()) {
            var options = MySQLConnectOptions.fromUri(settings.uri());
            options.setCachePreparedStatements(true);
            var pool = MySQLBuilder.pool()
                    .with(pooling)
                    .connectingTo(options)
                    .using(vertx)
                    .build();
            return new Clients(vertx, pool, pool, vertx.getOrCreateContext());
        }
        var options = PgConnectOptions.fromUri(settings.uri());
        options.setCachePreparedStatements(true);
        options.setPipeliningLimit(PIPELINE);
        var pool = PgBuilder.pool()
                .with(pooling)
                .connectingTo(options)
                .using(vertx)
                .build();
        SqlClient client = settings.isOn("shared")
                ? PgBuilder.client()
                        .with(pooling)
                        .connectingTo(options)
                        .using(vertx)
                        .build()
                : pool;
        return new Clients(vertx, pool, client, vertx.getOrCreateContext());
    }

    Executor series() {
        return action -> context.runOnContext(there -> action.run());
    }

    void close() {
        vertx.close();
    }
}

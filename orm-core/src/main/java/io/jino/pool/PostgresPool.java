package io.jino.pool;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.util.HashMap;

/**
 * A pool of PostgreSQL connections. A class of its own, because the driver is optional.
 */
final class PostgresPool {
    /** PgBouncer refuses a connection that begins with a setting that it does not keep for each client. */
    private static final String UNKNOWN_TO_POOLERS = "extra_float_digits";

    private PostgresPool() {}

    static Pool open(Vertx vertx, String uri, Tls tls, PoolSettings settings, PoolOptions pooling) {
        var connecting = tls.applied(PgConnectOptions.fromUri(uri), PgConnectOptions::new);
        connecting.setSslMode(
                switch (tls.mode()) {
                    case OFF -> SslMode.DISABLE;
                    case REQUIRED -> SslMode.REQUIRE;
                    case VERIFY_CA -> SslMode.VERIFY_CA;
                    case VERIFY_FULL -> SslMode.VERIFY_FULL;
                });
        var pool = PgBuilder.pool().with(pooling).connectingTo(connecting).using(vertx);
        if (settings.isBehindPooler()) {
            var properties = new HashMap<>(connecting.getProperties());
            properties.remove(UNKNOWN_TO_POOLERS);
            connecting.setUseLayer7Proxy(true).setCachePreparedStatements(false).setProperties(properties);
            return pool.build();
        }
        DatabaseAddress.keepStatements(connecting, settings);
        return pool.build();
    }
}

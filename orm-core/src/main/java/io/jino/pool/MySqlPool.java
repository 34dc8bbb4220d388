package io.jino.pool;

import io.vertx.core.Vertx;
import io.vertx.mysqlclient.MySQLBuilder;
import io.vertx.mysqlclient.MySQLConnectOptions;
import io.vertx.mysqlclient.SslMode;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;

/**
 * A pool of MySQL or MariaDB connections. A class of its own, because the driver is optional.
 */
final class MySqlPool {
    private MySqlPool() {}

    static Pool open(Vertx vertx, String uri, Tls tls, PoolSettings settings, PoolOptions pooling) {
        var connecting = tls.applied(MySQLConnectOptions.fromUri(uri), MySQLConnectOptions::new);
        connecting.setSslMode(
                switch (tls.mode()) {
                    case OFF -> SslMode.DISABLED;
                    case REQUIRED -> SslMode.REQUIRED;
                    case VERIFY_CA -> SslMode.VERIFY_CA;
                    case VERIFY_FULL -> SslMode.VERIFY_IDENTITY;
                });
        DatabaseAddress.keepStatements(connecting, settings);
        // With more in flight, a lost connection would fail the first statement and leave the others waiting for ever.
        connecting.setPipeliningLimit(1);
        return MySQLBuilder.pool()
                .with(pooling)
                .connectingTo(connecting)
                .using(vertx)
                .build();
    }
}

package io.jino;

import io.vertx.core.Vertx;
import io.vertx.mysqlclient.MySQLBuilder;
import io.vertx.mysqlclient.MySQLConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;

/**
 * A pool of MySQL or MariaDB connections. A class of its own, because the driver is optional.
 */
final class MySqlPool {
    private MySqlPool() {}

    static Pool open(Vertx vertx, String uri, DbOptions options, PoolOptions pooling) {
        var connecting = MySQLConnectOptions.fromUri(uri);
        DatabaseAddress.keepStatements(connecting, options);
        // With more in flight, a lost connection would fail the first statement and leave the others waiting for ever.
        connecting.setPipeliningLimit(1);
        return MySQLBuilder.pool()
                .with(pooling)
                .connectingTo(connecting)
                .using(vertx)
                .build();
    }
}

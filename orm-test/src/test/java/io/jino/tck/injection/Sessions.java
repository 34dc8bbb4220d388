package io.jino.tck.injection;

import static io.jino.test.Await.await;

import io.jino.Db;
import io.jino.DbOptions;
import io.jino.sql.Dialect;
import io.jino.test.TestDatabase;
import io.vertx.core.Handler;
import io.vertx.mysqlclient.MySQLBuilder;
import io.vertx.mysqlclient.MySQLConnectOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnection;

/** Databases whose sessions begin with a setting. */
final class Sessions {
    private static final PoolOptions CONNECTIONS = new PoolOptions().setMaxSize(4);

    private Sessions() {}

    static Db mysql(TestDatabase database, DbOptions options, String setting) {
        var version = new StringBuilder();
        var pool = MySQLBuilder.pool()
                .connectingTo(MySQLConnectOptions.fromUri(database.uri())
                        .setCachePreparedStatements(true)
                        .setPipeliningLimit(1))
                .with(CONNECTIONS)
                .withConnectHandler(setting(setting))
                .build();
        await(pool.query("select version()").execute()).forEach(row -> version.append(row.getString(0)));
        return Db.on(pool, version.indexOf("MariaDB") < 0 ? Dialect.mysql() : Dialect.mariadb(), options);
    }

    static Db postgres(TestDatabase database, DbOptions options, String setting) {
        var pool = PgBuilder.pool()
                .connectingTo(PgConnectOptions.fromUri(database.uri()).setCachePreparedStatements(true))
                .with(CONNECTIONS)
                .withConnectHandler(setting(setting))
                .build();
        return Db.on(pool, Dialect.postgres(), options);
    }

    private static Handler<SqlConnection> setting(String sql) {
        return fresh -> fresh.query(sql).execute().onComplete(set -> fresh.close());
    }
}

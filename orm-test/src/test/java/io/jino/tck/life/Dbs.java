package io.jino.tck.life;

import static io.jino.test.Await.await;

import io.jino.Db;
import io.jino.DbOptions;
import io.jino.test.Database;
import io.jino.test.TestDatabase;
import io.vertx.core.Vertx;
import io.vertx.mysqlclient.MySQLBuilder;
import io.vertx.mysqlclient.MySQLConnectOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.Consumer;

/** Opens what a test of the life of a {@link Db} needs, and closes it. */
final class Dbs {
    private Dbs() {}

    /** Runs a test on a Db of its own. */
    static void with(TestDatabase database, DbOptions options, Consumer<Db> test) {
        with(Db.connect(database.uri(), options), test);
    }

    static void with(Db db, Consumer<Db> test) {
        try {
            test.accept(db);
        } finally {
            await(db.close());
        }
    }

    /** Runs a test on a pool of one connection, as a user who knows the driver would open it. */
    static void withPoolOfOne(TestDatabase database, Consumer<Pool> test) {
        var vertx = Vertx.vertx();
        try {
            var pooling = new PoolOptions().setMaxSize(1);
            test.accept(
                    database.kind() == Database.POSTGRES
                            ? PgBuilder.pool()
                                    .with(pooling)
                                    .connectingTo(PgConnectOptions.fromUri(database.uri()))
                                    .using(vertx)
                                    .build()
                            : MySQLBuilder.pool()
                                    .with(pooling)
                                    .connectingTo(MySQLConnectOptions.fromUri(database.uri()))
                                    .using(vertx)
                                    .build());
        } finally {
            await(vertx.close());
        }
    }

    /** The address of a database with another scheme, user, port or name. */
    static String address(String scheme, TestDatabase database, String user, int port, String name) {
        var uri = parsed(database.uri());
        return scheme + "://" + user + "@" + uri.getHost() + ":" + (port == 0 ? uri.getPort() : port) + name;
    }

    /** The address of a database with another scheme. */
    static String address(String scheme, TestDatabase database) {
        var uri = parsed(database.uri());
        return scheme + "://" + uri.getRawUserInfo() + "@" + uri.getHost() + ":" + uri.getPort() + uri.getRawPath();
    }

    static String user(TestDatabase database) {
        return parsed(database.uri()).getRawUserInfo();
    }

    static String path(TestDatabase database) {
        return parsed(database.uri()).getRawPath();
    }

    private static URI parsed(String uri) {
        try {
            return new URI(uri);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

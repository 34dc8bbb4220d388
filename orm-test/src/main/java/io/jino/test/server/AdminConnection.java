package io.jino.test.server;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Runs one statement on a server, over a connection that lives as long as the statement. */
final class AdminConnection {

    private static final long SECONDS_TO_WAIT = 60;

    private AdminConnection() {}

    static void execute(DatabaseKind kind, ServerUri uri, String sql) {
        await(uri, sql, kind, connection -> connection.query(sql).execute());
    }

    static void drop(DatabaseKind kind, ServerUri uri, String name) {
        var sql = kind.dropping(name);
        await(uri, sql, kind, connection -> {
            var alone = kind == DatabaseKind.MYSQL ? cutOthers(connection, name) : Future.succeededFuture();
            return alone.compose(done -> connection.query(sql).execute());
        });
    }

    /** A forgotten transaction would make MySQL's drop wait for its table locks; PostgreSQL's drop cuts by itself. */
    private static Future<?> cutOthers(SqlConnection connection, String database) {
        return connection
                .preparedQuery("select id from information_schema.processlist where db = ?")
                .execute(Tuple.of(database))
                .compose(rows -> {
                    Future<?> killed = Future.succeededFuture();
                    for (var row : rows) {
                        var kill = "kill " + row.getLong(0);
                        // Who left by himself in between is no error.
                        killed = killed.compose(done -> connection.query(kill).execute())
                                .otherwiseEmpty();
                    }
                    return killed;
                });
    }

    private static void await(
            ServerUri uri, String sql, DatabaseKind kind, Function<SqlConnection, Future<?>> statement) {
        var done = kind.connect(OneVertx.VERTX, uri)
                .compose(connection -> statement.apply(connection).eventually(() -> connection.close()));
        try {
            done.toCompletionStage().toCompletableFuture().get(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The test server at %s refused: %s".formatted(uri, sql), e.getCause());
        } catch (TimeoutException e) {
            throw new IllegalStateException(
                    "The test server at %s gave no answer in %d s to: %s".formatted(uri, SECONDS_TO_WAIT, sql), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the test server at " + uri, e);
        }
    }

    /** Made on first use and never closed: daemon threads do not keep the JVM alive. */
    private static final class OneVertx {
        static final Vertx VERTX = Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(1)
                .setWorkerPoolSize(1)
                .setInternalBlockingPoolSize(1)
                .setUseDaemonThread(true)
                .setFileSystemOptions(new FileSystemOptions()
                        .setClassPathResolvingEnabled(false)
                        .setFileCachingEnabled(false)));
    }
}

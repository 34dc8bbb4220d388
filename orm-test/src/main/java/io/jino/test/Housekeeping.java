package io.jino.test;

import static io.jino.test.Await.await;

import io.jino.sql.Dialect;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.stream.StreamSupport;

/** What is done in a database between two tests, over one connection that stays open as long as the test class. */
abstract class Housekeeping {
    final SqlConnection connection;

    Housekeeping(SqlConnection connection) {
        this.connection = connection;
        // Whatever ends the connection is seen by the next statement.
        connection.exceptionHandler(end -> {});
    }

    static Housekeeping connect(Database kind, String uri) {
        return switch (kind) {
            case POSTGRES -> PostgresHousekeeping.open(uri);
            case MYSQL -> MySqlHousekeeping.open(uri);
        };
    }

    abstract Dialect dialect();

    /** Removes all rows of all tables, and lets their ids begin again. */
    abstract void emptyTables();

    /** The transactions that others have open in this database. */
    abstract List<OpenTransaction> openTransactions();

    /** Ends the connection of a transaction, so that its locks do not stop the next test. */
    abstract void cut(OpenTransaction transaction);

    final List<Row> query(String sql) {
        var rows = await(connection.query(sql).execute());
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }

    final void close() {
        await(connection.close());
    }

    static Vertx vertx() {
        return OneVertx.VERTX;
    }

    /**
     * A transaction that nobody has ended.
     *
     * @param session what the server calls its connection
     * @param description what is known of it, for the message
     */
    record OpenTransaction(long session, String description) {}

    /** Made on first use and never closed: daemon threads do not keep the JVM alive. */
    private static final class OneVertx {
        static final Vertx VERTX = Vertx.vertx(
                new VertxOptions().setEventLoopPoolSize(2).setWorkerPoolSize(1).setUseDaemonThread(true));
    }
}

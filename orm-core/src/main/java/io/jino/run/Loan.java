package io.jino.run;

import io.jino.plan.Request;
import io.jino.type.RowReader;
import io.netty.channel.Channel;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.SqlResult;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A connection from the moment the pool hands it out until the pool has it back: one session, or several, one after the other,
 * where others wait for a connection.
 */
final class Loan {
    /** After this the pool gets it back, which may have other plans with it, or others who wait. */
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final int MOST_QUERIES = 256;

    private final SqlConnection connection;
    private final @Nullable Channel channel;
    /** Where the pool's answer came, and replies will. */
    private final @Nullable Context context = Vertx.currentContext();

    private final long since = System.nanoTime();
    /** Kept from the second session on; the statements of a transaction may be sent from several threads. */
    private @Nullable Map<String, Known<?>> queries;

    Loan(SqlConnection connection) {
        this.connection = connection;
        this.channel = DriverInternals.channel(connection);
    }

    SqlConnection connection() {
        return connection;
    }

    /** Where replies come; null where that is no Vert.x context. */
    @Nullable Context context() {
        return context;
    }

    /** Whether its socket is open, as far as that can be seen. */
    boolean isOpen() {
        return channel == null || channel.isActive();
    }

    /** Whether another session may follow. */
    boolean isRenewable() {
        if (!isOpen() || System.nanoTime() - since > LONGEST_NANOS) {
            return false;
        }
        if (queries == null || queries.size() > MOST_QUERIES) {
            queries = new ConcurrentHashMap<>();
        }
        return true;
    }

    /** Gives a connection back whose end the pool has not heard of yet, but will have at the next turn of the event loop. */
    Future<Void> endAfterTurn() {
        Promise<Void> turn = Promise.promise();
        if (channel == null) {
            return connection.close();
        }
        channel.eventLoop().execute(() -> connection.close().onComplete(end -> turn.complete()));
        return turn.future();
    }

    /** Runs something on the connection's event loop. */
    void execute(Runnable action) {
        if (channel == null) {
            action.run();
        } else {
            channel.eventLoop().execute(action);
        }
    }

    <T> Future<SqlResult<ReadRows<T>>> send(Request<T> request) {
        var statement = request.statement();
        return request.isPrepared()
                ? query(statement.text(), request.reader()).execute(Binds.of(statement.values()))
                : connection
                        .query(statement.text())
                        .collecting(new RowCollector<>(request.reader()))
                        .execute();
    }

    // The driver's objects for a query are a tenth of what finding a row allocates.
    private <T> PreparedQuery<SqlResult<ReadRows<T>>> query(String text, @Nullable RowReader<T> reader) {
        Map<String, Known<?>> kept = queries;
        if (kept == null) {
            return made(text, reader);
        }
        var known = kept.get(text);
        if (known == null || known.reader() != reader) {
            var made = new Known<>(reader, made(text, reader));
            kept.put(text, made);
            return made.query();
        }
        @SuppressWarnings("unchecked") // the same reader gives the same type
        var query = (PreparedQuery<SqlResult<ReadRows<T>>>) (PreparedQuery<?>) known.query();
        return query;
    }

    private <T> PreparedQuery<SqlResult<ReadRows<T>>> made(String text, @Nullable RowReader<T> reader) {
        return connection.preparedQuery(text).collecting(new RowCollector<>(reader));
    }

    private record Known<T>(@Nullable RowReader<T> reader, PreparedQuery<SqlResult<ReadRows<T>>> query) {}
}

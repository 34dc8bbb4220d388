package io.jino.run;

import io.jino.error.ConnectionException;
import io.jino.error.JinoException;
import io.jino.error.MappingException;
import io.jino.error.Outcome;
import io.jino.plan.Reply;
import io.jino.plan.Request;
import io.jino.schema.Table;
import io.jino.sql.Dialect;
import io.jino.sql.Statement;
import io.jino.type.RowReader;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.SqlResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * One connection, from the moment it is handed out to the moment it is back. Everything that is sent goes through here.
 *
 * <p>A statement may be sent before the reply to another is there. The connection goes back once, after all of its
 * statements have ended; one that broke goes back only when its end has been seen, because the pool would hand it out again.
 */
final class Lease {
    /** How long the end of a broken connection is waited for, in ms. */
    private static final long CLOSE_MILLIS = 5_000;

    private final SqlConnection connection;
    private final Dialect dialect;
    private final Limits limits;
    private final Observation observation;
    private final AtomicBoolean released = new AtomicBoolean();
    private final Promise<Void> closed = Promise.promise();
    private Future<?> pending = Future.succeededFuture();
    private volatile @Nullable Throwable broken;

    Lease(SqlConnection connection, Dialect dialect, Limits limits, Observation observation) {
        this.connection = connection;
        this.dialect = dialect;
        this.limits = limits;
        this.observation = observation;
        connection.exceptionHandler(failure -> broken = failure);
        connection.closeHandler(end -> closed.tryComplete());
    }

    Dialect dialect() {
        return dialect;
    }

    /** Whether a statement is sent before the reply to another is there. */
    boolean pipelines() {
        return dialect.equals(Dialect.postgres());
    }

    /** Sends a statement and reads its reply. */
    <T> Future<Reply<T>> send(Request<T> request) {
        var statement = request.statement();
        return sent(statement, () -> {
            observation.listener().sending(statement);
            return connection
                    .preparedQuery(statement.text())
                    .collecting(rows(request.reader()))
                    .execute(Binds.of(statement.values()))
                    .map(result -> reply(result));
        });
    }

    /** Sends a constant statement that controls the transaction. */
    Future<Void> control(String sql) {
        var statement = new Statement(sql, List.of(), List.of());
        return sent(statement, () -> {
            observation.listener().sending(statement);
            return connection.query(sql).execute().mapEmpty();
        });
    }

    private <R> Future<R> sent(Statement statement, Supplier<Future<R>> send) {
        if (released.get()) {
            return Future.failedFuture(new IllegalStateException("the connection is back already"));
        }
        Future<R> reply;
        try {
            reply = send.get();
        } catch (RuntimeException refused) {
            return Future.failedFuture(failure(statement, refused));
        }
        // All of them, not the last: one that is refused before it is sent ends before those that were.
        Future<?> others = pending;
        pending = others.isComplete() ? reply : others.eventually(() -> reply);
        return reply.timeout(limits.statementMillis(), TimeUnit.MILLISECONDS).transform(result -> {
            if (result.failed()) {
                return Future.failedFuture(failure(statement, result.cause()));
            }
            // The MySQL driver drops a row that it cannot decode, closes the connection and reports success.
            Throwable unreported = broken;
            return unreported == null
                    ? Future.succeededFuture(result.result())
                    : Future.failedFuture(new ConnectionException.Lost(statement.text(), Outcome.UNKNOWN, unreported));
        });
    }

    private JinoException failure(Statement statement, Throwable failure) {
        if (failure instanceof TimeoutException) {
            return new ConnectionException.StatementTimeout(limits.statementMillis(), statement.text());
        }
        var known = Faults.ofStatement(
                dialect, statement, failure, closed.future().isComplete(), observation.revealsValues());
        if (known instanceof ConnectionException) {
            broken = failure;
        }
        return known;
    }

    /** Gives the connection back, when all of its statements have ended. */
    Future<Void> release() {
        if (!released.compareAndSet(false, true)) {
            return Future.succeededFuture();
        }
        if (!pending.isComplete()) {
            // A statement that ran out of time keeps its connection until it ends, but not its caller.
            pending.onComplete(end -> handBack());
            return Future.succeededFuture();
        }
        return handBack();
    }

    private Future<Void> handBack() {
        if (broken == null) {
            connection.exceptionHandler(null);
            connection.closeHandler(null);
            return connection.close();
        }
        return closed.future()
                .timeout(CLOSE_MILLIS, TimeUnit.MILLISECONDS)
                .transform(end -> connection.close())
                .otherwiseEmpty();
    }

    private static <T> Reply<T> reply(SqlResult<List<T>> result) {
        return new Reply<>(result.value(), result.rowCount(), InsertedIds.of(result));
    }

    private static <T> Collector<io.vertx.sqlclient.Row, List<T>, List<T>> rows(@Nullable RowReader<T> reader) {
        var shown = new DriverRow();
        return Collector.of(
                ArrayList::new,
                (rows, row) -> {
                    if (reader != null) {
                        rows.add(read(reader, shown.show(row)));
                    }
                },
                (rows, more) -> {
                    rows.addAll(more);
                    return rows;
                });
    }

    // What the user's own constructor throws is no refusal of the database.
    private static <T> T read(RowReader<T> reader, DriverRow row) {
        try {
            return reader.read(row, 0);
        } catch (JinoException known) {
            throw known;
        } catch (RuntimeException refused) {
            boolean isTable = reader instanceof Table<?>;
            throw new MappingException(
                    "row-refused",
                    isTable ? reader + ".*" : "those of the query",
                    isTable ? ((Table<?>) reader).entity() : "those of the result",
                    "A row was read, but the object made of it refused it.",
                    "See the cause; let the constructor or the function take what the table holds.",
                    refused);
        }
    }
}

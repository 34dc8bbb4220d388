package io.jino.run;

import io.jino.error.ConnectionException;
import io.jino.error.JinoException;
import io.jino.error.Outcome;
import io.jino.fault.Faults;
import io.jino.observe.Observation;
import io.jino.plan.Reply;
import io.jino.plan.Request;
import io.jino.sql.Dialect;
import io.jino.sql.Statement;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.sqlclient.Cursor;
import io.vertx.sqlclient.PreparedStatement;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One connection of the driver, from the moment the pool hands it out to the moment it is back. Everything that is sent goes
 * through here, and every wait for a reply has an end.
 *
 * <p>A statement may be sent before the reply to another is there. The connection goes back once, after all of its
 * statements have ended; one that broke goes back only when its end has been seen, because the pool would hand it out again.
 */
final class Session {
    private final SqlConnection connection;
    private final Dialect dialect;
    private final Limits limits;
    private final Observation observation;
    private final UseMeter meter;
    private final SessionEnd end;
    private volatile boolean hasAnswered;

    /** @param killer ends a statement at the server that did not end with its connection */
    Session(
            SqlConnection connection,
            Dialect dialect,
            Limits limits,
            Observation observation,
            long waitingSince,
            Consumer<SqlConnection> killer) {
        this.connection = connection;
        this.dialect = dialect;
        this.limits = limits;
        this.observation = observation;
        this.meter = UseMeter.of(observation.listener(), waitingSince);
        this.end = new SessionEnd(connection, dialect, killer);
        if (meter != UseMeter.NONE) {
            back().onComplete(over -> meter.released(loss() != null));
        }
    }

    Dialect dialect() {
        return dialect;
    }

    /** Lets the account begin with what comes next. */
    void begin() {
        meter.begin();
    }

    Observation observation() {
        return observation;
    }

    SqlConnection connection() {
        return connection;
    }

    /** Whether a statement is sent before the reply to another is there. */
    boolean pipelines() {
        return dialect.equals(Dialect.postgres());
    }

    /** Why nothing can be sent any more, or null. */
    @Nullable Throwable loss() {
        return end.loss();
    }

    /** Lets nobody else have the connection after this. */
    void soil() {
        end.soil();
    }

    /** Says whether there is something to roll back. */
    void hasTransaction(boolean isOpen) {
        end.hasTransaction(isOpen);
    }

    /** Sends a statement and reads its reply. */
    <T> Future<Reply<T>> send(Request<T> request) {
        var statement = request.statement();
        var collector = Replies.rows(request.reader());
        return told(
                statement,
                limits.statementMillis(),
                () -> (request.isPrepared()
                                ? connection
                                        .preparedQuery(statement.text())
                                        .collecting(collector)
                                        .execute(Binds.of(statement.values()))
                                : connection
                                        .query(statement.text())
                                        .collecting(collector)
                                        .execute())
                        .map(result -> new Reply<>(result.value(), result.rowCount(), InsertedIds.of(result))));
    }

    /** Has a statement prepared, to be closed by the caller. */
    Future<PreparedStatement> prepare(Statement statement) {
        return told(statement, limits.statementMillis(), () -> connection.prepare(statement.text()))
                .onSuccess(prepared -> end.count(1));
    }

    /** Closes a statement that was prepared. Never fails. */
    Future<Void> close(PreparedStatement prepared) {
        return call("close", prepared::close).onSuccess(closed -> end.count(-1)).otherwiseEmpty();
    }

    /** Closes a cursor and its statement. Never fails; what is not closed keeps the connection from being used again. */
    Future<Void> close(Cursor cursor, PreparedStatement prepared) {
        return call("close", cursor::close)
                .transform(one -> call("close", prepared::close))
                .onSuccess(both -> end.count(-1))
                .otherwiseEmpty();
    }

    /** Whether a reply has come to something that was asked for. */
    boolean hasAnswered() {
        return hasAnswered;
    }

    /** Sends a constant statement that controls the transaction. */
    Future<Void> control(String sql) {
        return control(sql, limits.statementMillis());
    }

    private Future<Void> control(String sql, long millis) {
        return asked(sql, millis).mapEmpty();
    }

    /** Sends a constant statement, and gives the first value of its first row as text; null if there is none. */
    Future<@Nullable String> ask(String sql) {
        return asked(sql, limits.statementMillis());
    }

    private Future<@Nullable String> asked(String sql, long millis) {
        return told(plain(sql), millis, () -> connection.query(sql).execute().map(Replies::firstValue));
    }

    /** Calls the driver, which sends something, and waits for the reply. */
    <R extends @Nullable Object> Future<R> call(String sql, Supplier<Future<R>> send) {
        return sent(plain(sql), limits.statementMillis(), send);
    }

    private static Statement plain(String sql) {
        return new Statement(sql, List.of(), List.of());
    }

    private <R extends @Nullable Object> Future<R> told(Statement statement, long millis, Supplier<Future<R>> send) {
        if (meter == UseMeter.NONE) {
            return sent(statement, millis, send).onSuccess(reply -> hasAnswered = true);
        }
        long start = System.nanoTime();
        return sent(statement, millis, () -> {
                    observation.listener().sending(statement);
                    return send.get();
                })
                .onSuccess(reply -> hasAnswered = true)
                .onComplete(over -> meter.ended(statement, start, over));
    }

    private <R extends @Nullable Object> Future<R> sent(Statement statement, long millis, Supplier<Future<R>> send) {
        boolean isFirst = end.underWay().isNothing();
        Throwable loss = end.enter();
        if (loss instanceof IllegalStateException released) {
            return Future.failedFuture(released);
        }
        if (loss != null) {
            return Future.failedFuture(new ConnectionException.Lost(statement.text(), Outcome.NOT_SENT, loss));
        }
        meter.sending(isFirst);
        Future<R> reply;
        try {
            reply = send.get();
        } catch (RuntimeException refused) {
            end.underWay().end();
            return Future.failedFuture(
                    Faults.ofStatement(dialect, statement, refused, false, observation.revealsValues()));
        }
        reply.onComplete(over -> end.underWay().end());
        return reply.timeout(millis, TimeUnit.MILLISECONDS).transform(first -> {
            if (first.cause() instanceof TimeoutException && !reply.isComplete()) {
                abort();
                return Future.failedFuture(new ConnectionException.StatementTimeout(millis, statement.text()));
            }
            // At the very last moment the reply may have come all the same.
            return reply.isComplete() ? read(statement, reply) : read(statement, first);
        });
    }

    private <R extends @Nullable Object> Future<R> read(Statement statement, AsyncResult<R> reply) {
        if (reply.failed()) {
            return Future.failedFuture(failure(statement, reply.cause()));
        }
        // The MySQL driver drops a row that it cannot decode, closes the connection and reports success.
        Throwable unreported = end.broken();
        return unreported == null
                ? Future.succeededFuture(reply.result())
                : Future.failedFuture(new ConnectionException.Lost(statement.text(), inDoubt(), unreported));
    }

    private JinoException failure(Statement statement, Throwable failure) {
        var known = Faults.ofStatement(
                dialect,
                statement,
                failure,
                end.isClosed() || !DriverInternals.isOpen(connection),
                observation.revealsValues());
        if (known instanceof ConnectionException.Lost lost) {
            end.breakBy(failure);
            return lost.outcome() == Outcome.UNKNOWN
                    ? new ConnectionException.Lost(statement.text(), inDoubt(), failure)
                    : lost;
        }
        return known;
    }

    // What belongs to a transaction is rolled back with it, whatever became of the statement; COMMIT is for others to
    // judge.
    private Outcome inDoubt() {
        return end.hasTransaction() ? Outcome.NOT_APPLIED : Outcome.UNKNOWN;
    }

    /** Completes when nothing is under way, or fails when that takes too long. */
    Future<Void> whenIdle(long millis) {
        return end.underWay().nothing(millis);
    }

    /** Rolls back. A server that does not answer loses the connection instead, which comes to the same. Never fails. */
    Future<Void> rollBack() {
        return whenIdle(Limits.GRACE_MILLIS)
                .compose(nothing -> control("ROLLBACK", Limits.ROLLBACK_MILLIS))
                .recover(failure -> {
                    abort();
                    return Future.succeededFuture();
                });
    }

    /** Gives the connection back; see {@link SessionEnd#giveBack}. */
    Future<Void> giveBack() {
        return end.giveBack();
    }

    /** Completes when the pool has the connection, or its place, again. */
    Future<Void> back() {
        return end.back();
    }

    /** Stops what is under way and ends the connection; see {@link SessionEnd#abort}. */
    void abort() {
        end.abort();
    }

    /** Ends the connection and leaves alone what the server may still be doing. */
    void discard() {
        end.discard();
    }
}

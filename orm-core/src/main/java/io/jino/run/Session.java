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
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.ClosedConnectionException;
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
    private final Consumer<SqlConnection> killer;
    private final Promise<Void> closed = Promise.promise();
    private final Promise<Void> back = Promise.promise();
    private final UnderWay underWay = new UnderWay();
    private int openCursors;
    private boolean isReleased;
    private boolean isAborted;
    private boolean isSoiled;
    private boolean hasTransaction;
    private volatile boolean hasAnswered;
    private volatile boolean isClosed;
    private volatile @Nullable Throwable broken;

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
        this.killer = killer;
        connection.exceptionHandler(failure -> broken = failure);
        connection.closeHandler(end -> seenClosed());
        if (meter != UseMeter.NONE) {
            back.future().onComplete(end -> meter.released(loss() != null));
        }
    }

    // The pool learns of it behind this handler; what is returned before that would be handed to the next caller.
    private void seenClosed() {
        isClosed = true;
        Context context = Vertx.currentContext();
        if (context == null) {
            closed.tryComplete();
        } else {
            context.runOnContext(later -> closed.tryComplete());
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
    synchronized @Nullable Throwable loss() {
        Throwable cause = broken;
        if (cause == null && (isAborted || isClosed)) {
            return ClosedConnectionException.INSTANCE;
        }
        return cause;
    }

    /** Lets nobody else have the connection after this. */
    synchronized void soil() {
        isSoiled = true;
    }

    /** Says whether there is something to roll back. */
    synchronized void hasTransaction(boolean isOpen) {
        hasTransaction = isOpen;
    }

    /** Sends a statement and reads its reply. */
    <T> Future<Reply<T>> send(Request<T> request) {
        var statement = request.statement();
        return told(
                statement,
                limits.statementMillis(),
                () -> connection
                        .preparedQuery(statement.text())
                        .collecting(Replies.rows(request.reader()))
                        .execute(Binds.of(statement.values()))
                        .map(result -> new Reply<>(result.value(), result.rowCount(), InsertedIds.of(result))));
    }

    /** Has a statement prepared, to be closed by the caller. */
    Future<PreparedStatement> prepare(Statement statement) {
        return told(statement, limits.statementMillis(), () -> connection.prepare(statement.text()))
                .onSuccess(prepared -> count(1));
    }

    /** Closes a cursor and its statement. Never fails; what is not closed keeps the connection from being used again. */
    Future<Void> close(Cursor cursor, PreparedStatement prepared) {
        return call("close", cursor::close)
                .transform(end -> call("close", prepared::close))
                .onSuccess(end -> count(-1))
                .otherwiseEmpty();
    }

    /** Whether a reply has come to something that was asked for. */
    boolean hasAnswered() {
        return hasAnswered;
    }

    private synchronized void count(int cursors) {
        openCursors += cursors;
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
                .onComplete(end -> meter.ended(statement, start, end));
    }

    private <R extends @Nullable Object> Future<R> sent(Statement statement, long millis, Supplier<Future<R>> send) {
        Throwable loss;
        synchronized (this) {
            if (isReleased) {
                return Future.failedFuture(new IllegalStateException("the connection is back already"));
            }
            loss = loss();
            if (loss == null) {
                meter.sending(underWay.isNothing());
                underWay.begin();
            }
        }
        if (loss != null) {
            return Future.failedFuture(new ConnectionException.Lost(statement.text(), Outcome.NOT_SENT, loss));
        }
        Future<R> reply;
        try {
            reply = send.get();
        } catch (RuntimeException refused) {
            underWay.end();
            return Future.failedFuture(
                    Faults.ofStatement(dialect, statement, refused, false, observation.revealsValues()));
        }
        reply.onComplete(end -> underWay.end());
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
        Throwable unreported = broken;
        return unreported == null
                ? Future.succeededFuture(reply.result())
                : Future.failedFuture(new ConnectionException.Lost(statement.text(), inDoubt(), unreported));
    }

    private JinoException failure(Statement statement, Throwable failure) {
        var known = Faults.ofStatement(
                dialect,
                statement,
                failure,
                isClosed || !DriverInternals.isOpen(connection),
                observation.revealsValues());
        if (known instanceof ConnectionException.Lost lost) {
            broken = failure;
            return lost.outcome() == Outcome.UNKNOWN
                    ? new ConnectionException.Lost(statement.text(), inDoubt(), failure)
                    : lost;
        }
        return known;
    }

    // What belongs to a transaction is rolled back with it, whatever became of the statement; COMMIT is for others to
    // judge.
    private synchronized Outcome inDoubt() {
        return hasTransaction ? Outcome.NOT_APPLIED : Outcome.UNKNOWN;
    }

    /** Completes when nothing is under way, or fails when that takes too long. */
    Future<Void> whenIdle(long millis) {
        return underWay.nothing(millis);
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

    /**
     * Gives the connection back, when all of its statements have ended; those that do not end are stopped.
     *
     * @return when it is back; a connection that has to be stopped is not waited for
     */
    Future<Void> giveBack() {
        boolean isBusy;
        synchronized (this) {
            if (isReleased) {
                return isAborted ? Future.succeededFuture() : back.future();
            }
            isReleased = !isAborted;
            if (isAborted) {
                return Future.succeededFuture();
            }
            isBusy = !underWay.isNothing();
        }
        if (isBusy) {
            whenIdle(Limits.GRACE_MILLIS).onComplete(end -> {
                if (end.succeeded()) {
                    handBack();
                } else {
                    stop();
                }
            });
            return Future.succeededFuture();
        }
        return handBack();
    }

    /** Completes when the pool has the connection, or its place, again. */
    Future<Void> back() {
        return back.future();
    }

    private Future<Void> handBack() {
        boolean isClean;
        synchronized (this) {
            isClean = loss() == null && !isSoiled && openCursors == 0;
        }
        if (isClean) {
            connection.exceptionHandler(null);
            connection.closeHandler(null);
            connection.close().onComplete(end -> back.tryComplete());
        } else {
            end();
        }
        return back.future();
    }

    /**
     * Stops what is under way and ends the connection, whether the server answers or not.
     *
     * <p>A connection that was told to cancel a statement is never used again: the request travels on a connection of its own
     * and might arrive late, and stop a statement of someone else.
     */
    void abort() {
        synchronized (this) {
            if (isReleased) {
                return;
            }
        }
        stop();
    }

    /** Ends the connection and leaves alone what the server may still be doing. */
    void discard() {
        synchronized (this) {
            if (isAborted || isReleased) {
                return;
            }
            isAborted = true;
        }
        end();
    }

    private void stop() {
        synchronized (this) {
            if (isAborted) {
                return;
            }
            isAborted = true;
        }
        boolean isBusy = !underWay.isNothing();
        Future<Void> asked = isBusy ? within(Cancels.request(connection, dialect)) : Future.succeededFuture();
        asked.transform(end -> whenIdle(Limits.ABORT_MILLIS))
                .compose(quiet -> isClosed || !hasTransaction()
                        ? Future.<Void>succeededFuture()
                        : within(connection.query("ROLLBACK").execute().mapEmpty()))
                .onComplete(end -> {
                    end();
                    if (isBusy && end.failed()) {
                        // The server does not look at its socket while it works.
                        back.future().onComplete(free -> killer.accept(connection));
                    }
                });
    }

    private synchronized boolean hasTransaction() {
        return hasTransaction;
    }

    // The order matters: a connection that is returned before its end was seen would be handed to the next caller.
    private void end() {
        synchronized (this) {
            isReleased = true;
        }
        if (!isClosed) {
            DriverInternals.closeSocket(connection);
        }
        within(closed.future()).onComplete(seen -> connection.close().onComplete(end -> back.tryComplete()));
    }

    private static Future<Void> within(Future<Void> step) {
        return step.timeout(Limits.ABORT_MILLIS, TimeUnit.MILLISECONDS);
    }
}

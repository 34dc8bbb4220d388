package io.jino.run;

import io.jino.deadline.DeadlineQueue;
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
import java.util.function.Function;
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
    private final Loan loan;
    private final SqlConnection connection;
    private final Dialect dialect;
    private final Limits limits;
    private final Observation observation;
    private final UseMeter meter;
    private final SessionEnd end;
    private volatile boolean hasAnswered;

    /** @param lender who gets the connection back */
    Session(Loan loan, Dialect dialect, Limits limits, Observation observation, long waitingSince, Lender lender) {
        this.loan = loan;
        this.connection = loan.connection();
        this.dialect = dialect;
        this.limits = limits;
        this.observation = observation;
        this.meter = UseMeter.of(observation.listener(), waitingSince);
        this.end = new SessionEnd(loan, dialect, lender, meter);
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
        return Callback.future(whom -> send(request, whom));
    }

    /** Sends a statement and reads its reply. */
    <T> void send(Request<T> request, Callback<Reply<T>> whom) {
        told(
                request.statement(),
                limits.statements(),
                () -> loan.send(request),
                result -> Replies.of(dialect, result),
                whom);
    }

    /** Has a statement prepared, to be closed by the caller. */
    Future<PreparedStatement> prepare(Statement statement) {
        return Callback.<PreparedStatement>future(whom -> told(
                        statement,
                        limits.statements(),
                        () -> connection.prepare(statement.text()),
                        Function.identity(),
                        whom))
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
        return control(sql, limits.statements());
    }

    private Future<Void> control(String sql, DeadlineQueue waiting) {
        return Callback.future(
                whom -> told(plain(sql), waiting, () -> connection.query(sql).execute(), reply -> null, whom));
    }

    /** Sends a constant statement, and gives the first value of its first row as text; null if there is none. */
    Future<@Nullable String> ask(String sql) {
        return Callback.future(whom -> told(
                plain(sql), limits.statements(), () -> connection.query(sql).execute(), Replies::firstValue, whom));
    }

    /** Calls the driver, which sends something, and waits for the reply. */
    <R extends @Nullable Object> Future<R> call(String sql, Supplier<Future<R>> send) {
        return Callback.future(whom ->
                sent(new Exchange<>(this, plain(sql), limits.statements(), Function.identity(), whom, false, 0), send));
    }

    private static Statement plain(String sql) {
        return new Statement(sql, List.of(), List.of());
    }

    // What listeners are told of, and what decides whether everything may be done again.
    private <S extends @Nullable Object, R extends @Nullable Object> void told(
            Statement statement,
            DeadlineQueue waiting,
            Supplier<Future<S>> send,
            Function<S, R> reading,
            Callback<R> whom) {
        if (meter == UseMeter.NONE) {
            sent(new Exchange<>(this, statement, waiting, reading, whom, true, 0), send);
            return;
        }
        sent(new Exchange<>(this, statement, waiting, reading, whom, true, System.nanoTime()), () -> {
            observation.listener().sending(statement);
            return send.get();
        });
    }

    private <S extends @Nullable Object> void sent(Exchange<S, ?> exchange, Supplier<Future<S>> send) {
        boolean isFirst = end.underWay().isNothing();
        Throwable loss = end.enter();
        if (loss != null) {
            exchange.refuse(
                    loss instanceof IllegalStateException
                            ? loss
                            : new ConnectionException.Lost(exchange.statement().text(), Outcome.NOT_SENT, loss));
            return;
        }
        meter.sending(isFirst);
        Future<S> reply;
        try {
            reply = send.get();
        } catch (RuntimeException refused) {
            end.underWay().end();
            exchange.refuse(
                    Faults.ofStatement(dialect, exchange.statement(), refused, false, observation.revealsValues()));
            return;
        }
        exchange.await(reply);
    }

    /** A reply is there, or will not come; whether anybody waits for it or not. */
    void replied() {
        end.underWay().end();
    }

    /** Why a reply is of no use, or null. */
    @Nullable Throwable failure(Statement statement, AsyncResult<?> reply) {
        if (reply.failed()) {
            return failure(statement, reply.cause());
        }
        // The MySQL driver drops a row that it cannot decode, closes the connection and reports success.
        Throwable unreported = end.broken();
        return unreported == null ? null : new ConnectionException.Lost(statement.text(), inDoubt(), unreported);
    }

    /** What was asked for has ended. */
    void ended(Statement statement, long start, @Nullable Object result, @Nullable Throwable failure) {
        if (failure == null) {
            hasAnswered = true;
        } else {
            observation.callSites().failed(statement.text());
        }
        if (meter != UseMeter.NONE) {
            meter.ended(statement, start, result, failure);
        }
    }

    /** Runs something on the connection's event loop. */
    void execute(Runnable action) {
        loan.execute(action);
    }

    private JinoException failure(Statement statement, Throwable failure) {
        var known = Faults.ofStatement(
                dialect, statement, failure, end.isClosed() || !loan.isOpen(), observation.revealsValues());
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
                .compose(nothing -> control("ROLLBACK", Limits.ROLLBACKS))
                .recover(failure -> {
                    abort();
                    return Future.succeededFuture();
                });
    }

    /** Gives the connection back; see {@link SessionEnd#giveBack}. */
    void giveBack(Runnable then) {
        end.giveBack(then);
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

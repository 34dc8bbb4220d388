package io.jino.run;

import io.jino.error.CancelledException;
import io.jino.error.CommitOutcomeUnknownException;
import io.jino.error.ConnectionException;
import io.jino.error.DatabaseException;
import io.jino.error.Outcome;
import io.jino.error.TransactionException;
import io.jino.observe.Observation;
import io.jino.plan.Reply;
import io.jino.plan.Request;
import io.jino.sql.Dialect;
import io.jino.sql.Statement;
import io.vertx.core.Future;
import io.vertx.sqlclient.Cursor;
import io.vertx.sqlclient.PreparedStatement;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A transaction on a leased connection, from its beginning to its end: the one place that begins, commits and rolls back.
 *
 * <p>Keeps its own account, because the server's transaction may be gone while the driver goes on: one in which something failed
 * is not committed, and one that the server has ended gets no further statement. It begins with its first statement; where
 * statements can be sent before a reply is there, both share a round trip.
 */
public final class LeasedTransaction {
    /** Where it is. Statements are sent in the first two only. */
    private enum State {
        BEGIN,
        WORKING,
        COMMITTING,
        ROLLING_BACK,
        ENDED
    }

    private final Lease lease;
    private final Session session;
    private final Opening opening;
    private final String begin;
    private State state = State.BEGIN;
    private Future<Void> begun = Future.succeededFuture();
    private Future<@Nullable String> transactionId = Future.succeededFuture();
    private boolean isDead;
    private @Nullable Throwable failed;
    private int savepoints;

    LeasedTransaction(Lease lease, Opening opening, String begin) {
        this.lease = lease;
        this.session = lease.session();
        this.opening = opening;
        this.begin = begin;
    }

    /** What its server speaks. */
    public Dialect dialect() {
        return session.dialect();
    }

    /** How long a statement may take, in ms. */
    public long statementMillis() {
        return lease.statementMillis();
    }

    /** Whether a statement is sent before the reply to another is there. */
    public boolean pipelines() {
        return session.pipelines();
    }

    /** Who is told of what. */
    public Observation observation() {
        return session.observation();
    }

    synchronized boolean hasEnded() {
        return state == State.ENDED;
    }

    synchronized boolean isCommitting() {
        return state == State.COMMITTING;
    }

    /** Sends a statement and reads its reply. */
    public <T> Future<Reply<T>> send(Request<T> request) {
        String sql = request.statement().text();
        var refusal = Effect.of(sql).refusal(dialect(), true, sql);
        if (refusal != null) {
            return Future.failedFuture(refusal);
        }
        lease.noteEffect(sql);
        return sent(() -> session.send(request));
    }

    /** Has the driver send something, such as a request for more rows of a cursor. */
    <R> Future<R> call(String sql, Supplier<Future<R>> call) {
        return sent(() -> session.call(sql, call));
    }

    Future<PreparedStatement> prepare(Statement statement) {
        return sent(() -> session.prepare(statement));
    }

    /** Has a statement prepared and forgotten. Fails if the database refuses it. */
    public Future<Void> check(Statement statement) {
        return prepare(statement).compose(session::close);
    }

    /** Closes a cursor, whatever has become of the transaction. Never fails. */
    Future<Void> close(Cursor cursor, PreparedStatement prepared) {
        return session.close(cursor, prepared);
    }

    private Future<Void> control(String sql) {
        return sent(() -> session.control(sql));
    }

    private <R> Future<R> sent(Supplier<Future<R>> send) {
        var refusal = refusal();
        if (refusal != null) {
            return Future.failedFuture(refusal);
        }
        Future<Void> ready = begun();
        if (ready.succeeded()) {
            return send.get().recover(this::noted);
        }
        // What has happened meanwhile is not in the transaction any more, but would be sent all the same.
        return ready.compose(there -> {
            var late = refusal();
            return late == null ? send.get().recover(this::noted) : Future.failedFuture(late);
        });
    }

    private synchronized @Nullable RuntimeException refusal() {
        if (state != State.BEGIN && state != State.WORKING) {
            return new TransactionException.Ended("transaction");
        }
        if (lease.isStopped()) {
            return new CancelledException();
        }
        return failed == null ? null : new TransactionException.Failed(failed);
    }

    // Under the lock, so that no other statement comes before it.
    private synchronized Future<Void> begun() {
        if (state == State.BEGIN) {
            state = State.WORKING;
            session.hasTransaction(true);
            Future<Void> reply = session.control(begin).onFailure(failure -> {
                // A statement behind it would not be in a transaction.
                fail(failure);
                session.soil();
            });
            if (opening.resolvable()) {
                transactionId = session.ask("select pg_current_xact_id()::text").otherwiseEmpty();
            }
            begun = pipelines() ? Future.succeededFuture() : reply;
        }
        return begun;
    }

    private <R> Future<R> noted(Throwable failure) {
        Throwable first = failed();
        if (first != null && failure instanceof DatabaseException follower && "25P02".equals(follower.sqlState())) {
            // It was sent before anybody knew, and has failed for that reason only.
            return Future.failedFuture(new TransactionException.Failed(first));
        }
        Health after = Health.after(dialect(), failure);
        if (after == Health.UNCERTAIN) {
            return session.ask(Health.ASK).transform(setting -> {
                boolean isAlive = setting.succeeded() && "0".equals(setting.result());
                fail(failure, isAlive ? Health.ALIVE : Health.DEAD);
                return Future.failedFuture(failure);
            });
        }
        fail(failure, after);
        return Future.failedFuture(failure);
    }

    private synchronized @Nullable Throwable failed() {
        return failed;
    }

    /** Lets it be rolled back only, because something that belongs to it failed; a savepoint does not help any more. */
    public void fail(Throwable cause) {
        fail(cause, Health.DEAD);
    }

    private synchronized void fail(Throwable cause, Health after) {
        if (after == Health.ALIVE) {
            return;
        }
        if (failed == null) {
            failed = cause;
        }
        isDead |= after == Health.DEAD;
    }

    /**
     * Commits. Sends nothing if nothing was sent since the beginning.
     *
     * <p>Fails with {@link TransactionException.Failed} if something failed before, with what the server says if it refuses,
     * and with {@link CommitOutcomeUnknownException} if it does not answer; in the first two cases it is rolled back.
     */
    public Future<Void> commit() {
        Throwable cause;
        synchronized (this) {
            if (state == State.BEGIN && failed == null) {
                return ended();
            }
            cause = obstacle();
            if (cause == null) {
                state = State.COMMITTING;
            }
        }
        if (cause != null) {
            return rollback().transform(end -> Future.failedFuture(new TransactionException.Failed(cause)));
        }
        return confirmed().compose(sure -> committed());
    }

    private Future<Void> committed() {
        // From here on a loss does not mean any more that everything is rolled back.
        session.hasTransaction(false);
        return session.control("COMMIT").transform(reply -> {
            ended();
            return reply.succeeded() ? Future.succeededFuture() : Future.failedFuture(notCommitted(reply.cause()));
        });
    }

    private synchronized @Nullable Throwable obstacle() {
        if (failed != null) {
            return failed;
        }
        if (lease.isStopped()) {
            return new CancelledException();
        }
        Throwable loss = session.loss();
        return loss == null ? null : new ConnectionException.Lost(null, Outcome.NOT_APPLIED, loss);
    }

    // Somebody else may have ended the transaction, or failed in it. PostgreSQL's COMMIT would report success then.
    private Future<Void> confirmed() {
        if (!lease.isUnwrapped() || dialect().equals(Dialect.mysql())) {
            return Future.succeededFuture();
        }
        return session.ask(pipelines() ? "SELECT 1" : "SELECT @@in_transaction").transform(answer -> {
            if (answer.succeeded() && "1".equals(answer.result())) {
                return Future.succeededFuture();
            }
            var cause = answer.failed() ? answer.cause() : new TransactionException.Ended("transaction");
            return session.rollBack().transform(end -> {
                ended();
                return Future.failedFuture(new TransactionException.Failed(cause));
            });
        });
    }

    private Throwable notCommitted(Throwable failure) {
        if (Health.isRefusedCommit(failure)) {
            if (!pipelines()) {
                // Whether its transaction is over is not said.
                session.soil();
            }
            return failure;
        }
        // Not cancelled: it may be waiting for a replica, and be told that it need not.
        session.discard();
        return new CommitOutcomeUnknownException(transactionId.result(), failure);
    }

    /** Rolls back. Never fails: a connection that cannot be told to is ended. */
    public Future<Void> rollback() {
        synchronized (this) {
            if (state == State.BEGIN) {
                return ended();
            }
            if (state != State.WORKING) {
                return Future.succeededFuture();
            }
            state = State.ROLLING_BACK;
        }
        return session.rollBack().transform(end -> ended());
    }

    private synchronized Future<Void> ended() {
        state = State.ENDED;
        session.hasTransaction(false);
        return Future.succeededFuture();
    }

    /** Sets a savepoint, and gives its name. */
    public Future<String> savepoint() {
        String name;
        synchronized (this) {
            savepoints++;
            name = "jino_" + savepoints;
        }
        // Nothing is lost if this one fails: everything behind it does, too.
        Future<Void> set = control("SAVEPOINT " + name);
        return pipelines() && !set.failed() ? Future.succeededFuture(name) : set.map(name);
    }

    /** Forgets a savepoint, and keeps what was done since; fails if something of that has failed. */
    public Future<Void> release(String savepoint) {
        return control("RELEASE SAVEPOINT " + savepoint).onSuccess(end -> forget());
    }

    /** Undoes what was done since a savepoint; with it the transaction is well again, unless the server has ended it. */
    public Future<Void> rollbackTo(String savepoint) {
        synchronized (this) {
            if (failed != null && isDead) {
                return Future.failedFuture(new TransactionException.Failed(failed));
            }
            failed = null;
        }
        return control("ROLLBACK TO SAVEPOINT " + savepoint)
                .onSuccess(end -> forget())
                .onFailure(this::fail);
    }

    private synchronized void forget() {
        savepoints--;
    }
}

package io.jino.run;

import io.jino.deadline.Deadline;
import io.jino.error.CancelledException;
import io.jino.error.ConnectionException;
import io.jino.error.JinoException;
import io.jino.error.Outcome;
import io.jino.error.StatementException;
import io.jino.error.TransactionException;
import io.jino.fault.Faults;
import io.jino.observe.Observation;
import io.jino.plan.Reply;
import io.jino.plan.Request;
import io.jino.sql.Dialect;
import io.jino.sql.Statement;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.SqlConnection;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A connection from the wait for it to its end: the one place that takes it and gives it back. What is sent on it commits by
 * itself, unless it is sent on the {@link LeasedTransaction} that it has begun.
 */
public final class Lease extends Deadline {
    private enum State {
        ACQUIRING,
        HELD,
        RELEASED
    }

    private final Connections connections;
    private final Limits limits;
    private State state = State.ACQUIRING;
    private @Nullable Session session;
    private @Nullable LeasedTransaction transaction;
    private boolean isStopped;
    private boolean isUnwrapped;
    private @Nullable Callback<Lease> waiting;
    private @Nullable Context caller;
    private long waitingSince;

    /** A lease that has no connection yet. */
    public Lease(Connections connections, Limits limits) {
        this.connections = connections;
        this.limits = limits;
    }

    /** Waits for a connection. Fails if none comes in time; then there is nothing to release. */
    public Future<Lease> acquire(Cancellation cancellation) {
        return Callback.future(whom -> acquire(cancellation, whom));
    }

    /** Waits for a connection; calls back on the context of the caller. */
    public void acquire(Cancellation cancellation, Callback<Lease> whom) {
        waiting = whom;
        caller = Vertx.currentContext();
        waitingSince = connections.observation().listener().listens() ? System.nanoTime() : 0;
        connections.lend(this, cancellation);
    }

    Limits limits() {
        return limits;
    }

    long waitingSince() {
        return waitingSince;
    }

    /** Whether it waits still; if so it does not any more. Whoever gets true has to tell it how the wait has ended. */
    boolean claim() {
        return limits.acquires().remove(this);
    }

    @Override
    protected void expire() {
        connections.forget(this);
        var late = new TimeoutException("no connection in " + limits.acquireMillis() + " ms");
        on(caller, () -> refuse(late));
    }

    /** Has a connection from now on. */
    void begin(Loan loan) {
        on(caller == null ? loan.context() : caller, () -> connections.open(loan, this));
    }

    private static void on(@Nullable Context there, Runnable action) {
        if (there == null || there == Vertx.currentContext()) {
            action.run();
        } else {
            there.runOnContext(turn -> action.run());
        }
    }

    void hold(Session arrived) {
        synchronized (this) {
            session = arrived;
            state = State.HELD;
        }
        callBack(this, null);
    }

    void refuse(Throwable failure) {
        callBack(null, Faults.ofAcquire(limits.acquireMillis(), failure));
    }

    private void callBack(@Nullable Lease held, @Nullable Throwable failure) {
        Objects.requireNonNull(waiting, "nobody waits").ended(held, failure);
    }

    /** What its server speaks. */
    public Dialect dialect() {
        return session().dialect();
    }

    /** How long a statement may take, in ms. */
    public long statementMillis() {
        return limits.statementMillis();
    }

    /** Who is told of what. */
    public Observation observation() {
        return connections.observation();
    }

    /** Whether a statement is sent before the reply to another is there. */
    public boolean pipelines() {
        return session().pipelines();
    }

    synchronized Session session() {
        return Objects.requireNonNull(session, "no connection yet");
    }

    /**
     * Whether what failed can be done on another connection, because nothing of it was done on this one: it was not sent, or
     * this connection's prepared statement is outdated.
     */
    public boolean isRepeatable(Throwable failure) {
        if (session().hasAnswered() || !(failure instanceof JinoException known)) {
            return false;
        }
        if (known instanceof StatementException.Stale) {
            session().soil();
            return true;
        }
        return known instanceof ConnectionException.Lost && known.outcome() == Outcome.NOT_SENT;
    }

    /** The driver's connection. What is done with it is not known here, so that nobody gets it afterwards. */
    public SqlConnection unwrap() {
        session().soil();
        synchronized (this) {
            isUnwrapped = true;
        }
        return session().connection();
    }

    synchronized boolean isUnwrapped() {
        return isUnwrapped;
    }

    /** Sends a statement that commits by itself, and reads its reply. */
    public <T> Future<Reply<T>> send(Request<T> request) {
        return Callback.future(whom -> send(request, whom));
    }

    /** Sends a statement that commits by itself, and reads its reply. */
    public <T> void send(Request<T> request, Callback<Reply<T>> whom) {
        String sql = request.statement().text();
        RuntimeException refusal = refusal();
        if (refusal == null) {
            refusal = Effect.of(sql).refusal(dialect(), false, sql);
        }
        if (refusal != null) {
            whom.ended(null, refusal);
            return;
        }
        noteEffect(sql);
        session().send(request, whom);
    }

    /** Has a statement prepared and forgotten. Fails if the database refuses it. */
    public Future<Void> check(Statement statement) {
        RuntimeException refusal = refusal();
        return refusal == null ? session().prepare(statement).compose(session()::close) : Future.failedFuture(refusal);
    }

    void noteEffect(String sql) {
        if (Effect.of(sql) == Effect.CHANGES_SESSION) {
            session().soil();
        }
    }

    private synchronized @Nullable RuntimeException refusal() {
        if (state != State.HELD) {
            return new TransactionException.Ended("connection");
        }
        if (isStopped) {
            return new CancelledException();
        }
        return transaction == null || transaction.hasEnded() ? null : new TransactionException.Busy("a transaction");
    }

    /**
     * Begins a transaction. Sends nothing yet.
     *
     * @throws io.jino.error.UnsupportedFeatureException if the dialect lacks something of it
     * @throws TransactionException if the lease has ended or has a transaction already
     */
    public synchronized LeasedTransaction begin(Opening opening) {
        RuntimeException refusal = refusal();
        if (refusal != null) {
            throw refusal;
        }
        var begun = new LeasedTransaction(this, opening, opening.sql(dialect()));
        transaction = begun;
        return begun;
    }

    /**
     * Sends nothing more but what ends a transaction, because nobody waits for the result. What is under way gets a moment to
     * end, and is stopped then; a COMMIT is not.
     */
    public void stop() {
        Session held;
        synchronized (this) {
            isStopped = true;
            held = session;
            if (held == null || state != State.HELD) {
                return;
            }
        }
        held.whenIdle(Limits.GRACE_MILLIS).onFailure(late -> {
            if (!isCommitting()) {
                held.abort();
            }
        });
    }

    synchronized boolean isStopped() {
        return isStopped;
    }

    private synchronized boolean isCommitting() {
        return transaction != null && transaction.isCommitting();
    }

    /** Gives the connection back, when everything that was sent has ended. Never fails. */
    public Future<Void> release() {
        return Callback.future(whom -> release(() -> whom.ended(null, null)));
    }

    /** Gives the connection back, when everything that was sent has ended, and runs the action then. */
    public void release(Runnable then) {
        boolean isHeld;
        synchronized (this) {
            isHeld = state == State.HELD;
            if (isHeld) {
                state = State.RELEASED;
                if (transaction != null && !transaction.hasEnded()) {
                    session().soil();
                }
            }
        }
        if (isHeld) {
            session().giveBack(then);
        } else {
            then.run();
        }
    }
}

package io.jino.scope;

import io.jino.error.TransactionException;
import io.jino.observe.Observation;
import io.jino.plan.Plan;
import io.jino.run.Cancellation;
import io.jino.run.Connections;
import io.jino.run.Lease;
import io.jino.run.Limits;
import io.jino.sql.Dialect;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A connection that is held for several verbs: from the first that needs it to the end of the user's function, or until it is
 * released before that.
 */
public final class ConnectionScope implements Runner {
    private final Connections connections;
    private final Limits limits;
    private final Cancellation cancellation = new Cancellation();
    private final Turns turns = new Turns();
    private @Nullable Future<Lease> lease;
    private boolean hasEnded;
    private boolean hasTransaction;

    ConnectionScope(Connections connections, Limits limits) {
        this.connections = connections;
        this.limits = limits;
    }

    @Override
    public @Nullable Dialect dialect() {
        return connections.dialect();
    }

    @Override
    public Observation observation() {
        return connections.observation();
    }

    @Override
    public <R> Future<R> run(Function<Dialect, Plan<R>> planning, Cancellation unused) {
        var refusal = refusal();
        if (refusal != null) {
            return Future.failedFuture(refusal);
        }
        Dialect known = connections.dialect();
        if (known == null) {
            return turns.alone(() -> leased(lease -> Steps.run(lease, planning.apply(lease.dialect()))));
        }
        Plan<R> plan;
        try {
            plan = planning.apply(known);
        } catch (RuntimeException refused) {
            return Future.failedFuture(refused);
        }
        if (plan instanceof Plan.Done<R> done) {
            return Future.succeededFuture(done.result());
        }
        Supplier<Future<R>> verb = () -> leased(lease -> Steps.run(lease, plan));
        // What begins a transaction would take the statements of others into it.
        return plan.isAlone() ? turns.alone(verb) : turns.share(verb);
    }

    @Override
    public <R> Future<R> transaction(
            TransactionTerms terms, Cancellation outer, Function<TransactionScope, Future<R>> function) {
        var refusal = refusal();
        if (refusal != null) {
            return Future.failedFuture(refusal);
        }
        setTransaction(true);
        var both = new Cancellation();
        outer.onCancel(both::cancel);
        cancellation.onCancel(both::cancel);
        return turns.alone(() -> Repeating.run(
                        terms,
                        both,
                        (number, millis) ->
                                leased(lease -> new Attempt<>(terms, millis, both, function).on(lease, number))))
                .onComplete(end -> setTransaction(false));
    }

    private synchronized void setTransaction(boolean isOpen) {
        hasTransaction = isOpen;
    }

    private synchronized @Nullable RuntimeException refusal() {
        if (hasEnded) {
            return new TransactionException.Ended("connection");
        }
        return hasTransaction ? new TransactionException.Busy("a transaction") : null;
    }

    private <R> Future<R> leased(Function<Lease, Future<R>> work) {
        Future<Lease> arriving;
        synchronized (this) {
            if (lease == null || lease.failed()) {
                lease = new Lease(connections, limits).acquire(cancellation);
            }
            arriving = lease;
        }
        return arriving.succeeded() ? work.apply(arriving.result()) : arriving.compose(work);
    }

    /** The driver's connection, which nobody gets after this. */
    public Future<SqlConnection> unwrap() {
        var refusal = refusal();
        return refusal == null ? leased(lease -> Future.succeededFuture(lease.unwrap())) : Future.failedFuture(refusal);
    }

    /** Gives the connection back when the verbs under way have ended; the next verb takes another one. */
    public Future<Void> release() {
        var refusal = refusal();
        return refusal == null ? turns.alone(this::givenBack) : Future.failedFuture(refusal);
    }

    private Future<Void> givenBack() {
        Future<Lease> held;
        synchronized (this) {
            held = lease;
            lease = null;
        }
        return held == null
                ? Future.succeededFuture()
                : held.transform(
                        arrived -> arrived.succeeded() ? arrived.result().release() : Future.succeededFuture());
    }

    /** Stops what is under way, because nobody waits for it. */
    void stop() {
        cancellation.cancel();
        Future<Lease> held;
        synchronized (this) {
            hasEnded = true;
            held = lease;
        }
        if (held != null) {
            held.onSuccess(Lease::stop);
        }
        close();
    }

    /** Refuses what is asked for from now on, and gives the connection back. */
    Future<Void> close() {
        synchronized (this) {
            hasEnded = true;
        }
        return turns.ended().compose(quiet -> givenBack());
    }
}

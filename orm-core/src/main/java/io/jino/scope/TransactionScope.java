package io.jino.scope;

import io.jino.error.TransactionException;
import io.jino.observe.Observation;
import io.jino.plan.Chunks;
import io.jino.plan.Plan;
import io.jino.run.Cancellation;
import io.jino.run.LeasedTransaction;
import io.jino.sql.Dialect;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A transaction, a savepoint of one, or a transaction that has joined one: from the call of the user's function to its end.
 */
public final class TransactionScope implements Runner {
    /** What stands for a statement where it is asked which calls have failed. */
    public static final String NAME = "transaction";

    private final LeasedTransaction transaction;
    private final TransactionTerms terms;
    private final int attempt;
    private final @Nullable TransactionScope joined;
    private final Turns turns;
    private final List<Runnable> afterCommit;
    private boolean hasEnded;
    private boolean hasSavepoint;
    private boolean isRollbackOnly;

    private TransactionScope(
            LeasedTransaction transaction,
            TransactionTerms terms,
            int attempt,
            @Nullable TransactionScope joined,
            Turns turns,
            List<Runnable> afterCommit) {
        this.transaction = transaction;
        this.terms = terms;
        this.attempt = attempt;
        this.joined = joined;
        this.turns = turns;
        this.afterCommit = afterCommit;
    }

    /** Of a transaction that begins. */
    static TransactionScope begun(LeasedTransaction transaction, TransactionTerms terms, int attempt) {
        return new TransactionScope(transaction, terms, attempt, null, new Turns(), new ArrayList<>());
    }

    @Override
    public Dialect dialect() {
        return transaction.dialect();
    }

    /** Which attempt it is, the first being 1. */
    public int attempt() {
        return attempt;
    }

    LeasedTransaction leased() {
        return transaction;
    }

    @Override
    public Observation observation() {
        return transaction.observation();
    }

    @Override
    public <R> Future<R> run(Function<Dialect, Plan<R>> planning, Cancellation cancellation) {
        var refusal = refusal();
        if (refusal != null) {
            return Future.failedFuture(refusal);
        }
        if (cancellation.isCancelled()) {
            return Future.failedFuture(new io.jino.error.CancelledException());
        }
        Plan<R> plan;
        try {
            plan = planning.apply(transaction.dialect());
        } catch (RuntimeException refused) {
            return Future.failedFuture(refused);
        }
        return plan.isAlone()
                ? turns.alone(() -> Steps.run(transaction, plan))
                : turns.share(() -> Steps.run(transaction, plan));
    }

    synchronized @Nullable RuntimeException refusal() {
        if (hasEnded) {
            return new TransactionException.Ended("transaction");
        }
        if (hasSavepoint) {
            return new TransactionException.Busy("a savepoint");
        }
        return joined == null ? null : joined.refusal();
    }

    /**
     * Reads a query part by part. Other verbs may come in between.
     *
     * @param size how many rows a part has
     */
    public <T, R> Future<Void> stream(Function<Dialect, Chunks<T, R>> planning, int size, ChunkSink<R> sink) {
        var refusal = refusal();
        if (refusal != null) {
            return Future.failedFuture(refusal);
        }
        try {
            return ChunkPump.run(transaction, planning.apply(transaction.dialect()), size, sink);
        } catch (RuntimeException refused) {
            return Future.failedFuture(refused);
        }
    }

    /**
     * Carries out a function as a part of this transaction. If it fails, so does the whole, whatever is made of the failure.
     */
    @Override
    public <R> Future<R> transaction(
            TransactionTerms inner, Cancellation cancellation, Function<TransactionScope, Future<R>> function) {
        RuntimeException refusal = refusal();
        if (refusal == null) {
            refusal = Nesting.refusal(inner.opening(), terms.opening());
        }
        if (refusal != null) {
            return Future.failedFuture(refusal);
        }
        var scope = new TransactionScope(transaction, terms, attempt, this, turns, afterCommit);
        return Bodies.call("transaction", function, scope).transform(end -> {
            scope.end();
            if (end.succeeded()) {
                return Future.succeededFuture(end.result());
            }
            transaction.fail(end.cause());
            return Future.failedFuture(end.cause());
        });
    }

    /**
     * Carries out a function after a savepoint. If it fails, what it did is undone, and this transaction goes on.
     */
    public <R> Future<R> savepoint(Function<TransactionScope, Future<R>> function) {
        var refusal = refusal();
        if (refusal != null) {
            return Future.failedFuture(refusal);
        }
        setSavepoint(true);
        return turns.alone(() -> transaction.savepoint().compose(savepoint -> since(savepoint, function)))
                .onComplete(end -> setSavepoint(false));
    }

    private <R> Future<R> since(String savepoint, Function<TransactionScope, Future<R>> function) {
        var scope = new TransactionScope(transaction, terms, attempt, null, new Turns(), new ArrayList<>());
        return Bodies.call("savepoint", function, scope)
                .transform(end -> {
                    scope.end();
                    return scope.turns
                            .ended()
                            .transform(quiet -> end.succeeded()
                                    ? Future.succeededFuture(end.result())
                                    : Future.<R>failedFuture(end.cause()));
                })
                .compose(
                        result -> scope.isRollbackOnly()
                                ? transaction.rollbackTo(savepoint).map(result)
                                : kept(savepoint, scope).map(result),
                        failure -> transaction.rollbackTo(savepoint).transform(end -> Future.failedFuture(failure)));
    }

    private Future<Void> kept(String savepoint, TransactionScope scope) {
        return transaction
                .release(savepoint)
                .onSuccess(end -> addHooks(scope.hooks()))
                .recover(failure -> transaction.rollbackTo(savepoint).transform(end -> Future.failedFuture(failure)));
    }

    private synchronized void setSavepoint(boolean isOpen) {
        hasSavepoint = isOpen;
    }

    /** Lets the transaction, or what was done since the savepoint, be rolled back at the end, whatever its function gives. */
    public void rollbackOnly() {
        requireOpen();
        if (joined != null) {
            joined.rollbackOnly();
            return;
        }
        synchronized (this) {
            isRollbackOnly = true;
        }
    }

    synchronized boolean isRollbackOnly() {
        return isRollbackOnly;
    }

    /** Runs something as soon as the transaction is known to be committed, and never otherwise. */
    public void afterCommit(Runnable hook) {
        requireOpen();
        addHooks(List.of(hook));
    }

    private void requireOpen() {
        synchronized (this) {
            if (hasEnded) {
                throw new TransactionException.Ended("transaction");
            }
        }
    }

    private void addHooks(List<Runnable> hooks) {
        synchronized (afterCommit) {
            afterCommit.addAll(hooks);
        }
    }

    List<Runnable> hooks() {
        synchronized (afterCommit) {
            return List.copyOf(afterCommit);
        }
    }

    /** Refuses what is asked for from now on. */
    synchronized void end() {
        hasEnded = true;
    }

    /** Completes when the verbs that are under way have ended. */
    Future<Void> quiet() {
        return turns.ended();
    }
}

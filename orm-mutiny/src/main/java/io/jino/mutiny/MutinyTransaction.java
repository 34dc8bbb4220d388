package io.jino.mutiny;

import io.jino.Operations;
import io.jino.Transaction;
import io.smallrye.mutiny.Context;
import io.smallrye.mutiny.Uni;
import java.util.function.Function;

/**
 * A transaction whose verbs are {@link Uni}s; see {@link Transaction}. Nothing is sent before one of them is subscribed to.
 */
public final class MutinyTransaction extends MutinyOperations {
    private final Transaction transaction;

    MutinyTransaction(Transaction transaction, Around around) {
        super(around);
        this.transaction = transaction;
    }

    @Override
    Operations operations(Context context) {
        return transaction;
    }

    /** Carries out a function after a savepoint; see {@link Transaction#savepoint}. */
    public <R> Uni<R> savepoint(Function<MutinyTransaction, Uni<R>> function) {
        return Unis.of(
                (emitter, call) -> transaction.savepoint(inner -> inside(inner, function, emitter.context(), call)));
    }

    /** Lets the transaction be rolled back at its end; see {@link Transaction#rollbackOnly}. */
    public void rollbackOnly() {
        transaction.rollbackOnly();
    }

    /** Runs something when the transaction is known to be committed; see {@link Transaction#afterCommit}. */
    public void afterCommit(Runnable hook) {
        transaction.afterCommit(hook);
    }

    /** Which attempt this is, the first being 1; see {@link Transaction#attempt}. */
    public int attempt() {
        return transaction.attempt();
    }
}

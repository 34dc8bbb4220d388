package io.jino;

import io.jino.run.Cancellation;
import io.jino.scope.TransactionScope;
import io.vertx.core.Future;
import java.util.function.Function;

/**
 * A transaction: all of its verbs, or none. Given to the function of {@link Db#transaction}, and of use until the future of
 * that function completes.
 *
 * <pre>{@code
 * db.transaction(tx -> tx.insert(AUTHOR, author).compose(saved -> tx.insert(POST, postOf(saved))))
 * }</pre>
 *
 * <p>If the function's future succeeds, the transaction is committed; if it fails, or the function throws, it is rolled back
 * and fails with the same. On PostgreSQL a statement that the server refuses makes the whole transaction impossible to commit,
 * unless it is in a {@link #savepoint}; MySQL and MariaDB undo the statement only, except for deadlocks. A verb that takes
 * several statements is all or nothing in a transaction, too, by a savepoint of its own.
 *
 * <p>Verbs need not wait for one another. On PostgreSQL what is called together is sent together; elsewhere it waits in a
 * queue. A verb that is called after the end fails with {@link io.jino.error.TransactionException.Ended}, before anything is
 * sent.
 */
public final class Transaction extends Operations {
    private final TransactionScope scope;
    private final Texts texts;

    Transaction(TransactionScope scope, Texts texts) {
        super(scope, texts, Cancellation.NEVER);
        this.scope = scope;
        this.texts = texts;
    }

    /**
     * Carries out a function after a savepoint, and with a handle of its own. If its future fails, or the function throws, what it did
     * is undone and the failure given; the transaction goes on, if that is handled.
     *
     * <pre>{@code
     * tx.savepoint(sp -> sp.insert(TAG, tag)).recover(taken -> tx.one(TAG.find().where(TAG.name.eq(tag.name()))))
     * }</pre>
     *
     * <p>Two statements more; on PostgreSQL the first shares a round trip. Until it ends, this handle fails with
     * {@link io.jino.error.TransactionException.Busy}: what it did would be undone with the savepoint.
     */
    public <R> Future<R> savepoint(Function<Transaction, Future<R>> function) {
        return scope.savepoint(inner -> function.apply(new Transaction(inner, texts)));
    }

    /**
     * Lets the transaction be rolled back at its end, although its function succeeds; what that gives is the result all the same. In
     * a savepoint, what was done since then is undone. In a transaction that joined another, both are.
     *
     * @throws io.jino.error.TransactionException.Ended if it has ended
     */
    public void rollbackOnly() {
        scope.rollbackOnly();
    }

    /**
     * Runs something when the transaction is known to be committed, before its result is given; never if it is rolled back or
     * its outcome is not known. Hooks run in their order, each once; what they throw goes to the thread's handler of uncaught
     * exceptions and changes nothing.
     *
     * @throws io.jino.error.TransactionException.Ended if it has ended
     */
    public void afterCommit(Runnable hook) {
        scope.afterCommit(hook);
    }

    /** Which attempt this is, the first being 1; see {@link RetryPolicy}. */
    public int attempt() {
        return scope.attempt();
    }
}

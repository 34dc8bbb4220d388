package io.jino.scope;

import io.jino.error.CancelledException;
import io.jino.error.TransactionException;
import io.jino.run.Cancellation;
import io.jino.run.Lease;
import io.jino.run.LeasedTransaction;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * A transaction from its beginning to its end, once.
 *
 * <p>One chain of futures, which nothing interrupts: what ends the wait for the user's function, be it its result, the
 * deadline or a cancellation, only decides how the chain goes on.
 *
 * @param <R> what the function gives
 */
final class Attempt<R> {
    private final TransactionTerms terms;
    private final Cancellation cancellation;
    private final Function<TransactionScope, Future<R>> function;
    private final long timeoutMillis;

    Attempt(
            TransactionTerms terms,
            long timeoutMillis,
            Cancellation cancellation,
            Function<TransactionScope, Future<R>> function) {
        this.terms = terms;
        this.timeoutMillis = timeoutMillis;
        this.cancellation = cancellation;
        this.function = function;
    }

    /** Runs on a connection that is there, and leaves it there. */
    Future<R> on(Lease lease, int number) {
        LeasedTransaction transaction;
        try {
            transaction = lease.begin(terms.opening());
        } catch (RuntimeException refused) {
            return Future.failedFuture(refused);
        }
        var scope = TransactionScope.begun(transaction, terms, number);
        return decided(Bodies.call("transaction", function, scope)).transform(end -> {
            scope.end();
            return end.succeeded() ? committed(scope, end.result()) : rolledBack(scope, end.cause());
        });
    }

    private Future<R> decided(Future<R> body) {
        Promise<R> outcome = Promise.promise();
        body.onComplete(end -> {
            if (end.succeeded()) {
                outcome.tryComplete(end.result());
            } else {
                outcome.tryFail(end.cause());
            }
        });
        cancellation.onCancel(() -> outcome.tryFail(new CancelledException()));
        return outcome.future()
                .timeout(Math.max(1, timeoutMillis), TimeUnit.MILLISECONDS)
                .recover(failure -> {
                    boolean isLate = failure instanceof TimeoutException && outcome.tryFail(failure);
                    // At the very last moment the function may have ended all the same.
                    return isLate
                            ? Future.failedFuture(new TransactionException.Timeout(terms.timeoutMillis()))
                            : outcome.future();
                });
    }

    private Future<R> committed(TransactionScope scope, R result) {
        // Verbs that nobody waits for are a part of the transaction, too.
        return scope.quiet()
                .compose(quiet -> scope.isRollbackOnly()
                        ? scope.leased().rollback().map(result)
                        : scope.leased().commit().map(done -> {
                            runAll(scope.hooks());
                            return result;
                        }));
    }

    private Future<R> rolledBack(TransactionScope scope, Throwable failure) {
        scope.observation().callSites().failed(TransactionScope.NAME);
        return scope.leased().rollback().transform(end -> Future.failedFuture(failure));
    }

    // The transaction is committed, so that nothing may make a failure of it.
    private static void runAll(List<Runnable> hooks) {
        for (Runnable hook : hooks) {
            try {
                hook.run();
            } catch (RuntimeException failure) {
                var thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
            }
        }
    }
}

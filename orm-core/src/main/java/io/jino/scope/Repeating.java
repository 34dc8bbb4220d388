package io.jino.scope;

import io.jino.run.Cancellation;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Begins a transaction again as long as that is worth it. The unit is the whole function, never a statement of it.
 *
 * @param <R> what the function gives
 */
final class Repeating<R> {
    /** One attempt. */
    interface Once<R> {
        /**
         * Begins it.
         *
         * @param number which one, the first being 1
         * @param millis what is left of the time for all
         */
        Future<R> attempt(int number, long millis);
    }

    private final TransactionTerms terms;
    private final Cancellation cancellation;
    private final Once<R> once;
    private final long deadline;
    private final @Nullable Context caller = Vertx.currentContext();

    private Repeating(TransactionTerms terms, Cancellation cancellation, Once<R> once) {
        this.terms = terms;
        this.cancellation = cancellation;
        this.once = once;
        this.deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(terms.timeoutMillis());
    }

    static <R> Future<R> run(TransactionTerms terms, Cancellation cancellation, Once<R> once) {
        var repeating = new Repeating<>(terms, cancellation, once);
        return repeating.attempt(1);
    }

    private Future<R> attempt(int number) {
        return once.attempt(number, millisLeft()).recover(failure -> again(number, failure));
    }

    private Future<R> again(int number, Throwable failure) {
        var repetition = terms.repetition();
        if (number >= repetition.attempts()
                || cancellation.isCancelled()
                || !repetition.applies().test(failure)) {
            return Future.failedFuture(failure);
        }
        long pause = repetition.backoffMillis().applyAsLong(number + 1);
        if (pause >= millisLeft() || !repetition.isAffordable().getAsBoolean()) {
            return Future.failedFuture(failure);
        }
        return paused(pause).compose(go -> attempt(number + 1));
    }

    private long millisLeft() {
        return TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
    }

    // The function is called where the first attempt was begun.
    private Future<Void> paused(long millis) {
        Promise<Void> over = Promise.promise();
        Promise<Void> never = Promise.promise();
        cancellation.onCancel(never::tryComplete);
        never.future().timeout(Math.max(1, millis), TimeUnit.MILLISECONDS).onComplete(end -> {
            if (caller == null || Vertx.currentContext() == caller) {
                over.complete();
            } else {
                caller.runOnContext(there -> over.complete());
            }
        });
        return over.future();
    }
}

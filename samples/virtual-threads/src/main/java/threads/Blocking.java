package threads;

import io.jino.Db;
import io.jino.Transaction;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Waits for futures, which costs a virtual thread nothing.
 */
public final class Blocking {
    private Blocking() {}

    /**
     * The result of a future. What it failed with is thrown as it is.
     *
     * @throws IllegalStateException on an event loop, which must not wait
     */
    public static <T extends @Nullable Object> T await(Future<T> future) {
        if (Context.isOnEventLoopThread()) {
            throw new IllegalStateException("An event loop must not wait; begin a virtual thread.");
        }
        try {
            return future.toCompletionStage().toCompletableFuture().join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : failed;
        }
    }

    /** What a function does in a transaction, line by line: on a virtual thread of its own, because the caller waits here. */
    public static <R> R transaction(Db db, Body<R> body) {
        return await(db.transaction(tx -> started(() -> body.run(tx))));
    }

    private static <R> Future<R> started(Callable<R> work) {
        Promise<R> result = Promise.promise();
        Thread.startVirtualThread(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable thrown) {
                result.fail(thrown);
            }
        });
        return result.future();
    }

    /**
     * What is done in a transaction. It is rolled back if this throws.
     *
     * @param <R> the result
     */
    @FunctionalInterface
    public interface Body<R> {
        /** Does it. */
        R run(Transaction tx);
    }
}

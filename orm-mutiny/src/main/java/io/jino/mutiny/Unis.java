package io.jino.mutiny;

import io.jino.error.CancelledException;
import io.jino.error.TransactionException;
import io.jino.run.Cancellation;
import io.smallrye.mutiny.Context;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Between futures, which do the work, and {@code Uni}s, which only watch it.
 */
final class Unis {
    private Unis() {}

    /** Calls something with each subscription, and tells it when that is cancelled. */
    static <T extends @Nullable Object> Uni<T> of(BiFunction<UniEmitter<? super T>, Cancellation, Future<T>> call) {
        return Uni.createFrom().emitter(emitter -> {
            var cancellation = new Cancellation();
            emitter.onTermination(cancellation::cancel);
            Future<T> future;
            try {
                future = call.apply(emitter, cancellation);
            } catch (RuntimeException refused) {
                emitter.fail(refused);
                return;
            }
            future.onComplete(result -> {
                if (result.succeeded()) {
                    emitter.complete(result.result());
                } else {
                    emitter.fail(result.cause());
                }
            });
        });
    }

    /** Subscribes to what a user's function gave, and unsubscribes when the call is cancelled. */
    static <T> Future<T> future(@Nullable Uni<T> uni, Context context, Cancellation call) {
        if (uni == null) {
            return Future.failedFuture(new TransactionException.NoFuture("transaction"));
        }
        Promise<T> result = Promise.promise();
        var subscription = uni.subscribe().with(context, result::tryComplete, result::tryFail);
        call.onCancel(() -> {
            subscription.cancel();
            result.tryFail(new CancelledException());
        });
        return result.future();
    }
}

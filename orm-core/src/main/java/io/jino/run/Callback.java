package io.jino.run;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Is told how something ended, once. Between the steps of a verb it stands for a future, of which each costs several objects.
 *
 * @param <R> the result
 */
@FunctionalInterface
public interface Callback<R> {
    /**
     * It has ended.
     *
     * @param failure why there is no result; null if it succeeded
     */
    void ended(@Nullable R result, @Nullable Throwable failure);

    /** What a step calls back with, as a future. */
    static <R extends @Nullable Object> Future<R> future(Consumer<Callback<R>> step) {
        Promise<R> promise = Promise.promise();
        step.accept((result, failure) -> {
            if (failure == null) {
                promise.complete(result);
            } else {
                promise.fail(failure);
            }
        });
        return promise.future();
    }
}

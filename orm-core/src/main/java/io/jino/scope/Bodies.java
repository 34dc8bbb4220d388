package io.jino.scope;

import io.jino.error.TransactionException;
import io.vertx.core.Future;
import java.util.function.Function;

/**
 * Calls the functions of users, which may throw or give null.
 */
final class Bodies {
    private Bodies() {}

    /**
     * What a function gives for a handle.
     *
     * @param name what the function belongs to, for messages
     */
    static <H, R> Future<R> call(String name, Function<H, Future<R>> function, H handle) {
        Future<R> result;
        try {
            result = function.apply(handle);
        } catch (Throwable thrown) {
            return Future.failedFuture(thrown);
        }
        return isMissing(result) ? Future.failedFuture(new TransactionException.NoFuture(name)) : result;
    }

    @SuppressWarnings("ConstantValue") // a user's function is not held to what its type says
    private static boolean isMissing(Object result) {
        return result == null;
    }
}

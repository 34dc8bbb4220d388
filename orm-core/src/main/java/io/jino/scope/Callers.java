package io.jino.scope;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;

/**
 * Brings results to where they were asked for.
 */
final class Callers {
    private Callers() {}

    /** The same result, on the Vert.x context of the caller; anywhere, if it has none. */
    static <R> Future<R> here(Future<R> result) {
        Context caller = Vertx.currentContext();
        if (caller == null || result.isComplete()) {
            return result;
        }
        Promise<R> arrived = Promise.promise();
        result.onComplete(end -> {
            if (Vertx.currentContext() == caller) {
                arrived.handle(end);
            } else {
                caller.runOnContext(there -> arrived.handle(end));
            }
        });
        return arrived.future();
    }
}

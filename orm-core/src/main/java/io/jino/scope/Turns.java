package io.jino.scope;

import io.vertx.core.Future;
import java.util.function.Supplier;

/**
 * Lets the verbs of a transaction go on beside one another, except those that need it for themselves: what is sent in
 * between would be undone with them.
 */
final class Turns {
    private Future<?> all = Future.succeededFuture();
    private Future<?> alone = Future.succeededFuture();

    /** Begins a verb beside those that are under way. */
    synchronized <R> Future<R> share(Supplier<Future<R>> verb) {
        Future<R> result = after(alone, verb);
        Future<?> others = all;
        all = others.isComplete() ? settled(result) : settled(result).transform(end -> others);
        return result;
    }

    /** Begins a verb after those that are under way, and lets later ones wait. */
    synchronized <R> Future<R> alone(Supplier<Future<R>> verb) {
        Future<R> result = after(all, verb);
        alone = settled(result);
        all = alone;
        return result;
    }

    /** Completes when everything that has begun until now has ended. Never fails. */
    synchronized Future<Void> ended() {
        return all.mapEmpty();
    }

    private static <R> Future<R> after(Future<?> before, Supplier<Future<R>> verb) {
        return before.isComplete() ? verb.get() : before.compose(end -> verb.get());
    }

    private static Future<Void> settled(Future<?> result) {
        return result.transform(end -> Future.succeededFuture());
    }
}

package io.jino.scope;

import io.jino.plan.Plan;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs plans that do not wait for one another, and waits for all of them.
 *
 * @param <T> what each of them gives
 */
final class Siblings<T> {
    private final List<@Nullable T> results;
    private final Promise<List<T>> all = Promise.promise();
    private int running;
    private @Nullable Throwable failure;

    private Siblings(int size) {
        this.results = new ArrayList<>(Collections.nCopies(size, null));
        this.running = size;
    }

    /**
     * Runs plans: all at once, or one after the other until one fails.
     *
     * @return their results in their order, or the first failure; not before all have ended
     */
    static <T> Future<List<T>> run(
            boolean atOnce, List<Plan<? extends T>> plans, Function<Plan<? extends T>, Future<? extends T>> step) {
        if (!atOnce || plans.isEmpty()) {
            return next(plans, new ArrayList<>(), step);
        }
        var siblings = new Siblings<T>(plans.size());
        for (int i = 0; i < plans.size(); i++) {
            int index = i;
            step.apply(plans.get(i)).onComplete(end -> siblings.ended(index, end.result(), end.cause()));
        }
        return siblings.all.future();
    }

    private static <T> Future<List<T>> next(
            List<Plan<? extends T>> plans, List<T> results, Function<Plan<? extends T>, Future<? extends T>> step) {
        if (results.size() == plans.size()) {
            return Future.succeededFuture(results);
        }
        return step.apply(plans.get(results.size())).compose(result -> {
            results.add(result);
            return next(plans, results, step);
        });
    }

    private void ended(int index, @Nullable T result, @Nullable Throwable cause) {
        if (isLast(index, result, cause)) {
            if (failure == null) {
                all.complete(given());
            } else {
                all.fail(failure);
            }
        }
    }

    private synchronized boolean isLast(int index, @Nullable T result, @Nullable Throwable cause) {
        results.set(index, result);
        if (failure == null) {
            failure = cause;
        }
        running--;
        return running == 0;
    }

    @SuppressWarnings("NullAway") // without a failure, every plan gave its result
    private synchronized List<T> given() {
        return results;
    }
}

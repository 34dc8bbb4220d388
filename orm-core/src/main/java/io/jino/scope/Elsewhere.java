package io.jino.scope;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Waits for an answer that does not come from the database.
 */
final class Elsewhere {
    private Elsewhere() {}

    /** The answer, where the question was asked: whoever gives it may do so on any thread. */
    static <T> Future<T> answer(Supplier<? extends CompletionStage<? extends T>> question, long millis) {
        CompletionStage<T> answer = question.get().thenApply(value -> value);
        var context = Vertx.currentContext();
        Future<T> arriving =
                context == null ? Future.fromCompletionStage(answer) : Future.fromCompletionStage(answer, context);
        return arriving.timeout(millis, TimeUnit.MILLISECONDS);
    }
}

package io.jino.mutiny;

import io.jino.ResultStream;
import io.smallrye.mutiny.Context;
import io.smallrye.mutiny.operators.AbstractMulti;
import io.smallrye.mutiny.subscription.ContextSupport;
import io.smallrye.mutiny.subscription.MultiSubscriber;
import java.util.function.Function;

/**
 * The rows of a query, read anew for each subscriber.
 *
 * @param <R> what each row is read as
 */
final class StreamMulti<R> extends AbstractMulti<R> {
    private final Function<Context, ResultStream<R>> stream;

    /** @param stream opens a stream for a subscriber with some context, or throws */
    StreamMulti(Function<Context, ResultStream<R>> stream) {
        this.stream = stream;
    }

    @Override
    public void subscribe(MultiSubscriber<? super R> subscriber) {
        var context = subscriber instanceof ContextSupport known ? known.context() : Context.empty();
        StreamSubscription.begin(() -> stream.apply(context), subscriber);
    }
}

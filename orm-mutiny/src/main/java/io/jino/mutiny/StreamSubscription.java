package io.jino.mutiny;

import io.jino.ResultStream;
import io.smallrye.mutiny.helpers.HalfSerializer;
import io.smallrye.mutiny.helpers.Subscriptions;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * One reader of a stream: what it requests is fetched, and when it cancels, the stream is closed.
 *
 * @param <R> what each row is read as
 */
final class StreamSubscription<R> implements Flow.Subscription {
    private final ResultStream<R> stream;
    private final Flow.Subscriber<? super R> subscriber;
    private final AtomicInteger signals = new AtomicInteger();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    private StreamSubscription(ResultStream<R> stream, Flow.Subscriber<? super R> subscriber) {
        this.stream = stream;
        this.subscriber = subscriber;
    }

    static <R> void begin(Supplier<ResultStream<R>> opening, Flow.Subscriber<? super R> subscriber) {
        ResultStream<R> stream;
        try {
            stream = opening.get();
        } catch (RuntimeException refused) {
            Subscriptions.fail(subscriber, refused);
            return;
        }
        var subscription = new StreamSubscription<R>(stream, subscriber);
        stream.pause();
        subscriber.onSubscribe(subscription);
        stream.exceptionHandler(subscription::fail)
                .endHandler(end -> HalfSerializer.onComplete(subscriber, subscription.signals, subscription.failure))
                .handler(row -> HalfSerializer.onNext(subscriber, row, subscription.signals, subscription.failure));
    }

    private void fail(Throwable cause) {
        HalfSerializer.onError(subscriber, cause, signals, failure);
    }

    @Override
    public void request(long rows) {
        if (rows > 0) {
            stream.fetch(rows);
            return;
        }
        stream.close()
                .onComplete(end -> fail(new IllegalArgumentException(
                        "rule 3.9 of Reactive Streams: the number of items to request must be positive")));
    }

    @Override
    public void cancel() {
        stream.close();
    }
}

package io.jino.scope;

import io.jino.plan.Chunks;
import io.jino.run.LeasedTransaction;
import io.jino.run.RowCursor;
import io.vertx.core.Future;
import io.vertx.core.Promise;

/**
 * Reads a stream part by part, each when the one before has found its taker.
 *
 * @param <T> what each row is read as
 * @param <R> the results
 */
final class ChunkPump<T, R> {
    private final LeasedTransaction transaction;
    private final Chunks<T, R> chunks;
    private final int size;
    private final ChunkSink<R> sink;
    private final RowCursor<T> cursor;
    private final Promise<Void> done = Promise.promise();

    private ChunkPump(
            LeasedTransaction transaction, Chunks<T, R> chunks, int size, ChunkSink<R> sink, RowCursor<T> cursor) {
        this.transaction = transaction;
        this.chunks = chunks;
        this.size = size;
        this.sink = sink;
        this.cursor = cursor;
    }

    /** Completes when everything was taken or no more was wanted, and the cursor is closed. */
    static <T, R> Future<Void> run(LeasedTransaction transaction, Chunks<T, R> chunks, int size, ChunkSink<R> sink) {
        var reader = chunks.request().reader();
        if (reader == null) {
            return Future.failedFuture(new IllegalArgumentException("a statement without rows"));
        }
        return RowCursor.open(transaction, chunks.request(), reader).compose(cursor -> {
            var pump = new ChunkPump<>(transaction, chunks, size, sink, cursor);
            pump.next();
            return pump.done.future().eventually(cursor::close);
        });
    }

    // One after the other and not nested, so that a long stream costs no more memory than a short one.
    private void next() {
        cursor.read(size)
                .compose(rows -> Steps.run(transaction, chunks.then().apply(rows)))
                .compose(sink::take)
                .onComplete(taken -> {
                    if (taken.failed()) {
                        done.fail(taken.cause());
                    } else if (taken.result() && cursor.hasMore()) {
                        next();
                    } else {
                        done.complete();
                    }
                });
    }
}

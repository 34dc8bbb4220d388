package io.jino;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Order;
import io.jino.query.EntityTable;
import io.jino.query.Find;
import io.jino.query.Query;
import io.jino.scope.ChunkSink;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.List;

/**
 * Reads a query part by part, each with a statement that begins after the last row of the one before.
 *
 * @param <R> what each row is read as
 */
final class KeysetPages<R> {
    private final Operations operations;
    private final Find<R> find;
    private final int size;
    private final ChunkSink<R> sink;
    private final Promise<Void> done = Promise.promise();

    private KeysetPages(Operations operations, Find<R> find, int size, ChunkSink<R> sink) {
        this.operations = operations;
        this.find = find;
        this.size = size;
        this.sink = sink;
    }

    static <R> Future<Void> read(Operations operations, Query.Reading<R> query, int size, ChunkSink<R> sink) {
        if (!(query instanceof Find<R> find)
                || find.select().limit() != null
                || find.select().offset() != null) {
            return Future.failedFuture(new InvalidQueryException(
                    "keyset-stream",
                    "Only a query of entities without limit and offset can be read by its order.",
                    "Read it with a cursor, which is what StreamOptions.defaults() do."));
        }
        var pages = new KeysetPages<>(operations, ordered(find), size, sink);
        pages.next(pages.find);
        return pages.done.future();
    }

    // What is equal in the user's order comes in the order of the key, so that a part ends at one place.
    private static <R> Find<R> ordered(Find<R> find) {
        if (!(find.item() instanceof EntityTable<?, ?> table)) {
            return find;
        }
        var missing = table.key().stream()
                .filter(key -> find.select().orderBy().stream()
                        .noneMatch(order -> order.by().equals(key.node())))
                .map(key -> key.asc())
                .toArray(Order[]::new);
        return missing.length == 0 ? find : find.orderBy(missing);
    }

    private void next(Find<R> part) {
        operations.all(part.limit(size)).onComplete(read -> {
            if (read.failed()) {
                done.fail(read.cause());
            } else {
                offer(read.result());
            }
        });
    }

    private void offer(List<R> rows) {
        sink.take(rows).onComplete(taken -> {
            if (taken.failed()) {
                done.fail(taken.cause());
            } else if (!taken.result() || rows.size() < size) {
                done.complete();
            } else {
                try {
                    next(find.after(rows.get(rows.size() - 1)));
                } catch (RuntimeException refused) {
                    done.fail(refused);
                }
            }
        });
    }
}

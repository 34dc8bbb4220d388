package io.jino;

import io.jino.deadline.Deadline;
import io.jino.error.ConnectionException;
import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.schema.Column;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keys of one table that were asked for in one window, and who asked for each.
 *
 * @param <E> the entity
 * @param <K> its key
 */
final class KeyBatch<E, K> extends Deadline {
    /** Whom a batch tells that it takes no more keys. */
    interface Closing {
        /** Whether it took some until now. */
        boolean close(KeyBatch<?, ?> batch);
    }

    private final Db db;
    private final EntityTable<E, K> table;
    private final Closing closing;
    private final @Nullable Context first = Vertx.currentContext();
    private final Map<K, List<Asker<E>>> asked = new LinkedHashMap<>();

    KeyBatch(Db db, EntityTable<E, K> table, Closing closing) {
        this.db = db;
        this.table = table;
        this.closing = closing;
    }

    EntityTable<E, K> table() {
        return table;
    }

    /** One more who asks; how many keys there are then. */
    int add(K key, Asker<E> asker) {
        asked.computeIfAbsent(key, none -> new ArrayList<>(1)).add(asker);
        return asked.size();
    }

    @Override
    protected void expire() {
        if (first == null) {
            send();
        } else {
            first.runOnContext(turn -> send());
        }
    }

    /** Sends the statement, once. */
    void send() {
        if (!closing.close(this)) {
            return;
        }
        if (asked.size() == 1) {
            asked.forEach(this::alone);
            return;
        }
        db.all(table.find().where(hasOneOf(asked.keySet()))).onComplete(end -> {
            if (end.succeeded()) {
                tell(end.result());
            } else if (end.cause() instanceof ConnectionException) {
                asked.values().forEach(askers -> askers.forEach(asker -> asker.fail(end.cause())));
            } else {
                // It may be about one of the keys, which is no matter of the others.
                asked.forEach(this::alone);
            }
        });
    }

    @SuppressWarnings("unchecked") // the key of one column is the column's value
    private Predicate hasOneOf(Collection<K> keys) {
        if (table.key().size() == 1) {
            return ((Column<E, K>) table.key().get(0)).in(keys);
        }
        // As long as the next power of two, so that there are few texts.
        var all = new ArrayList<K>(keys);
        int size = Integer.highestOneBit(Math.max(1, all.size() * 2 - 1));
        Predicate any = table.hasKey(all.get(0));
        for (int i = 1; i < size; i++) {
            any = any.or(table.hasKey(all.get(Math.min(i, all.size() - 1))));
        }
        return any;
    }

    private void tell(List<E> rows) {
        var found = new HashMap<K, E>(rows.size() * 2);
        rows.forEach(row -> found.put(table.keyOf(row), row));
        asked.forEach((key, askers) -> {
            E row = found.get(key);
            if (row instanceof Record || (row != null && askers.size() == 1)) {
                askers.forEach(asker -> asker.succeed(Optional.of(row)));
            } else if (row == null && isSpelledOneWay(key)) {
                askers.forEach(asker -> asker.succeed(Optional.empty()));
            } else {
                // Objects that change cannot be shared, and a text may be there in another spelling.
                alone(key, askers);
            }
        });
    }

    private static boolean isSpelledOneWay(Object key) {
        return key instanceof Long || key instanceof Integer || key instanceof Short || key instanceof UUID;
    }

    private void alone(K key, List<Asker<E>> askers) {
        askers.forEach(asker -> db.get(table, key).onComplete(end -> {
            if (end.succeeded()) {
                asker.succeed(end.result());
            } else {
                asker.fail(end.cause());
            }
        }));
    }

    /** Who asked, and where the answer is to come. */
    static final class Asker<E> {
        private final Promise<Optional<E>> result = Promise.promise();
        private final @Nullable Context context;

        Asker(@Nullable Context context) {
            this.context = context;
        }

        Future<Optional<E>> result() {
            return result.future();
        }

        void succeed(Optional<E> row) {
            there(() -> result.complete(row));
        }

        void fail(Throwable failure) {
            there(() -> result.fail(failure));
        }

        private void there(Runnable action) {
            if (context == null || context == Vertx.currentContext()) {
                action.run();
            } else {
                context.runOnContext(turn -> action.run());
            }
        }
    }
}

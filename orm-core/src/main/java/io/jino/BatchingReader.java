package io.jino;

import io.jino.deadline.DeadlineQueue;
import io.jino.query.EntityTable;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows by their keys, those of one table that are asked for at about the same time in one statement.
 *
 * <pre>{@code
 * BatchingReader reader = db.batching(Duration.ofMillis(1));
 * Future<Optional<Author>> one = reader.get(AUTHOR, 1L);
 * Future<Optional<Author>> other = reader.get(AUTHOR, 2L);
 * // select t0."id", t0."name", t0."bio" from "author" t0 where t0."id" = any($1::int8[])
 * }</pre>
 *
 * <p>Worth it where many callers ask at the same time and the database is what is short: each waits as long as the window for
 * others, and the statement then takes the place of up to 1,024. Gives the same as {@link Db#get}, as of the moment when the
 * window closes, and knows nothing of transactions. May be used from any thread.
 */
public final class BatchingReader {
    private static final int MOST_KEYS = 1_024;

    private final Db db;
    private final @Nullable DeadlineQueue window;
    private final Map<EntityTable<?, ?>, KeyBatch<?, ?>> open = new HashMap<>();

    /** @param window how long the first waits for others */
    BatchingReader(Db db, Duration window) {
        this.db = db;
        this.window = window.isZero() ? null : new DeadlineQueue(window);
    }

    /**
     * The row with a key, if there is one.
     *
     * <p>One statement for all who ask in the same window, with {@code = any(?)} on PostgreSQL and a padded {@code in} elsewhere;
     * for a composite key an {@code or} for each. A key that is refused, or whose text the database may find in another spelling,
     * takes one of its own. Fails as {@link Db#get} does; where the connection is lost, for all of them.
     */
    public <E, K> Future<Optional<E>> get(EntityTable<E, K> table, K key) {
        try {
            // What is wrong with a key is no matter of those who ask at the same time.
            table.hasKey(key);
        } catch (RuntimeException refused) {
            return Future.failedFuture(refused);
        }
        var asker = new KeyBatch.Asker<E>(Vertx.currentContext());
        KeyBatch<E, K> batch;
        boolean isNew;
        boolean isFull;
        synchronized (open) {
            var known = batch(table);
            isNew = known == null;
            batch = known == null ? new KeyBatch<>(db, table, this::close) : known;
            if (isNew) {
                open.put(table, batch);
            }
            isFull = batch.add(key, asker) == MOST_KEYS;
        }
        if (isFull) {
            batch.send();
        } else if (isNew) {
            await(batch);
        }
        return asker.result();
    }

    @SuppressWarnings("unchecked") // a batch is put in for its own table only
    private <E, K> @Nullable KeyBatch<E, K> batch(EntityTable<E, K> table) {
        return (KeyBatch<E, K>) open.get(table);
    }

    private void await(KeyBatch<?, ?> batch) {
        Context caller = Vertx.currentContext();
        if (window != null) {
            window.add(batch);
        } else if (caller != null) {
            caller.runOnContext(turn -> batch.send());
        } else {
            batch.send();
        }
    }

    /** Takes no more keys; whether it took some until now. */
    private boolean close(KeyBatch<?, ?> batch) {
        synchronized (open) {
            return open.remove(batch.table(), batch);
        }
    }
}

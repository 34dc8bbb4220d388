package io.jino.mutiny;

import io.jino.Transaction;
import io.smallrye.mutiny.Context;
import io.vertx.sqlclient.Pool;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the context of a subscription keeps the transaction of a database that is open around it.
 *
 * @param pool whose transaction
 */
record Around(Pool pool) {
    /** The transaction around a subscription, or null. */
    @Nullable Transaction in(Context context) {
        return context.contains(this) ? context.get(this) : null;
    }

    // A copy, so that two transactions that were begun in one context do not see one another.
    Context with(Context outer, Transaction transaction) {
        Map<Object, Object> entries = new HashMap<>();
        outer.keys().forEach(key -> entries.put(key, outer.get(key)));
        entries.put(this, transaction);
        return Context.from(entries);
    }
}

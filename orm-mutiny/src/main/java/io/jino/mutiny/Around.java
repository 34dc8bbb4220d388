package io.jino.mutiny;

import io.jino.Operations;
import io.smallrye.mutiny.Context;
import io.vertx.sqlclient.Pool;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the context of a subscription keeps the transaction, or the held connection, of a database that is open around it.
 *
 * @param pool whose transaction or connection
 */
record Around(Pool pool) {
    /** The innermost transaction or held connection around a subscription, or null. */
    @Nullable Operations in(Context context) {
        return context.contains(this) ? context.get(this) : null;
    }

    // A copy, so that two transactions that were begun in one context do not see one another.
    Context with(Context outer, Operations open) {
        Map<Object, Object> entries = new HashMap<>();
        outer.keys().forEach(key -> entries.put(key, outer.get(key)));
        entries.put(this, open);
        return Context.from(entries);
    }
}

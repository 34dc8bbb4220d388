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
    private static final String KEY = "io.jino.open";

    /** Whether keys of a context are objects: in Mutiny 3.2 they became so, up to 3.1 they are texts. */
    private static final boolean HAS_OBJECT_KEYS = hasObjectKeys();

    @SuppressWarnings("RedundantCast") // says which of the two is asked for
    private static boolean hasObjectKeys() {
        try {
            return !Context.empty().contains((Object) KEY);
        } catch (NoSuchMethodError older) {
            return false;
        }
    }

    /** The innermost transaction or held connection around a subscription, or null. */
    @Nullable Operations in(Context context) {
        return open(context).get(pool);
    }

    // A copy, so that two transactions that were begun in one context do not see one another.
    Context with(Context outer, Operations operations) {
        Map<Object, Object> entries = new HashMap<>();
        outer.keys().forEach(key -> entries.put(key, get(outer, key)));
        Map<Pool, Operations> open = new HashMap<>(open(outer));
        open.put(pool, operations);
        entries.put(KEY, open);
        return Context.from(entries);
    }

    @SuppressWarnings("unchecked") // what is kept under the key is put there by this class
    private static Map<Pool, Operations> open(Context context) {
        return context.keys().contains(KEY) ? (Map<Pool, Operations>) get(context, KEY) : Map.of();
    }

    // Each of the two is looked for only where it is called, so that it does not matter which one is there no more.
    @SuppressWarnings("removal")
    private static Object get(Context context, Object key) {
        return HAS_OBJECT_KEYS ? context.get(key) : context.get((String) key);
    }
}

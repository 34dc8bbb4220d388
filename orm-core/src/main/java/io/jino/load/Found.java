package io.jino.load;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found for the keys, for every load.
 *
 * @param results one map for each load
 */
record Found(List<Map<Object, Object>> results) {
    /** Whether something was found for a key; what was made of it may be null. */
    boolean has(int load, Object key) {
        return results.get(load).containsKey(key);
    }

    /** What was found for a key. */
    @Nullable Object of(int load, Object key) {
        return results.get(load).get(key);
    }
}

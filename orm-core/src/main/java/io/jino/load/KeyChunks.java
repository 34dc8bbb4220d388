package io.jino.load;

import io.jino.plan.Plan;
import io.jino.schema.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Splits keys where one statement cannot take all of them.
 */
final class KeyChunks {
    private KeyChunks() {}

    /** One plan for all keys, or one for every so many of them. */
    static Plan<Map<Object, Object>> of(
            Loading loading,
            Path path,
            Collection<Object> keys,
            Function<Collection<Object>, Plan<Map<Object, Object>>> chunk) {
        int most = KeyedSource.most(loading.dialect(), path);
        if (keys.size() <= most) {
            return chunk.apply(keys);
        }
        List<Object> all = new ArrayList<>(keys);
        var plans = new ArrayList<Plan<? extends Map<Object, Object>>>();
        for (int from = 0; from < all.size(); from += most) {
            plans.add(chunk.apply(new LinkedHashSet<>(all.subList(from, Math.min(all.size(), from + most)))));
        }
        return Levels.merged(plans);
    }
}

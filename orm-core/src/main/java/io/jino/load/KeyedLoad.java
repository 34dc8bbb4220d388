package io.jino.load;

import io.jino.plan.Plan;
import java.util.Collection;
import java.util.Map;

/**
 * Finds what belongs to some keys, in statements whose number does not depend on how many keys there are.
 */
interface KeyedLoad {
    /** What belongs to the keys; what is not in the map does not exist. */
    Plan<Map<Object, Object>> load(Loading loading, Collection<Object> keys);

    /** What a row gets that nothing belongs to. */
    Object absent();

    /** What it takes. */
    Cost cost();
}

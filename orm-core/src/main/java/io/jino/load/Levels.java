package io.jino.load;

import io.jino.plan.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Loads the next level: everything that the rows of one statement ask for, at the same time.
 */
final class Levels {
    private Levels() {}

    /** Loads what the keys ask for, and goes on with what was found. Keys that nobody asks for take no statement. */
    static <R> Plan<R> load(Loading loading, List<KeyedLoad> loads, Keyring keys, Function<Found, Plan<R>> then) {
        return load(loading, loads, keys, Set.of(), then);
    }

    /**
     * Loads what the keys ask for.
     *
     * @param others the numbers of the loads that somebody else sees to
     */
    static <R> Plan<R> load(
            Loading loading, List<KeyedLoad> loads, Keyring keys, Set<Integer> others, Function<Found, Plan<R>> then) {
        var found = new ArrayList<Map<Object, Object>>(Collections.nCopies(loads.size(), Map.of()));
        var asked = new ArrayList<Integer>();
        var plans = new ArrayList<Plan<? extends Map<Object, Object>>>();
        for (int i = 0; i < loads.size(); i++) {
            if (!others.contains(i) && !keys.of(i).isEmpty()) {
                asked.add(i);
                plans.add(loads.get(i).load(loading, keys.of(i)));
            }
        }
        if (plans.isEmpty()) {
            return then.apply(new Found(found));
        }
        return new Plan.Together<Map<Object, Object>, R>(plans, results -> {
            for (int i = 0; i < results.size(); i++) {
                found.set(asked.get(i), results.get(i));
            }
            return then.apply(new Found(found));
        });
    }

    /** Several parts of the same keys, put together again. */
    static Plan<Map<Object, Object>> merged(List<Plan<? extends Map<Object, Object>>> chunks) {
        return new Plan.Together<Map<Object, Object>, Map<Object, Object>>(chunks, results -> {
            var all = new HashMap<Object, Object>();
            results.forEach(all::putAll);
            return new Plan.Done<>(all);
        });
    }
}

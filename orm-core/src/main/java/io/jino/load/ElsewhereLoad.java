package io.jino.load;

import io.jino.plan.Plan;
import io.jino.schema.Shape;
import io.jino.type.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody else knows about keys: no statement, one question for all of them.
 */
record ElsewhereLoad(Shape.Elsewhere elsewhere) implements KeyedLoad {
    @Override
    public Object absent() {
        return Optional.empty();
    }

    @Override
    public Cost cost() {
        return Cost.NOTHING;
    }

    @Override
    public Plan<Map<Object, Object>> load(Loading loading, Collection<Object> keys) {
        var type = elsewhere.key().type();
        var asked = new ArrayList<Object>(keys.size());
        keys.forEach(key -> asked.add(read(type, Keys.wire(key))));
        return new Plan.Elsewhere<Map<?, ?>, Map<Object, Object>>(
                () -> elsewhere.source().apply(Collections.unmodifiableList(asked)),
                known -> new Plan.Done<>(byKey(type, known)));
    }

    private static <T> Object read(SqlType<T> type, Object wire) {
        return (Object) type.read(wire);
    }

    private static Map<Object, Object> byKey(SqlType<?> type, Map<?, ?> known) {
        var results = new HashMap<Object, Object>();
        known.forEach((key, value) -> results.put(Keys.part(wire(type, key)), Optional.ofNullable(value)));
        return results;
    }

    @SuppressWarnings("unchecked") // the keys are of the column's type
    private static <T> Object wire(SqlType<T> type, Object key) {
        return type.bind((T) key);
    }
}

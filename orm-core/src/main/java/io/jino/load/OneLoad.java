package io.jino.load;

import io.jino.error.MappingException;
import io.jino.error.NoRowException;
import io.jino.plan.Plan;
import io.jino.schema.Shape;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one row that rows refer to, or that refers to them.
 */
record OneLoad(ManyLoad rows, Shape.One one) implements KeyedLoad {
    @Override
    public Object absent() {
        if (one.isRequired()) {
            throw NoRowException.dangling(one.path().toString());
        }
        return Optional.empty();
    }

    @Override
    public Cost cost() {
        return rows.cost();
    }

    @Override
    public Plan<Map<Object, Object>> load(Loading loading, Collection<Object> keys) {
        return rows.load(loading, keys).map(this::single);
    }

    private Map<Object, Object> single(Map<Object, Object> lists) {
        var single = new HashMap<Object, Object>(lists.size() * 2);
        lists.forEach((key, value) -> {
            var list = (List<?>) value;
            if (list.size() > 1) {
                throw new MappingException(
                        "related-twice",
                        one.path().first().matching().toString(),
                        one.path().first().columns().toString(),
                        "Several rows refer to a row that at most one should refer to.",
                        "Make the foreign key unique in the database, or use the relation to many rows.",
                        null);
            }
            single.put(key, one.isRequired() ? list.get(0) : Optional.ofNullable(list.get(0)));
        });
        return single;
    }
}

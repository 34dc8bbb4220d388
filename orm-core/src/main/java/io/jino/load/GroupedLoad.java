package io.jino.load;

import io.jino.expr.Expression;
import io.jino.expr.Node;
import io.jino.plan.Plan;
import io.jino.plan.Request;
import io.jino.schema.Shape;
import io.jino.schema.Slice;
import io.jino.type.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate of the rows that refer to rows in hand: grouped by key, in one statement, and in another what it makes of
 * no rows if that is not known.
 */
record GroupedLoad(Shape.Aggregated aggregated) implements KeyedLoad {
    private static final Object UNKNOWN = Optional.empty();

    @Override
    public Object absent() {
        return aggregated.otherwise() == null ? UNKNOWN : aggregated.otherwise();
    }

    @Override
    public Cost cost() {
        return aggregated.otherwise() == null ? new Cost(2, 1) : new Cost(1, 1);
    }

    @Override
    public Plan<Map<Object, Object>> load(Loading loading, Collection<Object> keys) {
        var groups = KeyChunks.of(loading, aggregated.path(), keys, chunk -> chunk(loading, chunk));
        if (aggregated.otherwise() != null) {
            return groups;
        }
        return Plan.together(groups, ofNothing(loading), (known, otherwise) -> {
            var all = new HashMap<Object, Object>();
            keys.forEach(key -> all.put(key, otherwise));
            all.putAll(known);
            return all;
        });
    }

    // select f from target where 1 = 0: where rows are missing, only the database knows what the function makes of
    // none.
    private Plan<Object> ofNothing(Loading loading) {
        var path = aggregated.path();
        var none = KeyedSource.backwards(path, path.uses()).where(new Node.Constant(false));
        var request = new Request<>(
                loading.statement(none.items(List.of(aggregated.grouped().node()))),
                (row, position) -> new Group(UNKNOWN, value(row, 0)));
        return Plan.of(request, reply -> {
            Object value = reply.rows().get(0).value();
            return value == null ? UNKNOWN : aggregated.finish().apply(value);
        });
    }

    private Plan<Map<Object, Object>> chunk(Loading loading, Collection<Object> keys) {
        var path = aggregated.path();
        var slice = new Slice(aggregated.where(), List.of(), null, null);
        var source = KeyedSource.all(loading.dialect(), path, slice, keys);
        var items = new ArrayList<Node>(source.key());
        items.add(aggregated.grouped().node());
        var statement = loading.statement(source.select().items(items).groupBy(source.key()));
        var positions = new int[source.key().size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = i;
        }
        var key = KeyReader.ofRow(path.first().matching(), positions);
        var request = new Request<>(statement, (row, position) -> group(row, key, positions.length));
        return Plan.of(request, reply -> {
            var groups = new HashMap<Object, Object>();
            for (var group : reply.rows()) {
                if (group.value() != null) {
                    groups.put(group.key(), aggregated.finish().apply(group.value()));
                }
            }
            Keys.requireSpelledAlike(path, keys, groups.keySet());
            return groups;
        });
    }

    @SuppressWarnings("NullAway") // the rows were found by their keys
    private Group group(Row row, KeyReader<Row> key, int position) {
        return new Group(key.read(row), value(row, position));
    }

    private @Nullable Object value(Row row, int position) {
        Object delivered = row.value(position);
        return delivered == null ? null : read(aggregated.grouped(), delivered);
    }

    private static <T> Object read(Expression<T> function, Object delivered) {
        return (Object) function.type().read(delivered);
    }

    private record Group(Object key, @Nullable Object value) {}
}

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
import org.jspecify.annotations.Nullable;

/**
 * An aggregate of the rows that refer to rows in hand: grouped by key, in one statement.
 */
record GroupedLoad(Shape.Aggregated aggregated) implements KeyedLoad {
    @Override
    public Object absent() {
        return aggregated.otherwise();
    }

    @Override
    public Cost cost() {
        return new Cost(1, 1);
    }

    @Override
    public Plan<Map<Object, Object>> load(Loading loading, Collection<Object> keys) {
        return KeyChunks.of(loading, aggregated.path(), keys, chunk -> chunk(loading, chunk));
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
            return groups;
        });
    }

    @SuppressWarnings("NullAway") // the rows were found by their keys
    private Group group(Row row, KeyReader<Row> key, int position) {
        Object delivered = row.value(position);
        return new Group(key.read(row), delivered == null ? null : read(aggregated.grouped(), delivered));
    }

    private static <T> Object read(Expression<T> function, Object delivered) {
        return (Object) function.type().read(delivered);
    }

    private record Group(Object key, @Nullable Object value) {}
}

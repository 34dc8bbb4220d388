package io.jino.load;

import io.jino.plan.Plan;
import io.jino.plan.Request;
import io.jino.schema.Path;
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
 * The rows that refer to rows: one statement for all keys, or one for every 1,024 of them where they cannot be bound as one.
 */
record ManyLoad(Path path, Slice slice, Shape target) implements KeyedLoad {
    @Override
    public Object absent() {
        return List.of();
    }

    @Override
    public Cost cost() {
        var layout = new RowLayout();
        var table = path.target().ref();
        layout.of(target, table, table, 0);
        return Cost.andThen(layout.loads().stream().map(KeyedLoad::cost).toList());
    }

    @Override
    public Plan<Map<Object, Object>> load(Loading loading, Collection<Object> keys) {
        return KeyChunks.of(loading, path, keys, chunk -> chunk(loading, chunk));
    }

    private Plan<Map<Object, Object>> chunk(Loading loading, Collection<Object> keys) {
        var source = KeyedSource.of(loading.dialect(), path, slice, keys);
        var layout = new RowLayout();
        var cell = layout.of(target, path.target().ref(), source.use(), 0);
        var key = KeyReader.ofRow(path.first().matching(), layout.positions(source.key()));
        var statement = loading.statement(layout.over(source.select()));
        var next = new Keyring(layout.loads().size());
        var request = new Request<>(statement, (row, position) -> Child.read(row, key, cell, next));
        return new Plan.Send<>(
                request,
                reply -> Levels.load(
                        loading,
                        layout.loads(),
                        next,
                        found -> new Plan.Done<>(grouped(reply.rows(), keys, cell, found))));
    }

    private Map<Object, Object> grouped(List<Child> children, Collection<Object> keys, Cell<Row> cell, Found found) {
        var grouped = new HashMap<Object, Object>(keys.size() * 2);
        for (var child : children) {
            list(grouped, child.key()).add(cell.finish(child.half(), found));
        }
        Keys.requireSpelledAlike(path, keys, grouped.keySet());
        return grouped;
    }

    @SuppressWarnings("unchecked") // nothing but lists is put in
    private static List<@Nullable Object> list(Map<Object, Object> grouped, Object key) {
        return (List<@Nullable Object>) grouped.computeIfAbsent(key, none -> new ArrayList<@Nullable Object>());
    }

    /** A row, before what belongs to it is loaded. */
    private record Child(Object key, @Nullable Object half) {
        @SuppressWarnings("NullAway") // the row was found by its key
        static Child read(Row row, KeyReader<Row> key, Cell<Row> cell, Keyring next) {
            return new Child(key.read(row), cell.read(row, next));
        }
    }
}

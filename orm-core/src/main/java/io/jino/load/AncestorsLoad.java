package io.jino.load;

import io.jino.plan.Plan;
import io.jino.plan.Request;
import io.jino.schema.Path;
import io.jino.schema.Shape;
import io.jino.schema.Slice;
import io.jino.type.Row;
import io.jino.type.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows above rows, the nearest first: one recursive statement.
 */
record AncestorsLoad(Shape.Ancestors ancestors) implements KeyedLoad {
    @Override
    public Object absent() {
        return List.of();
    }

    @Override
    public Cost cost() {
        return new ManyLoad(ancestors.path(), Slice.ALL, ancestors.target()).cost();
    }

    @Override
    public Plan<Map<Object, Object>> load(Loading loading, Collection<Object> keys) {
        return KeyChunks.of(loading, ancestors.path(), keys, chunk -> chunk(loading, chunk));
    }

    private Plan<Map<Object, Object>> chunk(Loading loading, Collection<Object> keys) {
        var hop = ancestors.path().first();
        var table = ancestors.path().target().ref();
        var recursive =
                new Recursive(ancestors.path(), new Slice(ancestors.where(), List.of(), null, null), ancestors.depth());
        var source = recursive.rows(loading, keys);
        var layout = new RowLayout();
        var cell = layout.of(ancestors.target(), table, table, 0);
        var start = KeyReader.ofRow(hop.matching(), layout.positions(source.key()));
        var own = layout.key(hop.matching(), table, table);
        int level = layout.positions(List.of(recursive.level(source)))[0];
        var next = new Keyring(layout.loads().size());
        var request = new Request<>(
                loading.statement(layout.over(source.select())),
                (row, position) -> Entry.read(row, start, own, level, cell, next));
        return new Plan.Send<>(
                request,
                reply -> Levels.load(
                        loading,
                        layout.loads(),
                        next,
                        found -> new Plan.Done<>(lines(ancestors.path(), keys, reply.rows(), cell, found))));
    }

    private static Map<Object, Object> lines(
            Path path, Collection<Object> keys, List<Entry> entries, Cell<Row> cell, Found found) {
        var byStart = new HashMap<Object, List<Entry>>();
        for (var entry : entries) {
            byStart.computeIfAbsent(entry.start(), none -> new ArrayList<>()).add(entry);
        }
        Keys.requireSpelledAlike(path, keys, byStart.keySet());
        var lines = new HashMap<Object, Object>();
        byStart.forEach((start, line) -> lines.put(start, line(line, cell, found)));
        return lines;
    }

    private static List<@Nullable Object> line(List<Entry> entries, Cell<Row> cell, Found found) {
        entries.sort(Comparator.comparingLong(Entry::level));
        Set<Object> seen = new HashSet<>();
        var line = new ArrayList<@Nullable Object>();
        for (var entry : entries) {
            // From the second time on the line would only go round.
            if (!seen.add(entry.key())) {
                break;
            }
            line.add(cell.finish(entry.half(), found));
        }
        return line;
    }

    /** A row on some level. */
    private record Entry(
            Object start, Object key, long level, @Nullable Object half) {
        @SuppressWarnings("NullAway") // the row was found by its keys
        static Entry read(Row row, KeyReader<Row> start, KeyReader<Row> own, int level, Cell<Row> cell, Keyring next) {
            long number = SqlType.LONG.read(Objects.requireNonNull(row.value(level)));
            return new Entry(start.read(row), own.read(row), number, cell.read(row, next));
        }
    }
}

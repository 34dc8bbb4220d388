package io.jino.load;

import io.jino.plan.Plan;
import io.jino.plan.Request;
import io.jino.schema.Column;
import io.jino.schema.Shape;
import io.jino.type.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The trees below rows: one recursive statement, put together from the leaves.
 */
record TreeLoad(Shape.Tree tree) implements KeyedLoad {
    @Override
    public Object absent() {
        return List.of();
    }

    @Override
    public Cost cost() {
        return new ManyLoad(tree.path(), tree.slice(), tree.target()).cost();
    }

    @Override
    public Plan<Map<Object, Object>> load(Loading loading, Collection<Object> keys) {
        return KeyChunks.of(loading, tree.path(), keys, chunk -> chunk(loading, chunk));
    }

    private Plan<Map<Object, Object>> chunk(Loading loading, Collection<Object> keys) {
        var hop = tree.path().first();
        var table = tree.path().target().ref();
        var source = new Recursive(tree.path(), tree.slice(), tree.depth()).rows(loading, keys);
        var layout = new RowLayout();
        var cell = layout.of(tree.target(), table, table, 0);
        var root = KeyReader.ofRow(hop.matching(), layout.positions(source.key()));
        var parent = layout.key(hop.matching(), table, table);
        var own = layout.key(asTarget(hop.columns()), table, table);
        var next = new Keyring(layout.loads().size());
        var request = new Request<>(
                loading.statement(layout.over(source.select())),
                (row, position) -> Entry.read(row, root, parent, own, cell, next));
        return new Plan.Send<>(
                request,
                reply -> Levels.load(
                        loading,
                        layout.loads(),
                        next,
                        found -> new Plan.Done<>(trees(reply.rows(), keys, cell, found))));
    }

    // The table may be referred to by another use of it than the one that the rows are read from.
    private List<Column<?, ?>> asTarget(List<Column<?, ?>> columns) {
        return tree.path().source() == tree.path().target()
                ? columns
                : tree.path().from(tree.path().target()).first().columns();
    }

    private Map<Object, Object> trees(List<Entry> entries, Collection<Object> keys, Cell<Row> cell, Found found) {
        // A row that is reached from itself comes once a level; it is one row.
        var children = new HashMap<Object, Map<Object, Map<Object, Object>>>();
        for (var entry : entries) {
            var rows = children.computeIfAbsent(entry.root(), none -> new HashMap<>())
                    .computeIfAbsent(entry.parent(), none -> new LinkedHashMap<>());
            if (!rows.containsKey(entry.key())) {
                rows.put(entry.key(), value(cell, entry, found));
            }
        }
        Keys.requireSpelledAlike(tree.path(), keys, children.keySet());
        children.forEach((root, below) -> {
            var known = new HashSet<Object>(Set.of(root));
            below.values().forEach(rows -> known.addAll(rows.keySet()));
            Keys.requireSpelledAlike(tree.path(), known, below.keySet());
        });
        var trees = new HashMap<Object, Object>();
        for (Object key : keys) {
            var below = children.get(key);
            if (below != null) {
                trees.put(key, nodes(below, key, new HashSet<>(Set.of(key))));
            }
        }
        return trees;
    }

    @SuppressWarnings("NullAway") // what a tree is made of is made into a node, null or not
    private static Object value(Cell<Row> cell, Entry entry, Found found) {
        return cell.finish(entry.half(), found);
    }

    // A row has one parent, so it is on one level, and the statement ends with the last.
    private List<Object> nodes(Map<Object, Map<Object, Object>> below, Object key, Set<Object> above) {
        var nodes = new ArrayList<Object>();
        below.getOrDefault(key, Map.of()).forEach((child, row) -> {
            if (above.add(child)) {
                nodes.add(node(row, nodes(below, child, above)));
                above.remove(child);
            }
        });
        return nodes;
    }

    @SuppressWarnings("NullAway") // what the user makes is a node, whatever it is
    private Object node(Object row, List<Object> below) {
        return Refused.unless(() -> tree.node().apply(row, below));
    }

    /** A row on some level. */
    private record Entry(
            Object root,
            Object parent,
            Object key,
            @Nullable Object half) {
        @SuppressWarnings("NullAway") // the row was found by its keys
        static Entry read(
                Row row, KeyReader<Row> root, KeyReader<Row> parent, KeyReader<Row> own, Cell<Row> cell, Keyring next) {
            return new Entry(root.read(row), parent.read(row), own.read(row), cell.read(row, next));
        }
    }
}

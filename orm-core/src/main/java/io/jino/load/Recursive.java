package io.jino.load;

import io.jino.expr.Node;
import io.jino.expr.Node.Operator;
import io.jino.expr.Select;
import io.jino.expr.Select.Compound;
import io.jino.expr.Select.Cte;
import io.jino.expr.Select.Join;
import io.jino.expr.Source;
import io.jino.expr.TableRef;
import io.jino.schema.Column;
import io.jino.schema.Path;
import io.jino.schema.Slice;
import io.jino.type.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Follows a relation of a table to itself, level by level, in one statement.
 *
 * <p>The common table has, of each row that is reached, the key that was started from, the columns that lead on, its own
 * key if that is another, and the level. It ends with the depth; that a row is reached from itself is seen when the rows are
 * put together.
 */
final class Recursive {
    private static final String NAME = "jino_tree";
    private static final Node ONE = new Node.Raw(List.of("1"), List.of());

    private final Path path;
    private final Slice slice;
    private final int depth;
    private final TableRef table;
    private final List<Column<?, ?>> reached;
    private final List<Column<?, ?>> leading;
    private final List<Column<?, ?>> own;
    private final List<String> names;

    /**
     * @param path from a row to the next, in the same table
     * @param slice which rows, and the order of all of them
     * @param depth how many levels
     */
    Recursive(Path path, Slice slice, int depth) {
        this.path = path;
        this.slice = slice;
        this.depth = depth;
        this.table = path.target().ref();
        this.reached = path.first().matching();
        this.leading = path.first().columns();
        List<Column<?, ?>> key = List.copyOf(path.target().key());
        this.own = leading.equals(key) ? List.of() : key;
        this.names = Source.columnNames(reached.size() + leading.size() + own.size() + 1);
    }

    /** The rows of all levels, and the key that each was reached from. */
    KeyedSource rows(Loading loading, Collection<Object> keys) {
        var entry = new TableRef(null, NAME);
        var key = own.isEmpty() ? leading : own;
        int at = own.isEmpty() ? reached.size() : reached.size() + leading.size();
        var select = Select.of(List.of(), entry)
                .with(cte(loading, keys))
                .join(inner(equal(nodes(key, table), entries(entry, key, at)), table))
                .orderBy(slice.orderBy());
        return new KeyedSource(select, table, entries(entry, reached, 0));
    }

    /** The level of a row, counted from one. */
    Node level(KeyedSource rows) {
        return level((TableRef) Objects.requireNonNull(rows.select().from()));
    }

    private Node level(TableRef entry) {
        return new Node.Column(entry, names.get(names.size() - 1), SqlType.LONG);
    }

    private Cte cte(Loading loading, Collection<Object> keys) {
        var unordered = new Slice(slice.where(), List.of(), null, null);
        var first = KeyedSource.all(loading.dialect(), path, unordered, keys);
        var items = new ArrayList<>(first.key());
        items.addAll(nodes(leading, first.use()));
        items.addAll(nodes(own, first.use()));
        items.add(ONE);
        var all = first.select().items(items).compound(new Compound(Compound.Combination.UNION, true, next()));
        return new Cte(new TableRef(null, NAME), names, all, true);
    }

    // select t.c0, x.id, t.c2 + 1 from tree t join x on x.parent_id = t.c1 where t.c2 < $1
    private Select next() {
        var entry = new TableRef(null, NAME);
        var row = new TableRef(table.schema(), table.name());
        var items = new ArrayList<>(entries(entry, reached, 0));
        items.addAll(nodes(leading, row));
        items.addAll(nodes(own, row));
        items.add(new Node.Raw(List.of("", " + 1"), List.of(level(entry))));
        var below = new Node.Binary(Operator.LT, level(entry), Node.Bind.of(SqlType.LONG, (long) depth));
        Node where =
                slice.where() == null ? below : KeyedSource.both(below, Node.Renamed.of(slice.where(), table, row));
        var on = equal(nodes(reached, row), entries(entry, leading, reached.size()));
        return Select.of(items, entry).join(inner(on, row)).where(where);
    }

    private List<Node> nodes(List<Column<?, ?>> columns, TableRef use) {
        return columns.stream()
                .<Node>map(column -> new Node.Column(use, column.definition().name(), column.type()))
                .toList();
    }

    private List<Node> entries(TableRef entry, List<Column<?, ?>> columns, int from) {
        var entries = new ArrayList<Node>();
        for (int i = 0; i < columns.size(); i++) {
            entries.add(
                    new Node.Column(entry, names.get(from + i), columns.get(i).type()));
        }
        return entries;
    }

    private static List<Node> equal(List<Node> left, List<Node> right) {
        var conditions = new ArrayList<Node>();
        for (int i = 0; i < left.size(); i++) {
            conditions.add(new Node.Binary(Operator.EQ, left.get(i), right.get(i)));
        }
        return conditions;
    }

    private static Join inner(List<Node> on, TableRef use) {
        return new Join(Join.Kind.INNER, use, false, Matches.all(on));
    }
}

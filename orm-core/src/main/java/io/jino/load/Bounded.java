package io.jino.load;

import io.jino.expr.Node;
import io.jino.expr.Node.Operator;
import io.jino.expr.Order;
import io.jino.expr.Select;
import io.jino.expr.Select.Join;
import io.jino.expr.Source;
import io.jino.expr.TableRef;
import io.jino.expr.Window;
import io.jino.schema.Path;
import io.jino.schema.Slice;
import io.jino.sql.Dialect;
import io.jino.sql.Feature;
import io.jino.type.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some rows for each of some keys: a lateral query for each key, which an index answers with as many rows as are wanted;
 * where there is none, all rows of the keys with a number each.
 */
final class Bounded {
    private static final String NUMBER = "jino_n";

    private Bounded() {}

    static KeyedSource of(Dialect dialect, Path path, Slice slice, Collection<Object> keys) {
        boolean isLateral = dialect.has(Feature.ARRAYS) || dialect.has(Feature.LATERAL);
        return isLateral && KeyedSource.isTable(dialect, path.first().matching())
                ? lateral(path, slice, keys)
                : numbered(dialect, path, slice, keys);
    }

    // from unnest($1) k cross join lateral (select ... where fk = k.c0 order by x limit $2) t order by t.x
    private static KeyedSource lateral(Path path, Slice slice, Collection<Object> keys) {
        var columns = path.first().matching();
        var table =
                new Source.Keys(new TableRef(null, "keys"), KeyedSource.types(columns), Keys.columns(keys, columns));
        var uses = path.uses();
        var inside = new Inside(path);
        var belongs = new ArrayList<>(KeyedSource.isKey(path, uses.get(0), table.ref()));
        belongs.addAll(path.conditions(uses));
        var rows = KeyedSource.backwards(path, uses)
                .where(KeyedSource.both(Matches.all(belongs), slice.where()))
                .orderBy(slice.orderBy())
                .limit(slice.limit(), slice.offset());
        var orderBy = slice.orderBy().stream().map(inside::order).toList();
        var derived = inside.derived(rows);
        var select = Select.of(List.of(), table)
                .join(new Join(Join.Kind.CROSS, derived, true, null))
                .orderBy(orderBy);
        return new KeyedSource(select, derived.ref(), KeyedSource.keyColumns(path, table.ref()));
    }

    // from (select ..., row_number() over (partition by fk order by x) n from ...) t where t.n <= ? order by t.n
    private static KeyedSource numbered(Dialect dialect, Path path, Slice slice, Collection<Object> keys) {
        var source = KeyedSource.all(dialect, path, slice, keys);
        var inside = new Inside(path);
        var key = new ArrayList<Node>();
        for (int i = 0; i < source.key().size(); i++) {
            var column = path.first().matching().get(i);
            key.add(inside.add("jino_k" + i, source.key().get(i), column.type()));
        }
        var window = new Window(source.key(), slice.orderBy(), null);
        Node number = inside.add(NUMBER, new Node.Over(new Node.Call("row_number", List.of()), window), SqlType.LONG);
        var derived = inside.derived(source.select().orderBy(List.of()));
        var select = Select.of(List.of(), derived)
                .where(within(number, slice.limit(), slice.offset()))
                .orderBy(List.of(new Order(number, false, Order.Nulls.DEFAULT)));
        return new KeyedSource(select, derived.ref(), key);
    }

    private static @Nullable Node within(Node number, @Nullable Node limit, @Nullable Node offset) {
        if (offset == null) {
            return limit == null ? null : new Node.Binary(Operator.LE, number, limit);
        }
        Node after = new Node.Binary(Operator.GT, number, offset);
        return limit == null
                ? after
                : KeyedSource.both(
                        after, new Node.Binary(Operator.LE, number, new Node.Binary(Operator.PLUS, offset, limit)));
    }

    /** The inside of a derived table, which gives all columns of the target under their own names, and some others. */
    private static final class Inside {
        private final Path path;
        private final TableRef ref;
        private final List<Node> items = new ArrayList<>();
        private final List<String> names = new ArrayList<>();

        Inside(Path path) {
            var target = path.target().ref();
            this.path = path;
            this.ref = new TableRef(null, target.name());
            for (var column : path.target().columns()) {
                items.add(column.node());
                names.add(column.definition().name());
            }
        }

        /** One more item, and what it is called outside. */
        Node add(String name, Node item, SqlType<?> type) {
            items.add(item);
            names.add(name);
            return new Node.Column(ref, name, type);
        }

        /** A criterion as the outside sees it: a column of the target has its name, anything else gets one. */
        Order order(Order order) {
            Node by = order.by() instanceof Node.Column column
                            && column.table() == path.target().ref()
                    ? new Node.Column(ref, column.name(), column.type())
                    : add("jino_o" + items.size(), order.by(), SqlType.STRING);
            return KeyedSource.renamed(order, by);
        }

        Source.Derived derived(Select rows) {
            return new Source.Derived(ref, rows.items(items), names);
        }
    }
}

package io.jino.load;

import io.jino.expr.Node;
import io.jino.expr.Node.In;
import io.jino.expr.Order;
import io.jino.expr.Select;
import io.jino.expr.Select.Join;
import io.jino.expr.Source;
import io.jino.expr.TableRef;
import io.jino.schema.Column;
import io.jino.schema.Path;
import io.jino.schema.Slice;
import io.jino.sql.Dialect;
import io.jino.sql.Feature;
import io.jino.type.Wire;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows come from that belong to some keys: a select without items, whose text does not depend on the number of
 * keys.
 *
 * @param select the select
 * @param use what the table at the end of the relation is called in it
 * @param key the columns that tell to which key a row belongs
 */
record KeyedSource(Select select, TableRef use, List<Node> key) {
    private static final Set<Wire> WHOLE_NUMBERS = Set.of(Wire.INT2, Wire.INT4, Wire.INT8);

    /** The rows that belong to some keys. */
    static KeyedSource of(Dialect dialect, Path path, Slice slice, Collection<Object> keys) {
        return slice.isBounded() ? Bounded.of(dialect, path, slice, keys) : all(dialect, path, slice, keys);
    }

    /** All rows that belong to some keys, whatever the bounds. */
    static KeyedSource all(Dialect dialect, Path path, Slice slice, Collection<Object> keys) {
        var columns = path.first().matching();
        boolean isList = !isTable(dialect, columns) || (columns.size() == 1 && dialect.has(Feature.ARRAYS));
        var uses = path.uses();
        var source = isList
                ? listed(path, uses, columns, keys)
                : joined(
                        path,
                        uses,
                        new Source.Keys(new TableRef(null, "keys"), types(columns), Keys.columns(keys, columns)));
        var select = source.select();
        Node where = both(Matches.allOrNull(path.conditions(uses)), slice.where());
        return new KeyedSource(
                select.where(both(select.where(), where)).orderBy(slice.orderBy()), source.use(), source.key());
    }

    /** Whether keys of such columns can be bound as one table. */
    static boolean isTable(Dialect dialect, List<Column<?, ?>> columns) {
        return dialect.has(Feature.ARRAYS)
                || columns.stream()
                        .allMatch(column -> WHOLE_NUMBERS.contains(column.type().wire()));
    }

    /** How many keys one statement takes: a list has an end, a table has none to speak of. */
    static int most(Dialect dialect, Path path) {
        return isTable(dialect, path.first().matching()) ? Integer.MAX_VALUE : In.LONGEST;
    }

    // from target join link on ... where link.fk = any($1)
    private static KeyedSource listed(
            Path path, List<TableRef> uses, List<Column<?, ?>> columns, Collection<Object> keys) {
        var key = columns(columns, path.first().to().ref(), uses.get(0));
        var select = backwards(path, uses).where(isIn(key, columns, Keys.columns(keys, columns)));
        return new KeyedSource(select, uses.get(uses.size() - 1), key);
    }

    private static Node isIn(List<Node> key, List<Column<?, ?>> columns, List<List<Object>> values) {
        if (key.size() == 1) {
            return new Node.In(key.get(0), columns.get(0).type(), values.get(0));
        }
        var rows = new ArrayList<List<Object>>();
        for (int row = 0; row < values.get(0).size(); row++) {
            int at = row;
            rows.add(values.stream().map(column -> column.get(at)).toList());
        }
        return new Node.InRows(key, types(columns), rows);
    }

    // from unnest($1, $2) k join link on link.a = k.c0 and link.b = k.c1 join target on ...
    private static KeyedSource joined(Path path, List<TableRef> uses, Source.Keys keys) {
        var hop = path.first();
        var select =
                Select.of(List.of(), keys).join(inner(uses.get(0), Matches.all(isKey(path, uses.get(0), keys.ref()))));
        for (int i = 1; i < uses.size(); i++) {
            select = select.join(
                    inner(uses.get(i), Matches.all(Matches.of(path.hops().get(i), uses.get(i), uses.get(i - 1)))));
        }
        return new KeyedSource(
                select,
                uses.get(uses.size() - 1),
                columns(hop.matching(), hop.to().ref(), uses.get(0)));
    }

    /** The target, joined backwards to the table that has the keys. */
    static Select backwards(Path path, List<TableRef> uses) {
        int last = uses.size() - 1;
        var select = Select.of(List.of(), uses.get(last));
        for (int i = last; i > 0; i--) {
            select = select.join(
                    inner(uses.get(i - 1), Matches.all(Matches.of(path.hops().get(i), uses.get(i), uses.get(i - 1)))));
        }
        return select;
    }

    /** That the columns of the first table are a key of a table of keys. */
    static List<Node> isKey(Path path, TableRef first, TableRef keys) {
        var conditions = new ArrayList<Node>();
        var columns = columns(path.first().matching(), path.first().to().ref(), first);
        var named = keyColumns(path, keys);
        for (int i = 0; i < columns.size(); i++) {
            conditions.add(new Node.Binary(Node.Operator.EQ, columns.get(i), named.get(i)));
        }
        return conditions;
    }

    /** The columns of a table of keys. */
    static List<Node> keyColumns(Path path, TableRef keys) {
        var types = types(path.first().matching());
        var names = Source.columnNames(types.size());
        var columns = new ArrayList<Node>();
        for (int i = 0; i < types.size(); i++) {
            columns.add(new Node.Column(keys, names.get(i), types.get(i)));
        }
        return columns;
    }

    static List<io.jino.type.SqlType<?>> types(List<Column<?, ?>> columns) {
        var types = new ArrayList<io.jino.type.SqlType<?>>();
        columns.forEach(column -> types.add(column.type()));
        return types;
    }

    private static List<Node> columns(List<Column<?, ?>> columns, TableRef table, TableRef use) {
        return columns.stream()
                .map(column -> Node.Renamed.of(column.node(), table, use))
                .toList();
    }

    /** Both conditions, each of which may be null. */
    static @Nullable Node both(@Nullable Node one, @Nullable Node other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        var conditions = new ArrayList<>(Matches.parts(one));
        conditions.addAll(Matches.parts(other));
        return Matches.all(conditions);
    }

    private static Join inner(Source source, Node on) {
        return new Join(Join.Kind.INNER, source, false, on);
    }

    /** What an order is by, said of another use of the table. */
    static Order renamed(Order order, Node by) {
        return new Order(by, order.descending(), order.nulls());
    }
}

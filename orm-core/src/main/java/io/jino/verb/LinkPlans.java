package io.jino.verb;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Node;
import io.jino.expr.Predicate;
import io.jino.expr.Select;
import io.jino.expr.Source;
import io.jino.expr.TableRef;
import io.jino.plan.Plan;
import io.jino.plan.Reply;
import io.jino.plan.Request;
import io.jino.query.EntityTable;
import io.jino.query.Insert;
import io.jino.relation.ToMany;
import io.jino.schema.Column;
import io.jino.schema.InsertRow;
import io.jino.schema.Path.Hop;
import io.jino.schema.Table;
import io.jino.sql.Feature;
import io.jino.sql.Renderer;
import io.jino.sql.Renderings;
import io.jino.type.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;

/**
 * Plans for the rows of a link table: who belongs to whom, and nothing else.
 */
public final class LinkPlans {
    /** Pairs in one statement; more are several, in one transaction. */
    private static final int MOST_PAIRS = Node.In.LONGEST;

    private final Hop near;
    private final Hop far;

    private LinkPlans(ToMany<?, ?> relation) {
        var hops = relation.path().hops();
        boolean isLink = hops.size() == 2
                && hops.get(0).to() == hops.get(1).from()
                && hops.get(1).matching().equals(hops.get(1).to().key());
        if (!isLink) {
            throw new InvalidQueryException(
                    "no-link-table",
                    "A relation is to be linked that does not lead through one link table.",
                    "Set the foreign key of the row that refers, or insert the rows in between.",
                    "Relation: " + relation);
        }
        this.near = hops.get(0);
        this.far = hops.get(1);
    }

    /** Links a row to others; those that are linked stay as they are. Keys are read now. */
    public static <E, T> Function<Renderings, Plan<Void>> link(
            ToMany<E, T> relation, E row, Collection<? extends T> targets) {
        var plans = new LinkPlans(relation);
        var key = key(plans.near.columns(), row);
        var keys = keys(plans.far.matching(), targets);
        return renderings -> plans.link(renderings, key, keys);
    }

    /** Unlinks a row from others, and tells how many links there were. Keys are read now. */
    public static <E, T> Function<Renderings, Plan<Long>> unlink(
            ToMany<E, T> relation, E row, Collection<? extends T> targets) {
        var plans = new LinkPlans(relation);
        var key = key(plans.near.columns(), row);
        var keys = keys(plans.far.matching(), targets);
        return renderings -> plans.unlink(renderings, key, keys);
    }

    private Plan<Void> link(Renderings renderings, List<Node> key, List<List<Object>> keys) {
        if (keys.isEmpty()) {
            return done();
        }
        Plan<Void> plan = links(renderings, key, keys, 0);
        return keys.size() > MOST_PAIRS ? new Plan.Atomic<>(plan) : plan;
    }

    private Plan<Void> links(Renderings renderings, List<Node> key, List<List<Object>> keys, int from) {
        if (from >= keys.size()) {
            return done();
        }
        var some = keys.subList(from, Math.min(keys.size(), from + MOST_PAIRS));
        var command = Request.of(Renderer.command(renderings, inserted(near.to(), key, some)));
        return new Plan.Send<>(command, reply -> links(renderings, key, keys, from + MOST_PAIRS));
    }

    // Padded with the last one, which is there by then, so that few texts serve all numbers.
    private <L> Insert<L> inserted(Table<L> table, List<Node> key, List<List<Object>> keys) {
        var rows = new ArrayList<InsertRow<L>>();
        List<Column<L, ?>> columns = own(near.matching());
        columns.addAll(own(far.columns()));
        for (int i = 0; i < Node.In.padded(keys.size()); i++) {
            var values = new ArrayList<>(key);
            var target = keys.get(Math.min(i, keys.size() - 1));
            for (int j = 0; j < target.size(); j++) {
                values.add(new Node.Bind(far.columns().get(j).type(), target.get(j)));
            }
            rows.add(new InsertRow<>(columns, values, List.of(), false, false));
        }
        return Insert.of(table, rows).onConflict(List.of()).doNothing();
    }

    @SuppressWarnings("unchecked") // they are columns of the link table
    private static <L> List<Column<L, ?>> own(List<Column<?, ?>> columns) {
        var own = new ArrayList<Column<L, ?>>();
        columns.forEach(column -> own.add((Column<L, ?>) column));
        return own;
    }

    private Plan<Long> unlink(Renderings renderings, List<Node> key, List<List<Object>> keys) {
        if (keys.isEmpty()) {
            return new Plan.Done<>(0L);
        }
        var conditions = new ArrayList<Node>();
        for (int i = 0; i < key.size(); i++) {
            conditions.add(
                    new Node.Binary(Node.Operator.EQ, near.matching().get(i).node(), key.get(i)));
        }
        conditions.add(isOneOf(renderings, keys));
        var delete = ((EntityTable<?, ?>) near.to()).delete().where(Predicate.of(new Node.Junction(true, conditions)));
        return Plan.of(Request.of(Renderer.command(renderings, delete)), Reply::affected);
    }

    private Node isOneOf(Renderings renderings, List<List<Object>> keys) {
        var columns = far.columns().stream().<Node>map(Column::node).toList();
        List<SqlType<?>> types = new ArrayList<>();
        far.columns().forEach(column -> types.add(column.type()));
        if (columns.size() == 1) {
            return new Node.In(
                    columns.get(0),
                    types.get(0),
                    keys.stream().map(key -> key.get(0)).toList());
        }
        if (!renderings.dialect().has(Feature.ARRAYS)) {
            return new Node.InRows(columns, types, keys);
        }
        var values = new ArrayList<List<Object>>();
        for (int i = 0; i < types.size(); i++) {
            int at = i;
            values.add(keys.stream().map(key -> key.get(at)).toList());
        }
        var table = new Source.Keys(new TableRef(null, "keys"), types, values);
        var names = Source.columnNames(types.size());
        var items = new ArrayList<Node>();
        for (int i = 0; i < types.size(); i++) {
            items.add(new Node.Column(table.ref(), names.get(i), types.get(i)));
        }
        return new Node.InQuery(new Node.RowValue(columns), Select.of(items, table));
    }

    private static List<Node> key(List<Column<?, ?>> columns, Object row) {
        var values = values(columns, row);
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < values.size(); i++) {
            nodes.add(new Node.Bind(columns.get(i).type(), values.get(i)));
        }
        return nodes;
    }

    private static List<List<Object>> keys(List<Column<?, ?>> columns, Collection<?> rows) {
        var keys = new LinkedHashSet<List<Object>>();
        rows.forEach(row -> keys.add(values(columns, row)));
        return List.copyOf(keys);
    }

    private static List<Object> values(List<Column<?, ?>> columns, Object row) {
        var values = new ArrayList<Object>();
        columns.forEach(column -> values.add(required(column, row)));
        return values;
    }

    @SuppressWarnings("unchecked") // the row is one of the column's table
    private static <E, T> Object required(Column<E, T> column, Object row) {
        return column.type().bind(column.require((E) row));
    }

    @SuppressWarnings("NullAway") // the one value of Void
    private static Plan<Void> done() {
        return new Plan.Done<>(null);
    }
}

package io.jino.load;

import io.jino.expr.Item;
import io.jino.expr.Node;
import io.jino.expr.Select;
import io.jino.expr.Select.Join;
import io.jino.expr.TableRef;
import io.jino.schema.Column;
import io.jino.schema.Path;
import io.jino.schema.Shape;
import io.jino.type.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays a shape out over a select: what to select, what to join, and where in a row each part stands.
 */
final class RowLayout extends Cells<Row> {
    /** More joins in a row, and the planner of the database has too many orders to try. */
    private static final int MOST_JOINS_DEEP = 3;

    private final List<Node> items = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();
    private boolean isComputed;

    /** Whether something is selected that is not a column and not about one row, such as an aggregate of all rows. */
    boolean isComputed() {
        return isComputed;
    }

    boolean hasJoins() {
        return !joins.isEmpty();
    }

    /** A select with what is laid out over it. */
    Select over(Select rows) {
        var select = rows.items(items);
        for (var join : joins) {
            select = select.join(join);
        }
        return select;
    }

    @Override
    Cell<Row> own(Shape.Own own, TableRef table, TableRef use) {
        isComputed |= own.held() == null;
        return selected(own.item(), table, use);
    }

    private Cell<Row> selected(Item<?> item, TableRef table, TableRef use) {
        int position = items.size();
        item.nodes().forEach(node -> items.add(Node.Renamed.of(node, table, use)));
        return new Cell.Selected(item, position);
    }

    @Override
    Cell<Row> one(Shape.One one, TableRef use, int depth) {
        boolean isJoined = !one.isSplit() && depth < MOST_JOINS_DEEP && isUnique(one.path());
        return isJoined ? joined(one, use, depth) : split(one, use);
    }

    // Only a key is sure to be there once: what refers by a foreign key might be there twice, and so would the row be
    // then.
    private static boolean isUnique(Path path) {
        return path.hops().size() == 1
                && path.first().matching().equals(path.target().key());
    }

    private Cell<Row> joined(Shape.One one, TableRef use, int depth) {
        var target = one.path().target().ref();
        var partner = new TableRef(target.schema(), target.name());
        joins.add(new Join(Join.Kind.LEFT, partner, false, on(one, use, partner)));
        var cell = of(one.target(), target, partner, depth + 1);
        var key = key(one.path().first().matching(), target, partner);
        return new Cell.Joined(key, cell, one.isRequired(), one.path());
    }

    private static Node on(Shape.One one, TableRef use, TableRef partner) {
        var hop = one.path().first();
        var conditions = new ArrayList<Node>();
        conditions.addAll(Matches.of(hop, partner, use));
        if (one.where() != null) {
            conditions.addAll(
                    Matches.parts(Node.Renamed.of(one.where(), hop.to().ref(), partner)));
        }
        return Matches.all(conditions);
    }

    @Override
    Cell<Row> aggregated(Shape.Aggregated aggregated, TableRef use) {
        return selected(aggregated.inRow(), aggregated.path().source().ref(), use);
    }

    @Override
    KeyReader<Row> key(List<Column<?, ?>> columns, TableRef table, TableRef use) {
        return KeyReader.ofRow(
                columns,
                positions(columns.stream()
                        .map(column -> Node.Renamed.of(column.node(), table, use))
                        .toList()));
    }

    /** Where some columns stand, which are added if they are not there. */
    int[] positions(List<Node> columns) {
        var positions = new int[columns.size()];
        for (int i = 0; i < positions.length; i++) {
            int known = items.indexOf(columns.get(i));
            if (known < 0) {
                known = items.size();
                items.add(columns.get(i));
            }
            positions[i] = known;
        }
        return positions;
    }
}

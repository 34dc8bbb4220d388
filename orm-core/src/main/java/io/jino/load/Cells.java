package io.jino.load;

import io.jino.expr.Node;
import io.jino.expr.TableRef;
import io.jino.schema.Column;
import io.jino.schema.Path;
import io.jino.schema.Shape;
import io.jino.schema.Slice;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds for every part of a shape where it comes from.
 *
 * @param <S> where rows are seen: in a result, or in hand
 */
abstract class Cells<S> {
    private final List<KeyedLoad> loads = new ArrayList<>();
    private final List<List<Node>> keyNodes = new ArrayList<>();

    /** What is loaded when the rows are there. */
    final List<KeyedLoad> loads() {
        return loads;
    }

    /** The columns whose values are the keys of a load, as they are called in the statement. */
    final List<Node> keyNodes(int load) {
        return keyNodes.get(load);
    }

    /**
     * The cell of a shape.
     *
     * @param table the table that the shape is of
     * @param use what it is called in the statement
     * @param depth how many joins lead to it
     */
    final Cell<S> of(Shape shape, TableRef table, TableRef use, int depth) {
        if (shape instanceof Shape.Own own) {
            return own(own, own.table() == null ? table : own.table().ref(), use);
        }
        if (shape instanceof Shape.Made made) {
            var parts = made.parts().stream()
                    .map(part -> of(part, table, use, depth))
                    .toList();
            return Cell.Made.of(parts, made.maker());
        }
        if (shape instanceof Shape.One one) {
            return one(one, use, depth);
        }
        if (shape instanceof Shape.Aggregated aggregated) {
            return aggregated(aggregated, use);
        }
        if (shape instanceof Shape.Many many) {
            return keyed(many.path(), use, new ManyLoad(many.path(), many.slice(), many.target()));
        }
        if (shape instanceof Shape.Tree tree) {
            return keyed(tree.path(), use, new TreeLoad(tree));
        }
        if (shape instanceof Shape.Ancestors ancestors) {
            return keyed(ancestors.path(), use, new AncestorsLoad(ancestors));
        }
        var elsewhere = (Shape.Elsewhere) shape;
        var column = elsewhere.key();
        return keyed(List.of(column), column.table().ref(), use, new ElsewhereLoad(elsewhere));
    }

    /** What is read from the row itself. */
    abstract Cell<S> own(Shape.Own own, TableRef table, TableRef use);

    /** The row that the row refers to. */
    abstract Cell<S> one(Shape.One one, TableRef use, int depth);

    /** An aggregate of what refers to the row. */
    abstract Cell<S> aggregated(Shape.Aggregated aggregated, TableRef use);

    /** The key of some columns of the row. */
    abstract KeyReader<S> key(List<Column<?, ?>> columns, TableRef table, TableRef use);

    /** The row that the row refers to, in a statement of its own. */
    final Cell<S> split(Shape.One one, TableRef use) {
        var slice = one.where() == null ? Slice.ALL : new Slice(one.where(), List.of(), null, null);
        return keyed(one.path(), use, new OneLoad(new ManyLoad(one.path(), slice, one.target()), one));
    }

    final Cell<S> keyed(Path path, TableRef use, KeyedLoad load) {
        return keyed(path.first().columns(), path.source().ref(), use, load);
    }

    private Cell<S> keyed(List<Column<?, ?>> columns, TableRef table, TableRef use, KeyedLoad load) {
        var key = key(columns, table, use);
        loads.add(load);
        keyNodes.add(columns.stream()
                .map(column -> Node.Renamed.of(column.node(), table, use))
                .toList());
        return new Cell.Keyed<>(loads.size() - 1, key, load);
    }
}

package io.jino.load;

import io.jino.error.InvalidQueryException;
import io.jino.expr.TableRef;
import io.jino.schema.Column;
import io.jino.schema.Shape;
import java.util.List;

/**
 * Lays a shape out over an entity in hand: its columns are taken from it, and everything else is loaded by key.
 */
final class HeldLayout extends Cells<Object> {
    @Override
    Cell<Object> own(Shape.Own own, TableRef table, TableRef use) {
        if (own.held() == null) {
            throw computed(own);
        }
        return new Cell.Held(own.held());
    }

    static InvalidQueryException computed(Shape shape) {
        return new InvalidQueryException(
                "computed-part",
                "A part that the database computes is to be loaded for rows in hand, whose statement is over.",
                "Find the rows with the fetch, or leave the part out.",
                "Part: " + shape);
    }

    @Override
    Cell<Object> one(Shape.One one, TableRef use, int depth) {
        return split(one, use);
    }

    @Override
    Cell<Object> aggregated(Shape.Aggregated aggregated, TableRef use) {
        return keyed(aggregated.path(), use, new GroupedLoad(aggregated));
    }

    @Override
    KeyReader<Object> key(List<Column<?, ?>> columns, TableRef table, TableRef use) {
        return KeyReader.ofEntity(columns);
    }
}

package io.jino.schema;

import io.jino.expr.Node;
import java.time.OffsetDateTime;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The values of a row that are bound, as nodes that are made when they are asked for: a statement of a thousand rows needs the
 * values only, column by column.
 */
public final class BoundRow extends AbstractList<Node> implements RandomAccess {
    private final List<? extends Column<?, ?>> columns;
    private final @Nullable Object[] wire;
    private final int[] positions;

    /**
     * @param columns those that get a value
     * @param wire the wire's values of all columns of the table
     * @param positions where in it the value of each of the columns is
     */
    BoundRow(List<? extends Column<?, ?>> columns, @Nullable Object[] wire, int[] positions) {
        this.columns = columns;
        this.wire = wire;
        this.positions = positions;
    }

    /** The wire's value for a column. */
    public @Nullable Object value(int index) {
        return wire[positions[index]];
    }

    /** The same, with the timestamps that have no value set to a point in time. */
    BoundRow at(OffsetDateTime now) {
        var filled = wire;
        for (int i = 0; i < positions.length; i++) {
            if (wire[positions[i]] == null && columns.get(i).definition().isTimestamp()) {
                filled = filled == wire ? wire.clone() : filled;
                filled[positions[i]] = Assignment.moment(columns.get(i), now).value();
            }
        }
        return filled == wire ? this : new BoundRow(columns, filled, positions);
    }

    @Override
    public Node get(int index) {
        Object value = value(index);
        var type = columns.get(index).type();
        return value == null ? new Node.Null(type) : new Node.Bind(type, value);
    }

    @Override
    public int size() {
        return positions.length;
    }
}

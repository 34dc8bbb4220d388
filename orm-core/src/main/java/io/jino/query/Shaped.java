package io.jino.query;

import io.jino.expr.Item;
import io.jino.expr.Node;
import io.jino.schema.Shape;
import io.jino.schema.Table;
import io.jino.type.Row;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a fetch makes of each row, as the item of a query: read in one statement and those that follow it, so that it has no
 * expressions of its own.
 *
 * @param <R> what is made of each row
 */
public final class Shaped<R> implements Item<R> {
    private final Table<?> table;
    private final Shape shape;
    private final boolean isSnapshot;
    private volatile @Nullable Object kept;

    Shaped(Table<?> table, Shape shape, boolean isSnapshot) {
        this.table = table;
        this.shape = shape;
        this.isSnapshot = isSnapshot;
    }

    /** The table whose rows it is made of. */
    public Table<?> table() {
        return table;
    }

    /** What it is made of. */
    public Shape shape() {
        return shape;
    }

    /** Whether all statements are to see the database as it is at one moment. */
    public boolean isSnapshot() {
        return isSnapshot;
    }

    /** What another floor makes of it, once. Always called with the same function. */
    @SuppressWarnings("unchecked") // there is one such function
    public <T> T kept(Function<Shaped<R>, T> made) {
        Object known = kept;
        if (known == null) {
            known = made.apply(this);
            kept = known;
        }
        return (T) known;
    }

    @Override
    public List<Node> nodes() {
        return List.of();
    }

    /** Never called: a row alone is not enough. */
    @Override
    public R read(Row row, int position) {
        throw new UnsupportedOperationException("a fetch is read by its plan");
    }
}

package io.jino.expr;

import io.jino.type.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a query can select, and how to read it from a row: an expression, or a whole table.
 *
 * @param <T> what is read
 */
public interface Item<T extends @Nullable Object> {
    /** What stands in the select list, in the order that {@link #read} expects. */
    List<Node> nodes();

    /**
     * Reads one value from a row.
     *
     * @param row the row
     * @param position where the first of the nodes is, counted from zero
     * @throws io.jino.error.JinoException if the row's values do not fit
     */
    T read(Row row, int position);
}

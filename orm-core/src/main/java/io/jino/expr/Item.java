package io.jino.expr;

import io.jino.type.RowReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a query can select, and how to read it from a row: an expression, or a whole table.
 *
 * @param <T> what is read
 */
public interface Item<T extends @Nullable Object> extends RowReader<T> {
    /** What stands in the select list, in the order in which the values are read. */
    List<Node> nodes();
}

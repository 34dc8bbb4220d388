package io.jino.type;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a result, read by position.
 *
 * <p>A row is only valid while it is being read: the object may show the next row afterwards.
 */
public interface Row {
    /** The number of values. */
    int size();

    /**
     * The value at a position, as the wire delivered it, or null for SQL's null.
     *
     * <p>Binary values are {@code byte[]}; decimals are {@code BigDecimal}; arrays are {@code Object[]} of such.
     *
     * @param position counted from zero
     */
    @Nullable Object value(int position);

    /** What the database calls the columns; empty where nobody knows. */
    default List<String> columns() {
        return List.of();
    }

    /** Whether all of some values next to each other are null. */
    default boolean allNull(int position, int count) {
        for (int i = position; i < position + count; i++) {
            if (value(i) != null) {
                return false;
            }
        }
        return true;
    }
}

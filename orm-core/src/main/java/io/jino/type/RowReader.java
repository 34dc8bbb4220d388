package io.jino.type;

import org.jspecify.annotations.Nullable;

/**
 * Reads one value from a row, of one position or of several next to each other.
 *
 * @param <T> what is read
 */
@FunctionalInterface
public interface RowReader<T extends @Nullable Object> {
    /**
     * Reads one value from a row.
     *
     * @param row the row
     * @param position where the value begins, counted from zero
     * @throws io.jino.error.JinoException if the row's values do not fit
     */
    T read(Row row, int position);
}

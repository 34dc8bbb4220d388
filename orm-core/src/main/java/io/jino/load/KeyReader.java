package io.jino.load;

import io.jino.schema.Column;
import io.jino.type.Row;
import io.jino.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a key from where a row is seen.
 *
 * @param <S> a row of a result, or an entity in hand
 */
interface KeyReader<S> {
    /** The key, or null if a part of it is null. */
    @Nullable Object read(S source);

    /** A key of some columns that stand at some positions of a row. */
    static KeyReader<Row> ofRow(List<? extends Column<?, ?>> columns, int[] positions) {
        return row -> {
            var parts = new Object[positions.length];
            for (int i = 0; i < positions.length; i++) {
                Object delivered = row.value(positions[i]);
                if (delivered == null) {
                    return null;
                }
                parts[i] = Keys.part(canonical(columns.get(i).type(), delivered));
            }
            return Keys.of(parts);
        };
    }

    // Whatever width the driver delivered, the two sides of a relation get the same.
    private static <T> Object canonical(SqlType<T> type, Object delivered) {
        return type.bind(type.read(delivered));
    }

    /** A key of some columns of an entity. */
    static KeyReader<Object> ofEntity(List<? extends Column<?, ?>> columns) {
        return entity -> {
            var parts = new Object[columns.size()];
            for (int i = 0; i < parts.length; i++) {
                Object wire = bindable(columns.get(i), entity);
                if (wire == null) {
                    return null;
                }
                parts[i] = Keys.part(wire);
            }
            return Keys.of(parts);
        };
    }

    @SuppressWarnings("unchecked") // the entity is one of the column's table
    private static <E> @Nullable Object bindable(Column<E, ?> column, Object entity) {
        return column.bindable((E) entity);
    }
}

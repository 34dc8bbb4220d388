package io.jino.schema;

import io.jino.expr.TemporalExpression;
import io.jino.type.SqlType;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of dates or times.
 *
 * @param <E> the entity
 * @param <T> the Java type
 */
public final class TemporalColumn<E, T> extends Column<E, T> implements TemporalExpression<T> {
    TemporalColumn(Table<E> table, ColumnDefinition definition, SqlType<T> type, Function<E, @Nullable T> accessor) {
        super(table, definition, type, accessor);
    }
}

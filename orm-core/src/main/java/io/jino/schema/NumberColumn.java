package io.jino.schema;

import io.jino.expr.NumberExpression;
import io.jino.type.SqlType;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of numbers.
 *
 * @param <E> the entity
 * @param <T> the number's class
 */
public final class NumberColumn<E, T extends Number> extends Column<E, T> implements NumberExpression<T> {
    NumberColumn(Table<E> table, ColumnDefinition definition, SqlType<T> type, Function<E, @Nullable T> accessor) {
        super(table, definition, type, accessor);
    }
}

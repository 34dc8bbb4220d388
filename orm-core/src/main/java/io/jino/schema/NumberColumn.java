package io.jino.schema;

import io.jino.expr.NumberExpression;
import io.jino.type.SqlType;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of numbers.
 *
 * <pre>{@code
 * POST.find(POST.score.plus(1)).where(POST.score.gt(10))
 * // select t0."score" + $1::int4 from "post" t0 where t0."score" > $2::int4
 * }</pre>
 *
 * @param <E> the entity
 * @param <T> the number's class
 */
public final class NumberColumn<E, T extends Number> extends Column<E, T> implements NumberExpression<T> {
    NumberColumn(Table<E> table, ColumnDefinition definition, SqlType<T> type, Function<E, @Nullable T> accessor) {
        super(table, definition, type, accessor);
    }
}

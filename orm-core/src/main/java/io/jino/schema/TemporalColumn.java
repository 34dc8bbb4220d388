package io.jino.schema;

import io.jino.expr.TemporalExpression;
import io.jino.type.SqlType;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of dates or times.
 *
 * <pre>{@code
 * POST.find(POST.publishedAt.year()).where(POST.publishedAt.isNotNull())
 * // select extract(year from (t0."published_at" at time zone 'UTC')) from "post" t0
 * //     where t0."published_at" is not null
 * }</pre>
 *
 * @param <E> the entity
 * @param <T> the Java type
 */
public final class TemporalColumn<E, T> extends Column<E, T> implements TemporalExpression<T> {
    TemporalColumn(Table<E> table, ColumnDefinition definition, SqlType<T> type, Function<E, @Nullable T> accessor) {
        super(table, definition, type, accessor);
    }
}

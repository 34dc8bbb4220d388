package io.jino.schema;

import io.jino.expr.Predicate;
import io.jino.type.SqlType;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column that is a condition by itself: {@code where(POST.published)}.
 *
 * <pre>{@code
 * POST.find(POST.id).where(POST.published)
 * // select t0."id" from "post" t0 where t0."published"
 * }</pre>
 *
 * @param <E> the entity
 */
public final class BooleanColumn<E> extends Column<E, Boolean> implements Predicate {
    BooleanColumn(Table<E> table, ColumnDefinition definition, Function<E, @Nullable Boolean> accessor) {
        super(table, definition, SqlType.BOOLEAN, accessor);
    }
}

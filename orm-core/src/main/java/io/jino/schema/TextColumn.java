package io.jino.schema;

import io.jino.expr.TextExpression;
import io.jino.type.SqlType;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of text.
 *
 * <pre>{@code
 * AUTHOR.find(AUTHOR.name.upper()).where(AUTHOR.name.containsIgnoreCase("dais"))
 * // select upper(t0."name") from "author" t0 where t0."name" ilike $1 escape '!'
 * }</pre>
 *
 * @param <E> the entity
 */
public final class TextColumn<E> extends Column<E, String> implements TextExpression {
    TextColumn(
            Table<E> table, ColumnDefinition definition, SqlType<String> type, Function<E, @Nullable String> accessor) {
        super(table, definition, type, accessor);
    }
}

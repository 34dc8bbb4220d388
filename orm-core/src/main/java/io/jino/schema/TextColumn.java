package io.jino.schema;

import io.jino.expr.TextExpression;
import io.jino.type.SqlType;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of text.
 *
 * @param <E> the entity
 */
public final class TextColumn<E> extends Column<E, String> implements TextExpression {
    TextColumn(
            Table<E> table, ColumnDefinition definition, SqlType<String> type, Function<E, @Nullable String> accessor) {
        super(table, definition, type, accessor);
    }
}

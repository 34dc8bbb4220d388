package io.jino.document;

import io.jino.expr.Expression;
import io.jino.json.JsonType;
import io.jino.schema.Column;
import io.jino.schema.ColumnDefinition;
import io.jino.schema.Table;
import io.jino.type.SqlType;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column that holds an object as a JSON document. Of a record, the processor writes a class with a field for each member.
 *
 * <pre>{@code
 * READER.find().where(READER.profile.age.gt(16))
 * // PostgreSQL: select t0."id", t0."profile"::text from "reader" t0 where (t0."profile" ->> 'age')::int4 > $1::int4
 * // MySQL: select t0.`id`, cast(t0.`profile` as char) from `reader` t0 where
 * //     json_value(t0.`profile`, _utf8mb4'$."age"' returning signed error on error) > ?
 * }</pre>
 *
 * <p>Setting the column writes the whole document, and what others have added to it is lost; setting a member leaves the
 * others as they are.
 *
 * @param <E> the entity
 * @param <T> the component's type
 */
public class JsonColumn<E, T> extends Column<E, T> implements JsonParent<E> {
    /**
     * @param accessor takes the component from an entity
     */
    public JsonColumn(
            Table<E> table, ColumnDefinition definition, JsonType<T> type, Function<E, @Nullable T> accessor) {
        super(table, definition, SqlType.json(type), accessor);
    }

    @Override
    public final JsonColumn<E, T> document() {
        return this;
    }

    @Override
    public final List<String> keys() {
        return List.of();
    }

    /** This document as its text, for what works with any document: {@code json(USER.profile.asText()).hasKey("age")}. */
    public final Expression<String> asText() {
        return Expression.of(node(), SqlType.JSON);
    }
}

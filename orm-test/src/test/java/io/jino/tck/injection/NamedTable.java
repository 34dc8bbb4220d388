package io.jino.tck.injection;

import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.schema.NumberColumn;
import io.jino.schema.TextColumn;
import io.jino.type.Row;
import io.jino.type.SqlType;
import org.jspecify.annotations.Nullable;

/** A table with any name, and a column that is called like it. */
final class NamedTable extends EntityTable<Secret, Long> {
    final NumberColumn<Secret, Long> id = number(column("id").key(), SqlType.LONG, Secret::id);
    final TextColumn<Secret> text;

    NamedTable(@Nullable String schema, String name) {
        super("Named", schema, name);
        text = text(column(name, "text"), Secret::text);
    }

    @Override
    public Long keyOf(Secret row) {
        return row.id();
    }

    @Override
    public Predicate hasKey(Long key) {
        return id.eq(key);
    }

    @Override
    public Secret read(Row row, int position) {
        return new Secret(id.read(row, position), text.read(row, position + 1));
    }
}

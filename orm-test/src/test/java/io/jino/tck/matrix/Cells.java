package io.jino.tck.matrix;

import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.relation.ToMany;
import io.jino.relation.ToMaybe;
import io.jino.schema.Column;
import io.jino.schema.NumberColumn;
import io.jino.tck.matrix.Cells.Cell;
import io.jino.type.Row;
import io.jino.type.SqlType;
import org.jspecify.annotations.Nullable;

/** A table with a column of any type, whose rows may have a parent. Written by hand, because the processor makes no generic tables. */
final class Cells<T> extends EntityTable<Cell<T>, Long> {
    /** A row. */
    record Cell<T>(
            long id, @Nullable Long parentId, @Nullable T value) {}

    final NumberColumn<Cell<T>, Long> id = number(column("id").key(), SqlType.LONG, Cell::id);
    final NumberColumn<Cell<T>, Long> parentId =
            number(column("parent_id", "parentId").nullable(), SqlType.LONG, Cell::parentId);
    final Column<Cell<T>, T> value;
    final ToMaybe<Cell<T>, Cell<T>> parent = ToMaybe.of(this, () -> this, parentId);

    Cells(String name, SqlType<T> type) {
        super("Cell", null, name);
        value = plain(column("value").nullable(), type, Cell::value);
    }

    ToMany<Cell<T>, Cell<T>> children() {
        return parent.inverse().from(this);
    }

    @Override
    public Long keyOf(Cell<T> row) {
        return id.require(row);
    }

    @Override
    public Predicate hasKey(Long key) {
        return id.eq(key);
    }

    @Override
    public Cell<T> read(Row row, int position) {
        return new Cell<>(
                id.read(row, position),
                parentId.readNullable(row, position + 1),
                value.readNullable(row, position + 2));
    }
}

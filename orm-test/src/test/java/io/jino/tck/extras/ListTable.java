package io.jino.tck.extras;

import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.schema.Column;
import io.jino.schema.NumberColumn;
import io.jino.tck.extras.ListTable.Sample;
import io.jino.type.Row;
import io.jino.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table with an array of any type. Written by hand, because the processor makes no generic tables. */
final class ListTable<T> extends EntityTable<Sample<T>, Long> {
    record Sample<T>(long id, @Nullable List<@Nullable T> list) {}

    final NumberColumn<Sample<T>, Long> id = number(column("id").key(), SqlType.LONG, Sample::id);
    final Column<Sample<T>, List<@Nullable T>> list;

    ListTable(String name, SqlType<T> element) {
        super("Sample", null, name);
        list = plain(column("list").nullable(), SqlType.array(element), Sample::list);
    }

    @Override
    public Long keyOf(Sample<T> row) {
        return id.require(row);
    }

    @Override
    public Predicate hasKey(Long key) {
        return id.eq(key);
    }

    @Override
    public Sample<T> read(Row row, int position) {
        return new Sample<>(id.read(row, position), list.readNullable(row, position + 1));
    }
}

package io.jino.processor.model;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A component that is stored in one column.
 *
 * @param column the column's name
 * @param isKey whether the column is part of the primary key
 * @param isNullable whether the column may be null: the component is, or a record that it is embedded in
 * @param hasUnusedEnumType whether an enum type of the database is named that is not used
 * @param generator who makes an absent id, or null for nobody
 * @param options what the column of a new table has besides
 */
public record ColumnModel(
        Member member,
        String column,
        Storage storage,
        boolean isKey,
        boolean isNullable,
        boolean hasUnusedEnumType,
        @Nullable Generator generator,
        ColumnOptions options)
        implements Component {
    @Override
    public Stream<ColumnModel> columns() {
        return Stream.of(this);
    }

    @Override
    public Stream<Component> all() {
        return Stream.of(this);
    }
}

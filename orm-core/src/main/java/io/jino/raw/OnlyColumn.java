package io.jino.raw;

import io.jino.error.MappingException;
import io.jino.type.RowReader;
import io.jino.type.SqlType;
import java.util.function.Supplier;

/**
 * Reads rows that have one column.
 */
final class OnlyColumn {
    private OnlyColumn() {}

    static <R> Supplier<RowReader<R>> reader(SqlType<R> type) {
        return () -> (row, position) -> {
            if (row.size() != 1) {
                throw new MappingException(
                        "not-one-column",
                        String.join(", ", row.columns()),
                        type.name(),
                        "The result of the SQL has " + row.size() + " columns where one is read.",
                        "Select one column, or read the row with as(table) or a projection.",
                        null);
            }
            Object delivered = row.value(0);
            if (delivered == null) {
                throw new MappingException(
                        "null-expression",
                        row.columns().get(0),
                        type.name(),
                        "A selected expression is null.",
                        "Give it another value with coalesce, or read it with as(Sql.column(name, type).opt()).",
                        null);
            }
            return type.read(delivered);
        };
    }
}

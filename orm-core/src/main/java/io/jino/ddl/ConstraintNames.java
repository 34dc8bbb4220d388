package io.jino.ddl;

import io.jino.schema.Column;
import io.jino.schema.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * The names of what nobody named: those that PostgreSQL itself would give, on every database.
 */
final class ConstraintNames {
    /** The shortest limit of all databases, in bytes. */
    private static final int MOST_BYTES = 63;

    private ConstraintNames() {}

    static String unique(Column<?, ?> column) {
        return of(column.table(), List.of(column), "key");
    }

    static String foreignKey(Table<?> table, List<? extends Column<?, ?>> columns) {
        return of(table, columns, "fkey");
    }

    static String index(Table<?> table, List<? extends Column<?, ?>> columns) {
        return of(table, columns, "idx");
    }

    private static String of(Table<?> table, List<? extends Column<?, ?>> columns, String kind) {
        String names =
                columns.stream().map(column -> column.definition().name()).collect(Collectors.joining("_"));
        return shortened(table.ref().name() + "_" + names + "_" + kind);
    }

    // With a sum of what was cut off, so that two long names stay different.
    private static String shortened(String name) {
        if (bytes(name).length <= MOST_BYTES) {
            return name;
        }
        var sum = new CRC32();
        sum.update(bytes(name));
        String end = "_" + Long.toHexString(sum.getValue());
        int length = name.length();
        while (bytes(name.substring(0, length)).length + end.length() > MOST_BYTES) {
            length = name.offsetByCodePoints(length, -1);
        }
        return name.substring(0, length) + end;
    }

    private static byte[] bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }
}

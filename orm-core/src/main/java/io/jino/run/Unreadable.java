package io.jino.run;

import io.jino.error.MappingException;
import io.jino.sql.Dialect;
import io.vertx.sqlclient.desc.ColumnDescriptor;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The types that a driver does not read, but says nothing about.
 *
 * <p>The PostgreSQL driver gives null for the types that it has no decoder for. Both drivers give a text in a JSON document
 * without its quotes, which is another document.
 */
final class Unreadable {
    private static final Set<String> ON_POSTGRES = Set.of(
            "BIT",
            "BIT_ARRAY",
            "VARBIT",
            "VARBIT_ARRAY",
            "MACADDR",
            "MACADDR8",
            "XML",
            "XML_ARRAY",
            "OID",
            "OID_ARRAY",
            "HSTORE",
            "JSON",
            "JSON_ARRAY",
            "JSONB",
            "JSONB_ARRAY");

    private static final Set<String> ON_MYSQL = Set.of("JSON");

    private Unreadable() {}

    /**
     * Refuses what was read of a column of such a type.
     *
     * @param columns those of the result, or null if it has none
     * @throws MappingException if there is one
     */
    static void refuse(Dialect dialect, ReadRows<?> rows, @Nullable List<ColumnDescriptor> columns) {
        refuse(dialect.equals(Dialect.postgres()) ? ON_POSTGRES : ON_MYSQL, rows.positions(), columns);
    }

    private static void refuse(Set<String> types, long positions, @Nullable List<ColumnDescriptor> columns) {
        if (positions == 0 || columns == null) {
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (DriverRow.contains(positions, i) && types.contains(column.typeName())) {
                throw column(column.name(), column.typeName());
            }
        }
    }

    static MappingException column(String name, String type) {
        return new MappingException(
                "unreadable-type",
                name,
                "that of the result",
                "The driver cannot read values of the type " + type + " as they are.",
                "Select it cast to text, or do not read it.",
                null);
    }
}

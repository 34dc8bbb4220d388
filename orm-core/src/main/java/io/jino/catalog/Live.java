package io.jino.catalog;

import io.jino.annotation.References.Action;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is there, as the catalog of the database says.
 *
 * @param tables by their place in the schema; those that are not there are missing
 * @param enumTypes the constants of each enum type that is there
 */
public record Live(Map<Integer, Live.Table> tables, Map<String, List<String>> enumTypes) {
    /** A row of the catalog: what it says, and of which table. */
    public record Entry(int table, Part part) {}

    /** Something that the catalog says. */
    public sealed interface Part {}

    /**
     * The table itself.
     *
     * @param characterSet of MySQL and MariaDB; null elsewhere
     */
    public record Self(
            boolean isView, String comment, @Nullable String characterSet) implements Part {}

    /**
     * A column.
     *
     * @param typeText the type as the database says it
     * @param typeName the name of a type of the user's own; that of the elements, for an array
     * @param defaultText the default, as a statement would say it
     * @param collation what a statement would say of its characters; empty if nothing
     * @param onUpdate what a statement would say of updates; empty if nothing
     */
    public record Column(
            String name,
            String typeText,
            String typeName,
            boolean isNullable,
            boolean isIdentity,
            boolean isComputed,
            @Nullable String defaultText,
            String comment,
            String collation,
            String onUpdate)
            implements Part {
        /** The type, taken apart. */
        public TypeName type() {
            return TypeName.of(typeText);
        }

        /** Whether no row can be inserted without a value for it. */
        public boolean isNeeded() {
            return !isNullable && !isIdentity && !isComputed && defaultText == null;
        }
    }

    /**
     * An index, or a key that is one.
     *
     * @param columns in its order; empty texts for expressions
     * @param isWhole whether every row is in it with its whole values
     */
    public record Index(
            String name,
            List<String> columns,
            boolean isPrimary,
            boolean isUnique,
            boolean isPartial,
            boolean isWhole,
            String method)
            implements Part {}

    /** A foreign key. */
    public record ForeignKey(
            String name,
            List<String> columns,
            String schema,
            String target,
            List<String> matching,
            Action onDelete,
            Action onUpdate)
            implements Part {}

    /** A condition. */
    public record Check(String name) implements Part {}

    /** An enum type, which belongs to no table. */
    public record EnumType(String name, List<String> constants) implements Part {}

    /** All that was found of a table. */
    public record Table(
            Self self, List<Column> columns, List<Index> indexes, List<ForeignKey> foreignKeys, List<Check> checks) {}

    static Live of(List<Entry> entries) {
        var tables = new HashMap<Integer, Table>();
        var enumTypes = new HashMap<String, List<String>>();
        entries.forEach(entry -> {
            if (entry.part() instanceof Self self) {
                tables.put(
                        entry.table(),
                        new Table(self, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
            } else if (entry.part() instanceof EnumType type) {
                enumTypes.put(type.name(), type.constants());
            }
        });
        entries.forEach(entry -> {
            var table = tables.get(entry.table());
            if (table != null) {
                add(table, entry.part());
            }
        });
        return new Live(tables, enumTypes);
    }

    private static void add(Table table, Part part) {
        if (part instanceof Column column) {
            table.columns().add(column);
        } else if (part instanceof Index index) {
            table.indexes().add(index);
        } else if (part instanceof ForeignKey key) {
            table.foreignKeys().add(key);
        } else if (part instanceof Check check) {
            table.checks().add(check);
        }
    }
}

package io.jino.ddl;

import io.jino.constraint.TableDefinition;
import io.jino.query.EntityTable;
import io.jino.schema.Column;
import io.jino.schema.ColumnOptions;
import org.jspecify.annotations.Nullable;

/**
 * What the entities say of a column, not all of which stands at its own component.
 */
final class Declared {
    /** More foreign keys than lead from one to the next, unless they go round in a circle. */
    private static final int MOST_HOPS = 16;

    private Declared() {}

    /** What is said of a column; of one that refers to another and says nothing, what is said of that. */
    static ColumnOptions options(Column<?, ?> column) {
        Column<?, ?> sayer = column;
        for (int i = 0; i < MOST_HOPS; i++) {
            var options = sayer.definition().options();
            var target = options.length() == 0 && options.precision() == 0 ? target(sayer) : null;
            if (target == null) {
                return options;
            }
            sayer = target;
        }
        return column.definition().options();
    }

    private static @Nullable Column<?, ?> target(Column<?, ?> column) {
        for (var foreignKey : definition(column).foreignKeys()) {
            int place = foreignKey.hop().columns().indexOf(column);
            if (place >= 0) {
                return foreignKey.hop().matching().get(place);
            }
        }
        return null;
    }

    private static TableDefinition definition(Column<?, ?> column) {
        return column.table() instanceof EntityTable<?, ?> table ? table.definition() : TableDefinition.EMPTY;
    }

    /** Whether a column is part of a key or an index. */
    static boolean isIndexed(Column<?, ?> column) {
        var definition = definition(column);
        return column.definition().isKey()
                || column.definition().options().isUnique()
                || definition.foreignKeys().stream()
                        .anyMatch(key -> key.hop().columns().contains(column))
                || definition.indexes().stream()
                        .anyMatch(index -> index.columns().contains(column));
    }
}

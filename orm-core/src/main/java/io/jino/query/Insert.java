package io.jino.query;

import io.jino.expr.Node;
import io.jino.schema.Assignment;
import io.jino.schema.Column;
import io.jino.schema.Table;
import java.util.List;

/**
 * Inserts rows, as data. The verbs {@code insert}, {@code insertAll} and {@code upsert} of {@code Db} build it.
 *
 * @param table where to
 * @param columns the columns that get a value
 * @param rows the values of each row, one for each column
 * @param onConflict what to set if a row with the same primary key is there; empty to fail then
 * @param returning what to give back of each row, empty for nothing
 */
public record Insert(
        Table<?> table,
        List<? extends Column<?, ?>> columns,
        List<List<Node>> rows,
        List<? extends Assignment<?>> onConflict,
        List<Node> returning)
        implements Command {
    /** Copies the lists. */
    public Insert {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        onConflict = List.copyOf(onConflict);
        returning = List.copyOf(returning);
    }
}

package io.jino.run;

import io.jino.plan.Reply;
import io.jino.sql.Dialect;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlResult;
import org.jspecify.annotations.Nullable;

/**
 * Makes of what the driver gives what a statement is asked for.
 */
final class Replies {
    private Replies() {}

    static <T> Reply<T> of(Dialect dialect, SqlResult<ReadRows<T>> result) {
        Unreadable.refuse(dialect, result.value(), result.columnDescriptors());
        return new Reply<>(result.value(), result.rowCount(), InsertedIds.of(result));
    }

    /** The first value of the first row, as text. */
    static @Nullable String firstValue(RowSet<Row> rows) {
        for (RowSet<Row> each = rows; each != null; each = each.next()) {
            var first = each.iterator();
            if (first.hasNext()) {
                Row row = first.next();
                return row.size() == 0 || row.getValue(0) == null ? null : String.valueOf(row.getValue(0));
            }
        }
        return null;
    }
}

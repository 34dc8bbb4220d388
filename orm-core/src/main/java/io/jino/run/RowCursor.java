package io.jino.run;

import io.jino.plan.Request;
import io.jino.type.RowReader;
import io.vertx.core.Future;
import io.vertx.sqlclient.Cursor;
import io.vertx.sqlclient.PreparedStatement;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.List;

/**
 * The rows of a statement, part by part. The server keeps what was not read yet: PostgreSQL as a portal, MySQL and MariaDB in a
 * temporary table.
 *
 * @param <T> what each row is read as
 */
public final class RowCursor<T> {
    private final LeasedTransaction transaction;
    private final String sql;
    private final RowReader<T> reader;
    private final PreparedStatement prepared;
    private final Cursor cursor;

    private RowCursor(
            LeasedTransaction transaction, String sql, RowReader<T> reader, PreparedStatement prepared, Cursor cursor) {
        this.transaction = transaction;
        this.sql = sql;
        this.reader = reader;
        this.prepared = prepared;
        this.cursor = cursor;
    }

    /** Opens it. Has to be closed, whatever happens. */
    public static <T> Future<RowCursor<T>> open(
            LeasedTransaction transaction, Request<T> request, RowReader<T> reader) {
        var statement = request.statement();
        return transaction
                .prepare(statement)
                .map(prepared -> new RowCursor<>(
                        transaction,
                        statement.text(),
                        reader,
                        prepared,
                        prepared.cursor(Binds.of(statement.values()))));
    }

    /** Reads so many rows, or those that are left. */
    public Future<List<T>> read(int rows) {
        return transaction.call(sql, () -> cursor.read(rows)).map(this::rows);
    }

    private List<T> rows(RowSet<Row> part) {
        var read = RowCollector.read(reader, part);
        Unreadable.refuse(transaction.dialect(), read, part.columnDescriptors());
        return read;
    }

    /** Whether there may be more rows; known after the first were read. */
    public boolean hasMore() {
        return cursor.hasMore();
    }

    /** Frees what the server keeps. Never fails: what is not freed now, goes with the connection. */
    public Future<Void> close() {
        return transaction.close(cursor, prepared);
    }
}

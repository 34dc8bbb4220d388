package io.jino.run;

import io.jino.error.JinoException;
import io.jino.error.MappingException;
import io.jino.schema.Table;
import io.jino.type.RowReader;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Reads what comes back, row by row, into what a statement is asked for.
 */
final class Replies {
    private Replies() {}

    /** Collects what a reader makes of the rows; nothing, if there is no reader. */
    static <T> Collector<Row, List<T>, List<T>> rows(@Nullable RowReader<T> reader) {
        var shown = new DriverRow();
        return Collector.of(
                ArrayList::new,
                (rows, row) -> {
                    if (reader != null) {
                        rows.add(read(reader, shown.show(row)));
                    }
                },
                (rows, more) -> {
                    rows.addAll(more);
                    return rows;
                });
    }

    /** What a reader makes of the rows of a part of a result. */
    static <T> List<T> rows(RowReader<T> reader, RowSet<Row> part) {
        var shown = new DriverRow();
        var rows = new ArrayList<T>(part.size());
        for (Row row : part) {
            rows.add(read(reader, shown.show(row)));
        }
        return rows;
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

    // What the user's own constructor throws is no refusal of the database.
    private static <T> T read(RowReader<T> reader, DriverRow row) {
        try {
            return reader.read(row, 0);
        } catch (JinoException known) {
            throw known;
        } catch (RuntimeException refused) {
            boolean isTable = reader instanceof Table<?>;
            throw new MappingException(
                    "row-refused",
                    isTable ? reader + ".*" : "those of the query",
                    isTable ? ((Table<?>) reader).entity() : "those of the result",
                    "A row was read, but the object made of it refused it.",
                    "See the cause; let the constructor or the function take what the table holds.",
                    refused);
        }
    }
}

package io.jino.plan;

import io.jino.sql.Statement;
import io.jino.type.RowReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement, and how to read the rows of its reply.
 *
 * @param statement what to send
 * @param reader how to read each row, or null if there are none to read
 * @param isPrepared whether it is sent by the prepared protocol; one that has no values and does not come again need not be,
 *     and some statements about tables cannot be
 * @param <T> what each row is read as
 */
public record Request<T>(Statement statement, @Nullable RowReader<T> reader, boolean isPrepared) {
    /** A statement that is prepared. */
    public Request(Statement statement, @Nullable RowReader<T> reader) {
        this(statement, reader, true);
    }

    /** A statement that gives no rows. */
    public static Request<Void> of(Statement statement) {
        return new Request<>(statement, null);
    }

    /** A text without values that gives no rows and is sent as it is. */
    public static Request<Void> plain(String sql) {
        return new Request<>(new Statement(sql, List.of(), List.of()), null, false);
    }
}

package io.jino.plan;

import io.jino.sql.Statement;
import io.jino.type.RowReader;
import org.jspecify.annotations.Nullable;

/**
 * A statement, and how to read the rows of its reply.
 *
 * @param statement what to send
 * @param reader how to read each row, or null if there are none to read
 * @param <T> what each row is read as
 */
public record Request<T>(Statement statement, @Nullable RowReader<T> reader) {
    /** A statement that gives no rows. */
    public static Request<Void> of(Statement statement) {
        return new Request<>(statement, null);
    }
}

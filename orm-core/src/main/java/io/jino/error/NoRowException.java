package io.jino.error;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A row that has to be there and is not: {@code one} found nothing, or the row to update is gone.
 */
public final class NoRowException extends JinoException {
    private NoRowException(String fact, @Nullable String sql, String remedy) {
        super("no-row", fact, Arrays.asList(sqlLine(sql)), remedy, null);
    }

    /** For a query that found nothing. */
    public static NoRowException found(String sql) {
        return new NoRowException(
                "The query has to give exactly one row and gave none.",
                sql,
                "Use oneOrEmpty or first if the row may be absent.");
    }

    /** For a row that another refers to. */
    public static NoRowException dangling(String relation) {
        return new NoRowException(
                "A row refers to one that is not there: " + relation + ".",
                null,
                "Declare the foreign key in the database, or the component @Nullable so that the relation may lead nowhere.");
    }

    /** For a row of a table that an update was meant for. */
    public static NoRowException gone(String table, String sql) {
        return new NoRowException(
                "The row of " + table + " to update is not there.",
                sql,
                "Someone deleted it, or its key was changed; use upsert to write the row in either case.");
    }
}

package io.jino.error;

import java.util.Arrays;

/**
 * More rows than the one that was asked for.
 */
public final class TooManyRowsException extends JinoException {
    /**
     * @param sql the text of the query
     */
    public TooManyRowsException(String sql) {
        super(
                "too-many-rows",
                "The query has to give at most one row and gave more.",
                Arrays.asList(sqlLine(sql)),
                "Narrow the predicate to a unique key, or use first or all.",
                null);
    }
}

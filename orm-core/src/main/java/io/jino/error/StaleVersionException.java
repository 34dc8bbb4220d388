package io.jino.error;

import java.util.Arrays;

/**
 * A row whose version has moved on since it was read, so that nothing was written.
 */
public final class StaleVersionException extends JinoException {
    private final String table;

    /**
     * @param table the name of the table
     * @param sql the text of the statement that found no row
     */
    public StaleVersionException(String table, String sql) {
        super(
                "stale-version",
                "The row of " + table + " is not there in the version in hand; nothing was written.",
                Arrays.asList(sqlLine(sql)),
                "Someone updated or deleted it meanwhile: read it again and repeat the change.",
                null);
        this.table = table;
    }

    /** The name of the table. */
    public String table() {
        return table;
    }

    /** {@link Outcome#NOT_APPLIED}. */
    @Override
    public Outcome outcome() {
        return Outcome.NOT_APPLIED;
    }
}

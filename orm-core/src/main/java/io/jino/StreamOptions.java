package io.jino;

import io.jino.error.InvalidQueryException;
import java.time.Duration;

/**
 * How a query is read row by row. Immutable: every method gives a new value.
 */
public final class StreamOptions {
    private static final StreamOptions DEFAULTS = new StreamOptions(1_000, Duration.ofMinutes(5), false);

    private final int fetchSize;
    private final Duration idleTimeout;
    private final boolean byKeyset;

    private StreamOptions(int fetchSize, Duration idleTimeout, boolean byKeyset) {
        this.fetchSize = fetchSize;
        this.idleTimeout = idleTimeout;
        this.byKeyset = byKeyset;
    }

    /** A thousand rows at a time, by a cursor; five minutes of patience with a reader that asks for nothing. */
    public static StreamOptions defaults() {
        return DEFAULTS;
    }

    /**
     * How many rows are read at a time, and kept here at most; one or more.
     *
     * @throws InvalidQueryException if it is less
     */
    public StreamOptions fetchSize(int rows) {
        if (rows < 1) {
            throw refused("fetchSize");
        }
        return new StreamOptions(rows, idleTimeout, byKeyset);
    }

    /**
     * How long the reader may ask for no rows; one ms or more. Then the stream fails with
     * {@link io.jino.error.TransactionException.Idle}, because it holds a connection and a transaction.
     *
     * @throws InvalidQueryException if it is less
     */
    public StreamOptions idleTimeout(Duration patience) {
        if (patience.toMillis() < 1) {
            throw refused("idleTimeout");
        }
        return new StreamOptions(fetchSize, patience, byKeyset);
    }

    /**
     * Reads each part with a statement of its own, which begins after the last row of the one before, instead of with a cursor:
     * for a pooler that gives each statement another session. Holds neither a connection nor a transaction while the reader
     * is busy, so that a row that is written meanwhile may be seen or not.
     *
     * <p>Only for a {@code Find} of entities, ordered by columns of theirs, without limit or offset; the key is added to the order.
     */
    public StreamOptions byKeyset() {
        return new StreamOptions(fetchSize, idleTimeout, true);
    }

    int fetchSize() {
        return fetchSize;
    }

    long idleMillis() {
        return idleTimeout.toMillis();
    }

    boolean isByKeyset() {
        return byKeyset;
    }

    private static InvalidQueryException refused(String option) {
        return new InvalidQueryException(
                "option", "The option " + option + " is not positive.", "Give it a value of one or more.");
    }
}

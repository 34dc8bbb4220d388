package io.jino;

import io.jino.error.InvalidQueryException;
import io.jino.run.Limits;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long to wait where it differs from {@link DbOptions}. Immutable: every method gives a new value.
 *
 * <pre>{@code
 * db.with(ConnectionOptions.defaults().statementTimeout(Duration.ofMinutes(10))).connection(c -> ...)
 * }</pre>
 */
public final class ConnectionOptions {
    private static final ConnectionOptions DEFAULTS = new ConnectionOptions(null, null);

    private final @Nullable Duration acquireTimeout;
    private final @Nullable Duration statementTimeout;

    private ConnectionOptions(@Nullable Duration acquireTimeout, @Nullable Duration statementTimeout) {
        this.acquireTimeout = acquireTimeout;
        this.statementTimeout = statementTimeout;
    }

    /** As the {@code DbOptions} say. */
    public static ConnectionOptions defaults() {
        return DEFAULTS;
    }

    /**
     * How long to wait for a connection; one ms or more.
     *
     * @throws InvalidQueryException if it is less
     */
    public ConnectionOptions acquireTimeout(Duration timeout) {
        return new ConnectionOptions(positive(timeout, "acquireTimeout"), statementTimeout);
    }

    /**
     * How long to wait for the reply to one statement; one ms or more. A statement that takes longer is stopped, and its
     * connection ended.
     *
     * @throws InvalidQueryException if it is less
     */
    public ConnectionOptions statementTimeout(Duration timeout) {
        return new ConnectionOptions(acquireTimeout, positive(timeout, "statementTimeout"));
    }

    Limits limits(Limits defaults) {
        return new Limits(
                acquireTimeout == null ? defaults.acquireMillis() : acquireTimeout.toMillis(),
                statementTimeout == null ? defaults.statementMillis() : statementTimeout.toMillis());
    }

    private static Duration positive(Duration timeout, String option) {
        if (timeout.toMillis() < 1) {
            throw new InvalidQueryException(
                    "option", "The option " + option + " is not positive.", "Give it a value of one or more.");
        }
        return timeout;
    }
}

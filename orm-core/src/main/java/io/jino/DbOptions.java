package io.jino;

import io.jino.error.InvalidQueryException;
import io.jino.run.Limits;
import io.jino.run.Observation;
import io.jino.run.StatementListener;
import java.time.Duration;

/**
 * How a {@link Db} uses its connections. Immutable: every method gives a new value.
 *
 * <pre>{@code
 * Db.connect("postgresql://app@localhost/app", DbOptions.defaults().maxConnections(20))
 * }</pre>
 *
 * <p>The numbers of connections and the statement cache only matter to {@link Db#connect}: a pool of the user's own keeps
 * its own.
 */
public final class DbOptions {
    private static final DbOptions DEFAULTS = new DbOptions(
            10,
            1_000,
            Duration.ofSeconds(10),
            Duration.ofSeconds(60),
            1_024,
            new Observation(StatementListener.NONE, false, true));

    private final int maxConnections;
    private final int maxWaiting;
    private final Duration acquireTimeout;
    private final Duration statementTimeout;
    private final int statementCacheSize;
    private final Observation observation;

    private DbOptions(
            int maxConnections,
            int maxWaiting,
            Duration acquireTimeout,
            Duration statementTimeout,
            int statementCacheSize,
            Observation observation) {
        this.maxConnections = maxConnections;
        this.maxWaiting = maxWaiting;
        this.acquireTimeout = acquireTimeout;
        this.statementTimeout = statementTimeout;
        this.statementCacheSize = statementCacheSize;
        this.observation = observation;
    }

    /** Ten connections, 1,000 callers waiting, 10 s for a connection, 60 s for a reply, 1,024 prepared statements. */
    public static DbOptions defaults() {
        return DEFAULTS;
    }

    /** At most so many connections; one or more. */
    public DbOptions maxConnections(int connections) {
        return new DbOptions(
                positive(connections, "maxConnections"),
                maxWaiting,
                acquireTimeout,
                statementTimeout,
                statementCacheSize,
                observation);
    }

    /** At most so many callers that wait for a connection; one more is refused at once. */
    public DbOptions maxWaiting(int callers) {
        return new DbOptions(
                maxConnections,
                positive(callers, "maxWaiting"),
                acquireTimeout,
                statementTimeout,
                statementCacheSize,
                observation);
    }

    /** How long to wait for a connection; one ms or more. */
    public DbOptions acquireTimeout(Duration timeout) {
        return new DbOptions(
                maxConnections,
                maxWaiting,
                positive(timeout, "acquireTimeout"),
                statementTimeout,
                statementCacheSize,
                observation);
    }

    /** How long to wait for the reply to one statement; one ms or more. */
    public DbOptions statementTimeout(Duration timeout) {
        return new DbOptions(
                maxConnections,
                maxWaiting,
                acquireTimeout,
                positive(timeout, "statementTimeout"),
                statementCacheSize,
                observation);
    }

    /**
     * How many prepared statements each connection keeps.
     *
     * <p>MySQL counts those of all connections together ({@code max_prepared_stmt_count}, 16,382 by default).
     */
    public DbOptions statementCacheSize(int statements) {
        return new DbOptions(
                maxConnections,
                maxWaiting,
                acquireTimeout,
                statementTimeout,
                positive(statements, "statementCacheSize"),
                observation);
    }

    /** Who is told of every statement that is sent. */
    public DbOptions listener(StatementListener told) {
        return observing(new Observation(told, observation.revealsValues(), observation.callSites()));
    }

    /**
     * Whether exceptions show bound values and all that the server said, which may quote rows. Not by default: logs are read
     * by more people than the data.
     */
    public DbOptions revealValues(boolean reveal) {
        return observing(new Observation(observation.listener(), reveal, observation.callSites()));
    }

    /**
     * Whether the stack trace of a failure shows where the verb was called; yes by default.
     *
     * <p>Remembering the place takes about a microsecond for each verb. Without it, a trace begins on the event loop.
     */
    public DbOptions callSites(boolean remember) {
        return observing(new Observation(observation.listener(), observation.revealsValues(), remember));
    }

    private DbOptions observing(Observation told) {
        return new DbOptions(maxConnections, maxWaiting, acquireTimeout, statementTimeout, statementCacheSize, told);
    }

    int maxConnections() {
        return maxConnections;
    }

    int maxWaiting() {
        return maxWaiting;
    }

    int statementCacheSize() {
        return statementCacheSize;
    }

    Observation observation() {
        return observation;
    }

    Limits limits() {
        return new Limits(acquireTimeout.toMillis(), statementTimeout.toMillis());
    }

    private static int positive(int number, String option) {
        if (number < 1) {
            throw refused(option);
        }
        return number;
    }

    private static Duration positive(Duration timeout, String option) {
        if (timeout.toMillis() < 1) {
            throw refused(option);
        }
        return timeout;
    }

    private static InvalidQueryException refused(String option) {
        return new InvalidQueryException(
                "option", "The option " + option + " is not positive.", "Give it a value of one or more.");
    }
}

package io.jino;

import io.jino.error.InvalidQueryException;
import io.jino.observe.CallSites;
import io.jino.observe.Observation;
import io.jino.observe.StatementListener;
import io.jino.observe.StatementLog;
import io.jino.pool.PoolSettings;
import io.jino.query.Scope;
import io.jino.run.Limits;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a {@link Db} uses its connections. Immutable: every method gives a new value.
 *
 * <pre>{@code
 * Db.connect("postgresql://app@localhost/app", DbOptions.defaults().maxConnections(20))
 * }</pre>
 *
 * <p>What is about connections and the statement cache only matters to {@link Db#connect}: a pool of the user's own keeps
 * its own.
 */
public final class DbOptions {
    private static final DbOptions DEFAULTS = new DbOptions();

    // Written only before a value is given out.
    private int maxConnections = 10;
    private int maxWaiting = 1_000;
    private Duration acquireTimeout = Duration.ofSeconds(10);
    private Duration statementTimeout = Duration.ofSeconds(60);
    private Duration idleTimeout = Duration.ofMinutes(10);
    private Duration maxLifetime = Duration.ofMinutes(30);
    private int statementCacheSize = 1_024;
    private boolean isBehindPooler;
    private @Nullable Path certificates;
    private StatementListener listener = StatementListener.NONE;
    private boolean revealsValues;
    private boolean callSites = true;
    private @Nullable Duration slowStatements;
    private Scope scope = Scope.none();
    private Clock clock = Clock.systemUTC();

    private DbOptions() {}

    private DbOptions(DbOptions other) {
        this.maxConnections = other.maxConnections;
        this.maxWaiting = other.maxWaiting;
        this.acquireTimeout = other.acquireTimeout;
        this.statementTimeout = other.statementTimeout;
        this.idleTimeout = other.idleTimeout;
        this.maxLifetime = other.maxLifetime;
        this.statementCacheSize = other.statementCacheSize;
        this.isBehindPooler = other.isBehindPooler;
        this.certificates = other.certificates;
        this.listener = other.listener;
        this.revealsValues = other.revealsValues;
        this.callSites = other.callSites;
        this.slowStatements = other.slowStatements;
        this.scope = other.scope;
        this.clock = other.clock;
    }

    private DbOptions with(Consumer<DbOptions> change) {
        var copy = new DbOptions(this);
        change.accept(copy);
        return copy;
    }

    /**
     * Ten connections, which end after 10 minutes without use or 30 minutes in all; 1,000 callers waiting, 10 s for a
     * connection, 60 s for a reply, 1,024 prepared statements.
     */
    public static DbOptions defaults() {
        return DEFAULTS;
    }

    /** At most so many connections; one or more. */
    public DbOptions maxConnections(int connections) {
        int checked = positive(connections, "maxConnections");
        return with(copy -> copy.maxConnections = checked);
    }

    /** At most so many callers that wait for a connection; one more is refused at once. */
    public DbOptions maxWaiting(int callers) {
        int checked = positive(callers, "maxWaiting");
        return with(copy -> copy.maxWaiting = checked);
    }

    /** How long to wait for a connection; one ms or more. */
    public DbOptions acquireTimeout(Duration timeout) {
        var checked = positive(timeout, "acquireTimeout");
        return with(copy -> copy.acquireTimeout = checked);
    }

    /** How long to wait for the reply to one statement; one ms or more. */
    public DbOptions statementTimeout(Duration timeout) {
        var checked = positive(timeout, "statementTimeout");
        return with(copy -> copy.statementTimeout = checked);
    }

    /** How long a connection stays open that nobody uses; one ms or more. */
    public DbOptions idleTimeout(Duration timeout) {
        var checked = positive(timeout, "idleTimeout");
        return with(copy -> copy.idleTimeout = checked);
    }

    /**
     * How long a connection is used before another takes its place; one ms or more. One that is in use is not ended.
     *
     * <p>Keep it below the patience of firewalls and proxies, and as short as a failover may take to be noticed.
     */
    public DbOptions maxLifetime(Duration lifetime) {
        var checked = positive(lifetime, "maxLifetime");
        return with(copy -> copy.maxLifetime = checked);
    }

    /**
     * How many prepared statements each connection keeps.
     *
     * <p>MySQL counts those of all connections together ({@code max_prepared_stmt_count}, 16,382 by default).
     */
    public DbOptions statementCacheSize(int statements) {
        int checked = positive(statements, "statementCacheSize");
        return with(copy -> copy.statementCacheSize = checked);
    }

    /**
     * Whether the address is that of PgBouncer, or of another pooler that may give each transaction another connection.
     *
     * <p>No statement is kept prepared then, which costs a round trip more for each. Where there is a pooler and this is not
     * said, the first verb fails with {@link io.jino.error.ConnectionException.PoolerFound}; the check takes one round trip.
     */
    public DbOptions behindPooler(boolean pooler) {
        return with(copy -> copy.isBehindPooler = pooler);
    }

    /**
     * The authorities to trust where the address has {@code sslmode=verify-ca} or {@code verify-full}, as a PEM file; those
     * of the JVM if nothing is said here or as {@code sslrootcert} in the address.
     */
    public DbOptions trustedCertificates(Path pem) {
        return with(copy -> copy.certificates = pem);
    }

    /** Who is told of every statement that is sent. */
    public DbOptions listener(StatementListener told) {
        return with(copy -> copy.listener = told);
    }

    /**
     * Logs statements that take so long as warnings, to {@code io.jino.sql}; none by default. With the level DEBUG, that log has
     * every statement.
     */
    public DbOptions slowStatements(Duration duration) {
        var checked = positive(duration, "slowStatements");
        return with(copy -> copy.slowStatements = checked);
    }

    /**
     * Whether exceptions and logs show bound values and all that the server said, which may quote rows. Not by default: logs
     * are read by more people than the data.
     */
    public DbOptions revealValues(boolean reveal) {
        return with(copy -> copy.revealsValues = reveal);
    }

    /**
     * Whether the stack trace of a failure shows where the verb was called; yes by default.
     *
     * <p>Remembering the place takes about a microsecond for each verb, so it is done for the first 1,000 verbs, and for the next
     * 1,000 of each statement that has failed. A trace without it begins on the event loop.
     */
    public DbOptions callSites(boolean remember) {
        return with(copy -> copy.callSites = remember);
    }

    /**
     * Which rows are there for every statement of the {@code Db}, or what somebody has to decide for it:
     * {@code Scope.none().demand(POST)} refuses a statement about posts that is not sent through {@code db.with(...)}.
     */
    public DbOptions scope(Scope rows) {
        return with(copy -> copy.scope = rows);
    }

    Scope scope() {
        return scope;
    }

    /**
     * The clock for {@code @CreatedAt} and {@code @UpdatedAt}; that of the system at UTC by default. Its zone only matters to
     * components without one, which are local to it.
     */
    public DbOptions clock(Clock told) {
        return with(copy -> copy.clock = told);
    }

    Clock clock() {
        return clock;
    }

    PoolSettings pool() {
        return new PoolSettings(
                maxConnections,
                maxWaiting,
                acquireTimeout.toMillis(),
                idleTimeout.toMillis(),
                maxLifetime.toMillis(),
                statementCacheSize,
                isBehindPooler,
                certificates);
    }

    Observation observation() {
        return new Observation(
                listener.and(new StatementLog(slowStatements, revealsValues)), revealsValues, new CallSites(callSites));
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

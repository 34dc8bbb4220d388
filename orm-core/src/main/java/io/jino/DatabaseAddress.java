package io.jino;

import io.jino.error.InvalidQueryException;
import io.jino.sql.Dialect;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnectOptions;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The address of a database: which driver, and what to tell it.
 *
 * @param uri the address as the driver understands it; never shown, because it may hold a password
 * @param isPostgres whether it is PostgreSQL's
 */
record DatabaseAddress(String uri, boolean isPostgres) {
    static final Predicate<String> EVERY_STATEMENT = sql -> true;

    /** Idle and old connections are closed so that those that a proxy or a failover left dead do not stay, in minutes. */
    private static final int IDLE_MINUTES = 10;

    private static final int LIFETIME_MINUTES = 30;

    static DatabaseAddress parse(String text) {
        String uri = text.startsWith("jdbc:") ? text.substring("jdbc:".length()) : text;
        int end = uri.indexOf("://");
        String scheme = end < 0 ? "" : uri.substring(0, end).toLowerCase(Locale.ROOT);
        return switch (scheme) {
            // The drivers know small letters only.
            case "postgresql", "postgres" -> new DatabaseAddress(scheme + uri.substring(end), true);
            case "mysql", "mariadb" -> new DatabaseAddress(scheme + uri.substring(end), false);
            default ->
                throw new InvalidQueryException(
                        "address",
                        "The address of the database has no scheme that is known.",
                        "Begin it with postgresql://, mysql:// or mariadb://.",
                        "Scheme: " + (scheme.isEmpty() ? "none" : scheme));
        };
    }

    /** The dialect that the address names, which the server may not speak: MariaDB answers to MySQL's scheme, too. */
    Dialect presumed() {
        if (isPostgres) {
            return Dialect.postgres();
        }
        return uri.regionMatches(true, 0, "mariadb", 0, "mariadb".length()) ? Dialect.mariadb() : Dialect.mysql();
    }

    /** The dialect, or null where only the server can tell. */
    @Nullable Dialect dialect() {
        return isPostgres ? Dialect.postgres() : null;
    }

    Pool pool(Vertx vertx, DbOptions options) {
        var pooling = new PoolOptions()
                .setMaxSize(options.maxConnections())
                .setMaxWaitQueueSize(options.maxWaiting())
                .setIdleTimeout(IDLE_MINUTES)
                .setIdleTimeoutUnit(TimeUnit.MINUTES)
                .setMaxLifetime(LIFETIME_MINUTES)
                .setMaxLifetimeUnit(TimeUnit.MINUTES)
                .setConnectionTimeout(
                        (int) Math.min(Integer.MAX_VALUE, options.limits().acquireMillis()))
                .setConnectionTimeoutUnit(TimeUnit.MILLISECONDS);
        try {
            return isPostgres
                    ? PostgresPool.open(vertx, uri, options, pooling)
                    : MySqlPool.open(vertx, uri, options, pooling);
        } catch (NoClassDefFoundError missing) {
            throw new InvalidQueryException(
                    "no-driver",
                    "The driver of the database is not on the class path.",
                    "Add io.vertx:" + (isPostgres ? "vertx-pg-client" : "vertx-mysql-client")
                            + " to the dependencies.");
        } catch (IllegalArgumentException unreadable) {
            throw new InvalidQueryException(
                    "address",
                    "The address of the database cannot be understood.",
                    "Write it as scheme://user:password@host:port/database, with special characters percent-encoded.");
        }
    }

    /** The driver would prepare every statement anew, and would never keep one of 2,048 characters or more. */
    static void keepStatements(SqlConnectOptions connecting, DbOptions options) {
        connecting
                .setCachePreparedStatements(true)
                .setPreparedStatementCacheMaxSize(options.statementCacheSize())
                .setPreparedStatementCacheSqlFilter(EVERY_STATEMENT);
    }

    /** The scheme only. */
    @Override
    public String toString() {
        return isPostgres ? "postgresql://..." : "mysql://...";
    }
}

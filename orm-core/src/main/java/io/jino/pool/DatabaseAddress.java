package io.jino.pool;

import io.jino.error.InvalidQueryException;
import io.jino.sql.Dialect;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnectOptions;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The address of a database: which driver, and what to tell it.
 *
 * @param uri the address as the driver understands it; never shown, because it may hold a password
 * @param isPostgres whether it is PostgreSQL's
 * @param tls how the connection is encrypted
 * @param certificates a PEM file with the authorities to trust, or null
 */
public record DatabaseAddress(
        String uri,
        boolean isPostgres,
        TlsMode tls,
        @Nullable String certificates) {
    /**
     * Reads an address.
     *
     * @throws InvalidQueryException if its scheme or its TLS mode is not known, or the mode would fall back to plain text
     */
    public static DatabaseAddress parse(String text) {
        String uri = text.startsWith("jdbc:") ? text.substring("jdbc:".length()) : text;
        int end = uri.indexOf("://");
        String scheme = end < 0 ? "" : uri.substring(0, end).toLowerCase(Locale.ROOT);
        return switch (scheme) {
            // The drivers know small letters only.
            case "postgresql", "postgres" -> withParameters(scheme + uri.substring(end), true);
            case "mysql", "mariadb" -> withParameters(scheme + uri.substring(end), false);
            default ->
                throw new InvalidQueryException(
                        "address",
                        "The address of the database has no scheme that is known.",
                        "Begin it with postgresql://, mysql:// or mariadb://.",
                        "Scheme: " + (scheme.isEmpty() ? "none" : scheme));
        };
    }

    // What is about TLS is taken out: each driver knows another part of it, and MySQL's ignores it without a word.
    private static DatabaseAddress withParameters(String uri, boolean isPostgres) {
        int query = uri.indexOf('?');
        if (query < 0) {
            return new DatabaseAddress(uri, isPostgres, TlsMode.OFF, null);
        }
        var others = new ArrayList<String>();
        var tls = TlsMode.OFF;
        String certificates = null;
        for (String parameter : uri.substring(query + 1).split("&", -1)) {
            int equals = parameter.indexOf('=');
            String name = equals < 0 ? parameter : parameter.substring(0, equals);
            String value = equals < 0 ? "" : URLDecoder.decode(parameter.substring(equals + 1), StandardCharsets.UTF_8);
            switch (name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "")) {
                case "sslmode", "ssl", "usessl" -> tls = TlsMode.of(value);
                case "sslrootcert", "sslca", "serversslcert" -> certificates = value;
                default -> others.add(parameter);
            }
        }
        String rest = others.isEmpty() ? "" : "?" + String.join("&", others);
        return new DatabaseAddress(uri.substring(0, query) + rest, isPostgres, tls, certificates);
    }

    /** The dialect that the address names, which the server may not speak: MariaDB answers to MySQL's scheme, too. */
    public Dialect presumed() {
        if (isPostgres) {
            return Dialect.postgres();
        }
        return uri.regionMatches(true, 0, "mariadb", 0, "mariadb".length()) ? Dialect.mariadb() : Dialect.mysql();
    }

    /** The dialect, or null where only the server can tell. */
    public @Nullable Dialect dialect() {
        return isPostgres ? Dialect.postgres() : null;
    }

    /**
     * Opens a pool. Connects when the first connection is asked for.
     *
     * @throws InvalidQueryException if the address cannot be understood, or its driver is not there
     */
    public Pool open(Vertx vertx, PoolSettings settings) {
        try {
            var encryption = new Tls(
                    tls,
                    settings.certificates() == null
                            ? certificates
                            : settings.certificates().toString());
            return isPostgres
                    ? PostgresPool.open(vertx, uri, encryption, settings, pooling(settings))
                    : MySqlPool.open(vertx, uri, encryption, settings, pooling(settings));
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

    private static PoolOptions pooling(PoolSettings settings) {
        return new PoolOptions()
                .setMaxSize(settings.maxConnections())
                .setMaxWaitQueueSize(settings.maxWaiting())
                .setIdleTimeout(whole(settings.idleMillis()))
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setMaxLifetime(whole(settings.lifetimeMillis()))
                .setMaxLifetimeUnit(TimeUnit.MILLISECONDS)
                .setConnectionTimeout(whole(settings.acquireMillis()))
                .setConnectionTimeoutUnit(TimeUnit.MILLISECONDS);
    }

    private static int whole(long millis) {
        return (int) Math.min(Integer.MAX_VALUE, millis);
    }

    /** The driver would prepare every statement anew, and would never keep one of 2,048 characters or more. */
    static void keepStatements(SqlConnectOptions connecting, PoolSettings settings) {
        connecting
                .setCachePreparedStatements(true)
                .setPreparedStatementCacheMaxSize(settings.statementCacheSize())
                .setPreparedStatementCacheSqlFilter(everyOne -> true);
    }

    /** The scheme only. */
    @Override
    public String toString() {
        return isPostgres ? "postgresql://..." : "mysql://...";
    }
}

package io.jino.error;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A connection that could not be had, or was lost.
 */
public abstract class ConnectionException extends JinoException {
    private final Retry retry;
    private final Outcome outcome;

    private ConnectionException(
            String id,
            String fact,
            List<@Nullable String> context,
            String remedy,
            Retry retry,
            Outcome outcome,
            @Nullable Throwable cause) {
        super(id, fact, context, remedy, cause instanceof IOException ? cause : null, cause);
        this.retry = retry;
        this.outcome = outcome;
    }

    /** Whether a new connection may be tried. */
    @Override
    public final Retry retry() {
        return retry;
    }

    /** Whether anything was sent, and what became of it. */
    @Override
    public final Outcome outcome() {
        return outcome;
    }

    /** No connection became free in time; the statement was not sent and will not be. */
    public static final class AcquireTimeout extends ConnectionException {
        /**
         * @param millis how long was waited, in ms
         * @param cause what the pool said, or null
         */
        public AcquireTimeout(long millis, @Nullable Throwable cause) {
            super(
                    "acquire-timeout",
                    "No connection became free within " + millis + " ms; nothing was sent.",
                    List.of(),
                    "Look for connections that are held too long, or raise DbOptions.maxConnections or acquireTimeout.",
                    Retry.NEVER,
                    Outcome.NOT_SENT,
                    cause);
        }
    }

    /** Too many callers wait for a connection already; the statement was not sent and will not be. */
    public static final class PoolExhausted extends ConnectionException {
        /** @param cause what the pool said */
        public PoolExhausted(Throwable cause) {
            super(
                    "pool-exhausted",
                    "Too many callers wait for a connection already; nothing was sent.",
                    List.of(),
                    "Shed load, or raise DbOptions.maxConnections or maxWaiting.",
                    Retry.NEVER,
                    Outcome.NOT_SENT,
                    cause);
        }
    }

    /** The server could not be reached, or takes no more connections for now; nothing was sent. */
    public static final class ConnectFailed extends ConnectionException {
        /**
         * @param code the SQLSTATE or the number that the server gave, or null if it said nothing
         * @param cause what the driver said
         */
        public ConnectFailed(@Nullable String code, Throwable cause) {
            super(
                    "connect-failed",
                    "The database could not be connected to; nothing was sent.",
                    Arrays.asList(code == null ? null : "Code: " + code),
                    "Check that the server runs at the address given, and that it takes as many connections.",
                    Retry.STATEMENT,
                    Outcome.NOT_SENT,
                    cause);
        }
    }

    /** The server would not have this user, password or database; nothing was sent. */
    public static final class AuthenticationFailed extends ConnectionException {
        /**
         * @param code the SQLSTATE or the number that the server gave
         * @param cause what the driver said
         */
        public AuthenticationFailed(String code, Throwable cause) {
            super(
                    "authentication-failed",
                    "The server refused the user, the password or the database name; nothing was sent.",
                    List.of("Code: " + code),
                    "Check them, and what the server allows this host; see driverCause() for the server's words.",
                    Retry.NEVER,
                    Outcome.NOT_SENT,
                    cause);
        }
    }

    /** The connection could not be encrypted as it was asked for; nothing was sent. */
    public static final class TlsFailed extends ConnectionException {
        /** @param cause what the driver said */
        public TlsFailed(Throwable cause) {
            super(
                    "tls-failed",
                    "The connection could not be encrypted, or the server is not the one it should be; nothing was sent.",
                    List.of(),
                    "Check that the server has TLS switched on, and its certificate the host name and the authority.",
                    Retry.NEVER,
                    Outcome.NOT_SENT,
                    cause);
        }
    }

    /**
     * A pooler stands before PostgreSQL that was not told of; nothing was sent, because results might go to whoever did not ask
     * for them.
     */
    public static final class PoolerFound extends ConnectionException {
        /** For a server that answers with another process than the one that greeted. */
        public PoolerFound() {
            super(
                    "pooler-found",
                    "A pooler such as PgBouncer stands before the database, and DbOptions does not say so.",
                    List.of(),
                    "Say DbOptions.behindPooler(true), or use the address of the database itself.",
                    Retry.NEVER,
                    Outcome.NOT_SENT,
                    null);
        }
    }

    /**
     * The connection broke; {@link #outcome()} tells what is known of the statement that was under way.
     *
     * <p>{@link Outcome#NOT_SENT} and {@link Outcome#NOT_APPLIED} may be repeated; {@link Outcome#UNKNOWN} may have been
     * applied.
     */
    public static final class Lost extends ConnectionException {
        /**
         * @param sql the text of the statement, or null
         * @param outcome what is known of it
         * @param cause what the driver said, or null
         */
        public Lost(@Nullable String sql, Outcome outcome, @Nullable Throwable cause) {
            super(
                    "connection-lost",
                    switch (outcome) {
                        case NOT_SENT -> "The connection was lost before the statement was sent.";
                        case NOT_APPLIED -> "The connection was lost; the transaction is rolled back.";
                        case UNKNOWN, NOT_APPLICABLE ->
                            "The connection was lost; whether the statement was applied is not known.";
                    },
                    Arrays.asList(sqlLine(sql)),
                    outcome == Outcome.UNKNOWN
                            ? "Repeat it if it may be applied twice, else look first whether it was."
                            : "Repeat it.",
                    switch (outcome) {
                        case NOT_SENT -> Retry.STATEMENT;
                        case NOT_APPLIED -> Retry.TRANSACTION;
                        case UNKNOWN, NOT_APPLICABLE -> Retry.NEVER;
                    },
                    outcome,
                    cause);
        }
    }

    /** The database did not answer in time; the connection was given up. */
    public static final class StatementTimeout extends ConnectionException {
        /**
         * @param millis how long was waited, in ms
         * @param sql the text of the statement, or null
         */
        public StatementTimeout(long millis, @Nullable String sql) {
            super(
                    "statement-timeout",
                    "The database did not answer within " + millis
                            + " ms; whether the statement was applied is not known.",
                    Arrays.asList(sqlLine(sql)),
                    "Make the statement cheaper, or raise DbOptions.statementTimeout.",
                    Retry.NEVER,
                    Outcome.UNKNOWN,
                    null);
        }
    }

    /** The database did not answer a ping in time. */
    public static final class PingTimeout extends ConnectionException {
        /** @param millis how long was waited, in ms */
        public PingTimeout(long millis) {
            super(
                    "ping-timeout",
                    "The database did not answer within " + millis + " ms.",
                    List.of(),
                    "Look at the server, and whether all connections are in use: Db.leasedConnections().",
                    Retry.STATEMENT,
                    Outcome.NOT_APPLICABLE,
                    null);
        }
    }

    /** The {@code Db} was closed; nothing was sent. */
    public static final class Closed extends ConnectionException {
        /** For a call after {@code close}. */
        public Closed() {
            super(
                    "db-closed",
                    "This Db is closed; nothing was sent.",
                    List.of(),
                    "Keep it open as long as the application uses it.",
                    Retry.NEVER,
                    Outcome.NOT_SENT,
                    null);
        }
    }
}

package io.jino.error;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A connection that could not be had, or was lost.
 */
public abstract class ConnectionException extends JinoException {
    private ConnectionException(
            String id, String fact, List<@Nullable String> context, String remedy, @Nullable Throwable cause) {
        super(id, fact, context, remedy, cause);
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
                    cause);
        }
    }

    /** The server could not be reached or would not have us; nothing was sent. */
    public static final class ConnectFailed extends ConnectionException {
        /** @param cause what the driver said */
        public ConnectFailed(Throwable cause) {
            super(
                    "connect-failed",
                    "The database could not be connected to; nothing was sent.",
                    List.of(),
                    "Check that the server runs at the address given, and the user, password and database name.",
                    cause);
        }
    }

    /** The connection broke while a statement was under way; whether the statement was applied is not known. */
    public static final class Lost extends ConnectionException {
        /**
         * @param sql the text of the statement, or null
         * @param cause what the driver said, or null
         */
        public Lost(@Nullable String sql, @Nullable Throwable cause) {
            super(
                    "connection-lost",
                    "The connection was lost; whether the statement was applied is not known.",
                    Arrays.asList(sqlLine(sql)),
                    "Repeat it if it may be applied twice, else look first whether it was.",
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
                    null);
        }
    }
}

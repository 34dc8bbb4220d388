package io.jino.fault;

import io.jino.error.ConnectionException;
import io.jino.error.DriverException;
import io.jino.error.Fault;
import io.jino.error.JinoException;
import io.jino.error.Outcome;
import io.jino.sql.Dialect;
import io.jino.sql.Statement;
import io.vertx.core.VertxException;
import io.vertx.sqlclient.ClosedConnectionException;
import io.vertx.sqlclient.DatabaseException;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;

/**
 * Turns what the drivers fail with into the exceptions of Jino: by class and code, never by words.
 */
public final class Faults {
    /** Of each value, where values are shown at all. */
    private static final int SHOWN_CHARACTERS = 100;

    private Faults() {}

    /**
     * For a statement that failed.
     *
     * @param isLost whether the connection is gone, whatever the failure says
     * @param revealsValues whether values and the words of the server are shown
     */
    public static JinoException ofStatement(
            Dialect dialect, Statement statement, Throwable failure, boolean isLost, boolean revealsValues) {
        if (failure instanceof JinoException known) {
            return known;
        }
        if (failure instanceof DatabaseException refusal) {
            boolean isPostgres = dialect.equals(Dialect.postgres());
            var fault = Fault.of(statement.text(), refusal).code(refusal.getSqlState(), refusal.getErrorCode());
            if (revealsValues) {
                String words = isPostgres ? PostgresFaults.everything(refusal) : MySqlFaults.words(refusal);
                fault = fault.revealed(words, shown(statement));
            }
            return isPostgres ? PostgresFaults.of(refusal, fault) : MySqlFaults.of(refusal, fault);
        }
        var outcome = isUnsent(failure) ? Outcome.NOT_SENT : Outcome.UNKNOWN;
        return isLost || isLoss(failure)
                ? new ConnectionException.Lost(statement.text(), outcome, failure)
                : new DriverException(statement.text(), outcome, failure, revealsValues);
    }

    // Of these classes themselves is only what the driver refuses to send: a value, or anything on a connection that
    // has
    // ended. The second is that of Vert.x 4.5, which version 5 does not have.
    private static boolean isUnsent(Throwable failure) {
        return failure.getClass() == VertxException.class || isWithoutTrace(failure);
    }

    private static boolean isWithoutTrace(Throwable failure) {
        return failure.getClass().getSimpleName().equals("NoStackTraceThrowable");
    }

    private static String shown(Statement statement) {
        return statement.values().stream()
                .map(value -> {
                    String text = value instanceof byte[] bytes ? bytes.length + " bytes" : String.valueOf(value);
                    return text.length() <= SHOWN_CHARACTERS ? text : text.substring(0, SHOWN_CHARACTERS) + "...";
                })
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** For a connection that was not to be had. */
    public static JinoException ofAcquire(long waitedMillis, Throwable failure) {
        if (failure instanceof JinoException known) {
            return known;
        }
        if (failure.getClass().getSimpleName().equals("ConnectionPoolTooBusyException")) {
            return new ConnectionException.PoolExhausted(failure);
        }
        // The pool's own time-out has no class of its own, but nothing else at this place fails with this one.
        if (failure instanceof TimeoutException || isWithoutTrace(failure)) {
            return new ConnectionException.AcquireTimeout(waitedMillis, failure);
        }
        // The driver of PostgreSQL has no class of its own for a failed handshake or a server without TLS; at this
        // place it
        // uses these two for little else.
        if (failure instanceof SSLException
                || failure.getCause() instanceof SSLException
                || failure.getClass() == VertxException.class
                || failure.getClass() == Exception.class) {
            return new ConnectionException.TlsFailed(failure);
        }
        return failure instanceof DatabaseException refusal
                ? ofGreeting(refusal)
                : new ConnectionException.ConnectFailed(null, failure);
    }

    private static ConnectionException ofGreeting(DatabaseException refusal) {
        String state = String.valueOf(refusal.getSqlState());
        int vendorCode = refusal.getErrorCode();
        String code = vendorCode == 0 ? state : String.format(Locale.ROOT, "%s, %d", state, vendorCode);
        if (MySqlFaults.isAboutTls(vendorCode)) {
            return new ConnectionException.TlsFailed(refusal);
        }
        boolean isForGood = vendorCode == 0 ? PostgresFaults.isForGood(state) : MySqlFaults.isForGood(vendorCode);
        return isForGood
                ? new ConnectionException.AuthenticationFailed(code, refusal)
                : new ConnectionException.ConnectFailed(code, refusal);
    }

    /** Whether a failure by its class means that the connection is gone. */
    private static boolean isLoss(Throwable failure) {
        return failure instanceof ClosedConnectionException || failure instanceof IOException;
    }
}
